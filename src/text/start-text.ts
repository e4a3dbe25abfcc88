// Where there is no project yet: what the page is for, and where to begin.
interface StartText {
  title: string;
  lead: string;
  points: readonly (readonly [head: string, why: string])[];
  help: string;
  guide: Record<'target' | 'actual' | 'result' | 'leader' | 'area', readonly [number: string, rest: string]> &
    Record<'title' | 'peopleAll' | 'moneyAll' | 'perHead', string>;
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
    target: ['50', 'var målet'],
    actual: ['119', 'deltog'],
    result: ['79', 'nådde målet'],
    peopleAll: '119 personer deltog, 79 nådde målet, och målet var 50.',
    leader: ['1,2 mnkr', 'EU och stat via Leader'],
    area: ['0,6 mnkr', 'Leaderområdet'],
    moneyAll: '1,2 miljoner kronor från EU och stat via Leader, 0,6 miljoner kronor från Leaderområdet.',
    perHead: '15 349 kr per deltagare',
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
    target: ['50', 'was the target'],
    actual: ['119', 'took part'],
    result: ['79', 'reached it'],
    peopleAll: '119 people took part, 79 reached the target, and the target was 50.',
    leader: ['SEK 1.2m', 'EU and state via Leader'],
    area: ['SEK 0.6m', 'Leader area'],
    moneyAll: 'SEK 1.2 million from the EU and the state via Leader, SEK 0.6 million from the Leader area.',
    perHead: 'SEK 15,349 per participant',
  },
};

export const startText = { sv, en };
