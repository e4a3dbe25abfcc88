// The dialog that exports tables.
const sv = {
  button: 'Exportera',
  title: 'Exportera',
  close: 'Stäng',
  what: 'Vad',
  projects: (n: string) => (n === '1' ? '1 projekt' : `${n} projekt`),
  slice: 'Projekten i urvalet',
  chosen: 'De valda projekten',
  chosenWords: (names: string) => `valda projekt: ${names}`,
  comparison: 'Jämförelsen',
  side: (letter: string) => `Projekten i ${letter}`,
  holds: 'Uppgifterna som dokumenten anger dem, måtten för varje projekt, och raderna i dokumenten.',
  form: 'Form',
  forms: {
    xlsx: ['Excelfil (XLSX)', 'Tal och datum som sådana, med ett blad om tabellen.'],
    'csv-excel': [
      'CSV för svenska Excel',
      'Semikolon och decimalkomma. En zip-fil: tabellen, och en text om den.',
    ],
    csv: ['CSV', 'UTF-8, komma och decimalpunkt. En zip-fil: tabellen, och en text om den.'],
    parquet: ['Parquet', 'För R, Python och databaser. Koder i stället för ord.'],
    json: ['JSON', 'För program. Koder i stället för ord.'],
  },
  tooManyForXlsx: (most: string, excel: string) =>
    `Excelfilen görs i webbläsarens minne och rymmer högst ${most} rader här; ett Excelblad rymmer ${excel}. Begränsa urvalet eller välj en annan form.`,
  tooManyForExcel: (excel: string) => `Excel öppnar bara de första ${excel} raderna av filen.`,
  contacts: 'Ta med kontaktuppgifter',
  contactsMean:
    'Namn, e-post och telefon till kontaktpersoner är personuppgifter. Den som sparar filen ansvarar för att bara de som behöver den får den, och för att den tas bort när den inte behövs.',
  save: 'Spara filen',
  stop: 'Avbryt',
  working: (done: string, all: string) => `${done} av ${all} projekt`,
  making: 'Gör filen',
  saved: (file: string) => `${file} är sparad.`,
  failed: (reason: string) => `Filen kunde inte göras: ${reason}. Försök igen, eller välj en annan form.`,
  noDatabase: 'databasen har inte startat',
  stopped: 'Avbrutet. Ingen fil är sparad.',
  // The comparison of two slices as a table.
  comparisonSlug: 'jamforelse',
  columns: {
    measure: ['Mått', 'Vad som jämförs, och hur det är räknat.'],
    unit: ['Enhet', 'För värdena och skillnaden.'],
    a: ['A', 'Värdet för A; tomt där det inte finns något att jämföra.'],
    b: ['B', 'Värdet för B; tomt där det inte finns något att jämföra.'],
    difference: ['Skillnad, B minus A', 'I måttets enhet; för andelar i procentenheter.'],
    difference_percent: [
      'Skillnad, % av A',
      'Tomt för andelar, och där någon sida har färre än tre projekt.',
    ],
    n_a: ['Projekt i A som ingår', 'Så många projekt i A har uppgifterna.'],
    of_a: ['Projekt i A', 'Alla projekt i A.'],
    n_b: ['Projekt i B som ingår', 'Så många projekt i B har uppgifterna.'],
    of_b: ['Projekt i B', 'Alla projekt i B.'],
    unlike: [
      'Olika underlag',
      'Ja där sidorna vilar på så olika underlag att skillnaden inte ska läsas som en.',
    ],
    notes: ['Att tänka på', 'Vad som ska läsas med siffrorna.'],
  },
};

const en: typeof sv = {
  button: 'Export',
  title: 'Export',
  close: 'Close',
  what: 'What',
  projects: (n) => (n === '1' ? '1 project' : `${n} projects`),
  slice: 'The projects of the slice',
  chosen: 'The chosen projects',
  chosenWords: (names) => `chosen projects: ${names}`,
  comparison: 'The comparison',
  side: (letter) => `The projects of ${letter}`,
  holds:
    'The facts as the documents state them, the measures of each project, and the lines of the documents.',
  form: 'Form',
  forms: {
    xlsx: ['Excel file (XLSX)', 'Numbers and dates as such, with a sheet about the table.'],
    'csv-excel': [
      'CSV for Swedish Excel',
      'Semicolons and decimal commas. A ZIP file: the table, and a text about it.',
    ],
    csv: ['CSV', 'UTF-8, commas and decimal points. A ZIP file: the table, and a text about it.'],
    parquet: ['Parquet', 'For R, Python and databases. Codes in place of words.'],
    json: ['JSON', 'For programs. Codes in place of words.'],
  },
  tooManyForXlsx: (most, excel) =>
    `The Excel file is made in the browser’s memory and holds at most ${most} rows here; a worksheet holds ${excel}. Narrow the slice or choose another form.`,
  tooManyForExcel: (excel) => `Excel opens only the first ${excel} rows of the file.`,
  contacts: 'Include contact details',
  contactsMean:
    'Names, e-mail and telephone of contact persons are personal data. Whoever saves the file is responsible for who gets it, and for deleting it once it is not needed.',
  save: 'Save the file',
  stop: 'Cancel',
  working: (done, all) => `${done} of ${all} projects`,
  making: 'Making the file',
  saved: (file) => `${file} is saved.`,
  failed: (reason) => `The file could not be made: ${reason}. Try again, or choose another form.`,
  noDatabase: 'the database has not started',
  stopped: 'Cancelled. No file is saved.',
  comparisonSlug: 'comparison',
  columns: {
    measure: ['Measure', 'What is compared, and how it is calculated.'],
    unit: ['Unit', 'Of the values and the difference.'],
    a: ['A', 'The value of A; empty where there is nothing to compare.'],
    b: ['B', 'The value of B; empty where there is nothing to compare.'],
    difference: ['Difference, B minus A', 'In the unit of the measure; percentage points for shares.'],
    difference_percent: [
      'Difference, % of A',
      'Empty for shares, and where a side has fewer than three projects.',
    ],
    n_a: ['Projects of A that take part', 'So many projects of A have the facts.'],
    of_a: ['Projects of A', 'All projects of A.'],
    n_b: ['Projects of B that take part', 'So many projects of B have the facts.'],
    of_b: ['Projects of B', 'All projects of B.'],
    unlike: [
      'Unlike bases',
      'True where the sides rest on so unlike bases that the difference is not to be read as one.',
    ],
    notes: ['Bear in mind', 'What is to be read with the figures.'],
  },
};

export const exportDialogText = { sv, en };
