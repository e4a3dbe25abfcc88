// Where there is no project yet: what the page is for, and where to begin.
interface StartText {
  title: string;
  lead: string;
  points: readonly (readonly [head: string, why: string])[];
  help: string;
  guide: Record<'target' | 'actual' | 'result' | 'leader' | 'area' | 'title', string> & {
    /** What the pictures say in a sentence. */
    people: (counts: Record<'actual' | 'target' | 'result', string>) => string;
    money: (amounts: Record<'leader' | 'area', string>) => string;
    perHead: (kronor: string) => string;
  };
}

const sv: StartText = {
  title: 'Jämför vad projekten fick, planerade och nådde',
  lead: 'Här finns inga projekt än. Lägg till projektsidor eller listor från ESF och Leader, så ställs de sida vid sida: finansiering, deltagare och resultat. Varje siffra går att följa till raden den kommer från.',
  points: [
    ['Allt stannar hos dig.', 'Dokumenten tolkas i webbläsaren. Inget laddas upp.'],
    ['Det som saknas syns.', 'Varje diagram visar hur många projekt som anger uppgiften.'],
    ['Klart för rapporten.', 'Diagram sparas som bild med källa och urval.'],
  ],
  help: 'Alla tecken i diagrammen',
  guide: {
    title: 'Så läser du diagrammen: GåGåGå, Perstorp 2017–2021',
    target: 'var målet',
    actual: 'deltog',
    result: 'kom närmare arbete',
    people: ({ actual, target, result }) =>
      `${actual} personer deltog, ${result} kom närmare arbetsmarknaden, och målet var ${target}.`,
    leader: 'EU och stat via Leader',
    area: 'Leaderområdet',
    money: ({ leader, area }) => `${leader} från EU och stat via Leader, ${area} från Leaderområdet.`,
    perHead: (kronor) => `${kronor} per faktisk deltagare, av godkända utgifter`,
  },
};

const en: StartText = {
  title: 'Compare what projects received, planned and achieved',
  lead: 'There are no projects here yet. Add project pages or lists from the ESF and Leader, and they stand side by side: funding, participants and results. Every figure can be followed to the line it comes from.',
  points: [
    ['All of it stays with you.', 'Documents are read in the browser. Nothing is uploaded.'],
    ['What is missing shows.', 'Every chart tells how many projects state the fact.'],
    ['Ready for the report.', 'Charts are saved as images with source and slice.'],
  ],
  help: 'All marks of the charts',
  guide: {
    title: 'How to read the charts: GåGåGå, Perstorp 2017–2021',
    target: 'was the target',
    actual: 'took part',
    result: 'came closer to work',
    people: ({ actual, target, result }) =>
      `${actual} people took part, ${result} came closer to the labour market, and the target was ${target}.`,
    leader: 'EU and state via Leader',
    area: 'Leader area',
    money: ({ leader, area }) =>
      `${leader} from the EU and the state via Leader, ${area} from the Leader area.`,
    perHead: (kronor) => `${kronor} per actual participant, of approved expenditure`,
  },
};

export const startText = { sv, en };
