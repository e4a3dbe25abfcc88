const sv = {
  title: 'Syntetiska projekt',
  warning: 'Påhittade siffror för att prova verktyget. Citera dem inte.',
  shown: (projects: string, file: string) => `${projects} projekt ur filen ${file} visas.`,
  back: 'Visa de riktiga projekten',
  source: 'Syntetiska projekt: påhittade siffror för att prova verktyget. Citera dem inte',
  sourceShort: 'Källa: syntetiska projekt, påhittade siffror',
  loading: (done: string, total: string) => `Läser in ${done} av ${total} projekt`,
  opening: 'Öppnar filen',
  refused: (file: string) => `Projekten i ${file} visas inte`,
  problems: {
    'other-origin': 'Filen ligger på en annan webbplats. Ladda ner den och släpp den på sidan.',
    missing: 'Filen finns inte där länken säger. Kontrollera sökvägen efter ?data= i adressen.',
    'not-arrow':
      'Filen är ingen Arrow-ström, eller så är den skadad. Skapa den på nytt med npm run generate och försök igen.',
    'other-form':
      'Filen innehåller inga syntetiska projekt. Öppna en fil som är skapad med npm run generate. Egna projektsidor läggs till i vyn Data.',
    'other-version':
      'Filen är skapad med en annan version av verktyget. Skapa den på nytt med npm run generate.',
    incomplete: 'Filen tar slut för tidigt. Hämta eller skapa den på nytt.',
    altered:
      'Summorna i början av filen stämmer inte med projekten i den. Skapa filen på nytt med npm run generate.',
    failed: 'Något gick fel när projekten lästes in. Försök igen, gärna med färre projekt.',
  },
  unchanged: 'Inget annat har ändrats.',
  noDocument: 'Inget dokument',
  noDocumentWhy: 'Syntetiska projekt är påhittade och har inget dokument att läsa eller citera.',
};

const en: typeof sv = {
  title: 'Synthetic projects',
  warning: 'Made-up figures for trying the tool. Do not quote them.',
  shown: (projects, file) => `Showing ${projects} projects from the file ${file}.`,
  back: 'Show the real projects',
  source: 'Synthetic projects: made-up figures for trying the tool. Do not quote them',
  sourceShort: 'Source: synthetic projects, made-up figures',
  loading: (done, total) => `Loading ${done} of ${total} projects`,
  opening: 'Opening the file',
  refused: (file) => `The projects in ${file} are not shown`,
  problems: {
    'other-origin': 'The file lies on another site. Download it and drop it on this page.',
    missing: 'The file is not where the link says. Check the path after ?data= in the address.',
    'not-arrow':
      'The file is no Arrow stream, or it is damaged. Make it again with npm run generate and try again.',
    'other-form':
      'The file holds no synthetic projects. Open a file made with npm run generate. Project pages of your own are added in the Data view.',
    'other-version':
      'The file was made with another version of the tool. Make it again with npm run generate.',
    incomplete: 'The file ends too early. Fetch it or make it again.',
    altered:
      'The sums at the start of the file do not match the projects in it. Make the file again with npm run generate.',
    failed: 'Something went wrong when the projects were loaded. Try again, preferably with fewer projects.',
  },
  unchanged: 'Nothing else has changed.',
  noDocument: 'No document',
  noDocumentWhy: 'Synthetic projects are made up and have no document to read or quote.',
};

export const syntheticText = { sv, en };
