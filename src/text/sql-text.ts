import { inEnglish, inSwedish } from './format.ts';

// Questions in SQL: the editor, the tables beside it, and what comes of a question.
const sv = {
  editor: 'Fråga i SQL',
  hint: 'Tabb gör indrag. Tryck Esc och sedan Tabb för att lämna rutan.',
  example: `-- kostnad per faktisk deltagare i genomförandeprojekt
SELECT region,
       count(*) AS projekt,
       sum(cost) AS kostnad,
       sum(actual_participants) AS faktiska,
       sum(cost) / sum(actual_participants) AS kr_per_deltagare
FROM projects
WHERE phase = 'implementation'
  AND cost IS NOT NULL
  AND actual_participants > 0
GROUP BY region
ORDER BY kr_per_deltagare;`,
  run: 'Kör',
  cancel: 'Avbryt',
  running: (seconds: number) => `Kör, ${inSwedish(seconds)} s`,
  cancelled: 'Frågan är avbruten.',
  notReady: 'Databasen startar. Frågan kan köras när den är igång.',
  done: (n: number, ms: string) => (n === 1 ? `1 rad på ${ms}` : `${inSwedish(n)} rader på ${ms}`),
  first: (shown: number, n: number, ms: string) =>
    `De första ${inSwedish(shown)} av ${inSwedish(n)} rader, på ${ms}`,
  oldSlice: 'Urvalet har ändrats sedan frågan kördes. Kör den igen för att få svaret för det nya urvalet.',
  fromLink: 'Frågan kom med länken och är inte körd än.',
  within: (slice: string) => `Svaret gäller ${slice}.`,
  nothing: 'Frågan gav inga rader.',
  result: 'Svaret',
  missing: 'värde saknas (NULL)',
  makeChart: 'Visa staplar',
  noChart: 'Dölj staplar',
  chartOf: 'Staplar för',
  // The answer as a file.
  file: {
    slug: 'sql-svar',
    title: 'Svaret på en fråga i SQL',
    contents: (shown: number, n: number, sql: string) =>
      `${n > shown ? `de första ${inSwedish(shown)} av ${inSwedish(n)} rader` : `${inSwedish(n)} rader`}, så som frågan räknar dem: ${sql}`,
    number: 'Tal, som frågan räknar det.',
    text: 'Text, som frågan ger den.',
  },
  read: 'Läs svaret så här.',
  readHow:
    'Här räknas precis det som frågan säger: ett saknat värde är NULL och visas som –, förstudier är med om du inte tar bort dem, och en kvot av summor är något annat än ett medelvärde av kvoter.',
  // Errors.
  failed: 'Frågan kunde inte besvaras',
  place: (line: number, column: number) => `Rad ${line}, kolumn ${column}.`,
  goThere: 'Visa stället',
  causes: {
    column: (name: string) => `Kolumnen ${name} finns inte i tabellerna som frågan läser.`,
    table: (name: string) => `Tabellen ${name} finns inte. Tabellerna står bredvid.`,
    function: (name: string) => `Funktionen ${name} finns inte.`,
    grammar: (name: string) => `Frågan går inte att förstå från ”${name}”.`,
  },
  meant: (names: string) => `Menade du ${names}?`,
  replace: (name: string) => `Byt till ${name}`,
  or: ' eller ',
  refused: {
    empty: 'Skriv en fråga först.',
    'not-a-question':
      'Här går det bara att läsa. En fråga börjar med SELECT, WITH, FROM, VALUES, PIVOT, DESCRIBE, SUMMARIZE eller SHOW.',
    several: 'En fråga i taget: ta bort det som står efter semikolonet.',
    bracket: 'En parentes saknar sin motpart.',
    unclosed:
      "En text, ett namn eller en kommentar är inte avslutad. Texter skrivs '…', utan bokstav framför.",
    'not-allowed': 'Funktionen får inte användas här.',
    personal:
      'Kontaktpersonernas uppgifter är personuppgifter och går inte att fråga efter här. De visas vid projektet när du ber om dem.',
    'full-text':
      'Dokumentens hela text innehåller kontaktpersoner och går inte att fråga efter här. Citaten finns i tabellerna statements och evidence.',
    forbidden: (name: string) =>
      `Frågan läser ${name}, som inte får läsas här. Tabellerna till vänster går att fråga.`,
  },
  // The tables beside the editor.
  tables: 'Tabeller i urvalet',
  rows: (n: number) => (n === 1 ? '1 rad' : `${inSwedish(n)} rader`),
  about:
    'Frågorna körs i webbläsaren på urvalet ovan. Inget skickas någonstans. Skriv main.projects för alla projekt. Kontaktuppgifter ingår inte.',
  units: {
    kr: 'kr',
    stated: 'dokumentets valuta',
    people: 'personer',
    percent: '%',
    months: 'månader',
    year: 'år',
    day: 'dag',
    characters: 'tecken',
    line: 'rad',
    times: 'faktor',
    'kr-per-euro': 'kr per euro',
    index: 'index, 1980 = 100',
  },
};

const en: typeof sv = {
  editor: 'Question in SQL',
  hint: 'Tab indents. Press Esc and then Tab to leave the box.',
  example: `-- cost per actual participant in implementation projects
SELECT region,
       count(*) AS projects,
       sum(cost) AS cost,
       sum(actual_participants) AS actual,
       sum(cost) / sum(actual_participants) AS sek_per_participant
FROM projects
WHERE phase = 'implementation'
  AND cost IS NOT NULL
  AND actual_participants > 0
GROUP BY region
ORDER BY sek_per_participant;`,
  run: 'Run',
  cancel: 'Cancel',
  running: (seconds) => `Running, ${inEnglish(seconds)} s`,
  cancelled: 'The question is cancelled.',
  notReady: 'The database is starting. The question can be run once it is up.',
  done: (n, ms) => (n === 1 ? `1 row in ${ms}` : `${inEnglish(n)} rows in ${ms}`),
  first: (shown, n, ms) => `The first ${inEnglish(shown)} of ${inEnglish(n)} rows, in ${ms}`,
  oldSlice: 'The slice has changed since the question was run. Run it again for the answer of the new slice.',
  fromLink: 'The question came with the link and has not been run yet.',
  within: (slice) => `The answer is about ${slice}.`,
  nothing: 'The question gave no rows.',
  result: 'The answer',
  missing: 'value missing (NULL)',
  makeChart: 'Show bars',
  noChart: 'Hide bars',
  chartOf: 'Bars of',
  file: {
    slug: 'sql-answer',
    title: 'The answer to a question in SQL',
    contents: (shown, n, sql) =>
      `${n > shown ? `the first ${inEnglish(shown)} of ${inEnglish(n)} rows` : `${inEnglish(n)} rows`}, as the question counts them: ${sql}`,
    number: 'A number, as the question counts it.',
    text: 'A text, as the question gives it.',
  },
  read: 'How to read the answer.',
  readHow:
    'This counts exactly what the question says: a missing value is NULL and shown as –, pre-studies are in unless you take them out, and a ratio of sums is not the mean of ratios.',
  failed: 'The question could not be answered',
  place: (line, column) => `Line ${line}, column ${column}.`,
  goThere: 'Show the place',
  causes: {
    column: (name) => `There is no column ${name} in the tables that the question reads.`,
    table: (name) => `There is no table ${name}. The tables stand beside.`,
    function: (name) => `There is no function ${name}.`,
    grammar: (name) => `The question cannot be understood from “${name}” on.`,
  },
  meant: (names) => `Did you mean ${names}?`,
  replace: (name) => `Change to ${name}`,
  or: ' or ',
  refused: {
    empty: 'Write a question first.',
    'not-a-question':
      'Here you can only read. A question begins with SELECT, WITH, FROM, VALUES, PIVOT, DESCRIBE, SUMMARIZE or SHOW.',
    several: 'One question at a time: take away what stands after the semicolon.',
    bracket: 'A bracket has no counterpart.',
    unclosed:
      "A text, a name or a comment is not closed. Texts are written '…', without a letter before them.",
    'not-allowed': 'This function may not be used here.',
    personal:
      'The contact persons’ details are personal data and cannot be asked for here. They are shown with the project when you ask to see them.',
    'full-text':
      'The documents’ whole text holds contact persons and cannot be asked for here. Quotes are in the tables statements and evidence.',
    forbidden: (name) =>
      `The question reads ${name}, which may not be read here. The tables listed can be asked.`,
  },
  tables: 'Tables in the slice',
  rows: (n) => (n === 1 ? '1 row' : `${inEnglish(n)} rows`),
  about:
    'Questions run in your browser on the slice above. Nothing is sent anywhere. Write main.projects for all projects. Contact details are not included.',
  units: {
    kr: 'SEK',
    stated: 'the document’s currency',
    people: 'people',
    percent: '%',
    months: 'months',
    year: 'year',
    day: 'day',
    characters: 'characters',
    line: 'line',
    times: 'factor',
    'kr-per-euro': 'SEK per euro',
    index: 'index, 1980 = 100',
  },
};

export const sqlText = { sv, en };
