import type { Lang } from './lang.ts';

const sv = {
  /** `same`: nothing but their bytes tells the two apart. */
  replaced: (name: string, same: boolean) =>
    same
      ? `Samma insatser och belopp som i ${name}. Räknas inte en gång till.`
      : `Ersatt av en senare utgåva: ${name}. Räknas inte.`,
  replaces: (name: string) => `Räknas i stället för en tidigare utgåva: ${name}.`,
  open: (name: string) =>
    `Ser ut att vara en annan utgåva av ${name}, men inget visar säkert vilken som är senast. Båda räknas tills du svarar.`,
  openTitle: 'Listor kan vara utgåvor av samma lista',
  openWhy: (names: string) =>
    `Inget visar säkert vilken som är senast, och alla räknas tills du svarar: ${names}.`,
  openAnswer: 'Svara',
  beside: (name: string) => `Räknas bredvid en annan utgåva, ${name}, eftersom du har valt det.`,
  why: {
    stated: (own: string, other: string) => `Den här visar läget ${own}, den andra ${other}.`,
    data: 'Ingen av dem säger sitt datum. Den andra har fler insatser eller senare datum.',
    dataOwn: 'Ingen av dem säger sitt datum. Den här har fler insatser eller senare datum.',
    chosen: 'Du har sagt vilken som är senast.',
  },
  common: (both: string, own: string, other: string) =>
    `Insatser i båda: ${both}. Bara i den här: ${own}. Bara i den andra: ${other}.`,
  kept: 'Listan är kvar, och rättelser i den gäller för samma insats i den senare där uppgiften är densamma.',
  both: 'Räkna båda',
  latest: 'Den här är senast',
  nothing: 'Ta tillbaka valet',
  actions: (name: string) => `Utgåvor av ${name}`,
  rows: 'Listans insatser',
  showRows: 'Visa insatserna',
  rowsAsRead: 'Som de lästes ur listan, utan rättelser för hand.',
  noRows: 'Listan går inte att läsa längre. Lägg till filen igen.',
};

type EditionText = typeof sv;

const en: EditionText = {
  replaced: (name, same) =>
    same
      ? `The same operations and amounts as in ${name}. Not counted again.`
      : `Replaced by a later edition: ${name}. Not counted.`,
  replaces: (name) => `Counted in place of an earlier edition: ${name}.`,
  open: (name) =>
    `Looks like another edition of ${name}, but nothing shows for sure which is later. Both count until you answer.`,
  openTitle: 'Lists may be editions of one list',
  openWhy: (names) => `Nothing shows for sure which is the latest, and all count until you answer: ${names}.`,
  openAnswer: 'Answer',
  beside: (name) => `Counted beside another edition, ${name}, since you chose so.`,
  why: {
    stated: (own, other) => `This one shows the state of ${own}, the other of ${other}.`,
    data: 'Neither says its date. The other has more operations or later dates.',
    dataOwn: 'Neither says its date. This one has more operations or later dates.',
    chosen: 'You said which is later.',
  },
  common: (both, own, other) =>
    `Operations in both: ${both}. Only in this one: ${own}. Only in the other: ${other}.`,
  kept: 'The list is still here, and corrections in it hold for the same operation of the later one where it says the same.',
  both: 'Count both',
  latest: 'This one is the latest',
  nothing: 'Take back the choice',
  actions: (name) => `Editions of ${name}`,
  rows: 'The list’s operations',
  showRows: 'Show the operations',
  rowsAsRead: 'As they were read from the list, without corrections by hand.',
  noRows: 'The list cannot be read any more. Add the file again.',
};

/** What is said of editions of one list, and of a list's rows. */
export const editionText: Record<Lang, EditionText> = { sv, en };
