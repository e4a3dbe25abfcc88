// Where there is no project yet: what the page is for, and where to begin.
const sv = {
  title: 'Jämför vad projekten fick, planerade och nådde',
  lead: 'Här finns inga projekt än. Lägg till projektsidor eller listor från ESF och Leader, så ställs de sida vid sida: finansiering, deltagare och resultat. Varje siffra går att följa till raden den kommer från.',
  points: [
    ['Allt stannar hos dig.', 'Dokumenten tolkas i webbläsaren. Inget laddas upp.'],
    ['Det som saknas syns.', 'Varje diagram visar hur många projekt som anger uppgiften.'],
    ['Klart för rapporten.', 'Diagram sparas som bild med källa och urval.'],
  ],
  help: 'Så läser du tecknen i diagrammen',
};

const en: typeof sv = {
  title: 'Compare what projects received, planned and achieved',
  lead: 'There are no projects here yet. Add project pages or lists from the ESF and Leader, and they stand side by side: funding, participants and results. Every figure can be followed to the line it comes from.',
  points: [
    ['All of it stays with you.', 'Documents are read in the browser. Nothing is uploaded.'],
    ['What is missing shows.', 'Every chart tells how many projects state the fact.'],
    ['Ready for the report.', 'Charts are saved as images with source and slice.'],
  ],
  help: 'How to read the marks in the charts',
};

export const startText = { sv, en };
