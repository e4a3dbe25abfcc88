import { inEnglish, inSwedish } from './format.ts';

/** What became of things of one kind: new here, here in another way under that name, or without room. */
export interface Taken {
  readonly added: number;
  /** Names under which came what had a name that is taken here. */
  readonly renamed: readonly string[];
  /** Left out, since something else is here in its place or there is no room. */
  readonly left: number;
}
type AllTaken = Readonly<Record<(typeof KINDS)[number], Taken>>;

const KINDS = ['slices', 'views', 'forms', 'editions', 'corrections'] as const;

const sv = {
  title: 'Arbetsytan som en fil',
  how: 'En zip-fil med det du har lagt till, svar om listor, rättelser för hand och sparade urval och vyer. Släpp den på sidan, här eller i en annan webbläsare, så kommer allt tillbaka. Dokumenten som följer med sidan är inte med.',
  whole: 'Spara med dokumenten',
  wholeWhy:
    'Dina filer precis som de är, med kontaktuppgifter om de står där. Lämna bara filen till den som får läsa dokumenten.',
  bare: 'Spara utan dokumentens text',
  bareWhy:
    'Bara uppgifterna, värdena och radnumren. Text, citat och kontaktuppgifter är inte med och går inte att få tillbaka ur filen.',
  saving: (done: string, total: string) => `Packar ${done} av ${total} filer`,
  saved: (n: number) =>
    n === 1
      ? 'Filen är klar och sparas av webbläsaren.'
      : `${n} filer är klara. Var och en kan läggas till för sig.`,
  failed: (detail: string) =>
    `Arbetsytan kunde inte sparas (${detail}). Stäng andra flikar, se till att det finns plats på disken och försök igen.`,
  unkept: (n: number) =>
    n === 1
      ? '1 fil är inte sparad i webbläsaren och är inte med.'
      : `${n} filer är inte sparade i webbläsaren och är inte med.`,
  fileName: 'utfall-arbetsyta',
  bareFileName: 'utfall-arbetsyta-utan-text',
  records: (date: string) => `Arbetsyta utan text ${date}`,
  noText: 'Texten finns inte här',
  noTextWhy:
    'Uppgifterna kom ur en arbetsyta som sparades utan text. Radnumren gäller dokumentet som de lästes ur. Lägg till dokumentet för att se texten.',
  taken: (all: AllTaken, unnamed: number): string => {
    const counted = {
      slices: (n: number) => (n === 1 ? '1 sparat urval' : `${inSwedish(n)} sparade urval`),
      views: (n: number) => (n === 1 ? '1 sparad vy' : `${inSwedish(n)} sparade vyer`),
      forms: (n: number) => (n === 1 ? '1 svar om listor' : `${inSwedish(n)} svar om listor`),
      editions: (n: number) => (n === 1 ? '1 val av utgåva' : `${inSwedish(n)} val av utgåva`),
      corrections: (n: number) => (n === 1 ? '1 rättelse för hand' : `${inSwedish(n)} rättelser för hand`),
    };
    const added = KINDS.filter((kind) => all[kind].added > 0).map((kind) => counted[kind](all[kind].added));
    const renamed = [...all.slices.renamed, ...all.views.renamed];
    const left = KINDS.filter((kind) => all[kind].left > 0).map((kind) => counted[kind](all[kind].left));
    return [
      'Arbetsyta.',
      added.length === 0 ? '' : `Kom in: ${added.join(', ')}.`,
      renamed.length === 0
        ? ''
        : `Namnet fanns redan här om något annat, så det som kom heter ${renamed.map((name) => `”${name}”`).join(', ')}.`,
      left.length === 0
        ? ''
        : `Togs inte med: ${left.join(', ')}. Det som finns här gäller, eller så är det fullt.`,
      unnamed === 0 ? '' : `${inSwedish(unnamed)} filer nämns inte längre i den skadade förteckningen.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
};

const en: typeof sv = {
  title: 'The workspace as one file',
  how: 'A ZIP file with what you have added, answers about lists, corrections by hand, and saved slices and views. Drop it on the page, here or in another browser, and all comes back. The documents that come with the page are not in it.',
  whole: 'Save with the documents',
  wholeWhy:
    'Your files just as they are, with contact details where they print them. Hand the file only to those who may read the documents.',
  bare: 'Save without the documents’ text',
  bareWhy:
    'Only facts, values and line numbers. Text, quotations and contact details are not in it and cannot be had back from it.',
  saving: (done, total) => `Packing ${done} of ${total} files`,
  saved: (n) =>
    n === 1
      ? 'The file is ready, and the browser saves it.'
      : `${n} files are ready. Each can be added by itself.`,
  failed: (detail) =>
    `The workspace could not be saved (${detail}). Close other tabs, make sure that the disk has room, and try again.`,
  unkept: (n) =>
    n === 1
      ? '1 file is not kept in the browser and is not in it.'
      : `${n} files are not kept in the browser and are not in it.`,
  fileName: 'utfall-workspace',
  bareFileName: 'utfall-workspace-without-text',
  records: (date) => `Workspace without text ${date}`,
  noText: 'The text is not here',
  noTextWhy:
    'The facts came from a workspace that was saved without text. The line numbers are those of the document they were read from. Add the document to see its text.',
  taken: (all, unnamed) => {
    const counted = {
      slices: (n: number) => (n === 1 ? '1 saved slice' : `${inEnglish(n)} saved slices`),
      views: (n: number) => (n === 1 ? '1 saved view' : `${inEnglish(n)} saved views`),
      forms: (n: number) => (n === 1 ? '1 answer about lists' : `${inEnglish(n)} answers about lists`),
      editions: (n: number) => (n === 1 ? '1 choice of edition' : `${inEnglish(n)} choices of edition`),
      corrections: (n: number) => (n === 1 ? '1 correction by hand' : `${inEnglish(n)} corrections by hand`),
    };
    const added = KINDS.filter((kind) => all[kind].added > 0).map((kind) => counted[kind](all[kind].added));
    const renamed = [...all.slices.renamed, ...all.views.renamed];
    const left = KINDS.filter((kind) => all[kind].left > 0).map((kind) => counted[kind](all[kind].left));
    return [
      'Workspace.',
      added.length === 0 ? '' : `Came in: ${added.join(', ')}.`,
      renamed.length === 0
        ? ''
        : `Something else has the name here, so what came is called ${renamed.map((name) => `“${name}”`).join(', ')}.`,
      left.length === 0 ? '' : `Left out: ${left.join(', ')}. What is here holds, or there is no room.`,
      unnamed === 0 ? '' : `${inEnglish(unnamed)} files are no longer named in the damaged list.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
};

export const workspaceText = { sv, en };
