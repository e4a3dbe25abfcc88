// Taking a whole screen along.
const sv = {
  label: 'Ta med hela sidan',
  zip: 'Alla diagram som zip-fil',
  zipHow: 'Varje diagram som PNG, SVG och CSV, och en text om dem.',
  print: 'Skriv ut eller spara som PDF',
  waiting: 'Väntar på de diagram som inte är klara',
  drawing: (done: number, all: number) => `Ritar diagram ${done} av ${all}`,
  saved: (file: string) => `${file} är sparad.`,
  savedWithout: (file: string, questions: string) =>
    `${file} är sparad, utan de diagram som inte gick att göra: ${questions}`,
  failed: (reason: string) => `Zip-filen kunde inte göras: ${reason}. Försök igen.`,
  none: 'inget diagram på sidan gick att göra',
  slugs: { overview: 'oversikt', compare: 'jamforelse', projects: 'projekt', explore: 'utforskat' },
  // At the top of the printed page.
  report: {
    slice: (words: string) => `Urval: ${words}.`,
    source: (words: string) => `Källa: ${words}.`,
    taken: (date: string) => `Utskrivet ${date}.`,
  },
};

const en: typeof sv = {
  label: 'Take the whole page along',
  zip: 'All charts as a ZIP file',
  zipHow: 'Each chart as PNG, SVG and CSV, and a text about them.',
  print: 'Print or save as PDF',
  waiting: 'Waiting for the charts that are not ready',
  drawing: (done, all) => `Drawing chart ${done} of ${all}`,
  saved: (file) => `${file} is saved.`,
  savedWithout: (file, questions) =>
    `${file} is saved, without the charts that could not be made: ${questions}`,
  failed: (reason) => `The ZIP file could not be made: ${reason}. Try again.`,
  none: 'no chart of the page could be made',
  slugs: { overview: 'overview', compare: 'comparison', projects: 'projects', explore: 'explored' },
  report: {
    slice: (words) => `Slice: ${words}.`,
    source: (words) => `Source: ${words}.`,
    taken: (date) => `Printed ${date}.`,
  },
};

export const screenExportText = { sv, en };
