// What goes with a file that leaves the page.
const sv = {
  about: {
    warning: 'Obs',
    contents: 'Innehåll',
    slice: 'Urval',
    coverage: 'Täckning',
    notes: 'Att tänka på',
    method: 'Så är det räknat',
    source: 'Källa',
    taken: 'Uttag',
    link: 'Länk',
    form: 'Filens form',
    csv: {
      plain:
        'CSV enligt RFC 4180: UTF-8, komma mellan fälten, decimalpunkt. En text som ett kalkylprogram kunde ta för en formel har en apostrof först.',
      'excel-sv':
        'CSV för Excel på svenska: UTF-8 med BOM, semikolon mellan fälten, decimalkomma. En text som Excel kunde ta för en formel har en apostrof först.',
    },
    missing: 'Tomma celler',
    missingMeans: 'Dokumentet anger inte uppgiften. Det är inte detsamma som 0.',
    definitions: 'Vad kolumnerna betyder',
  },
  sheets: { table: 'Tabell', notes: 'Om tabellen' },
  aboutFile: 'om-tabellen.txt',
};

const en: typeof sv = {
  about: {
    warning: 'Note',
    contents: 'Contents',
    slice: 'Slice',
    coverage: 'Coverage',
    notes: 'Bear in mind',
    method: 'How it is calculated',
    source: 'Source',
    taken: 'Extracted',
    link: 'Link',
    form: 'Form of the file',
    csv: {
      plain:
        'CSV after RFC 4180: UTF-8, commas between fields, decimal points. A text that a spreadsheet might take for a formula begins with an apostrophe.',
      'excel-sv':
        'CSV for Excel in Swedish: UTF-8 with BOM, semicolons between fields, decimal commas. A text that Excel might take for a formula begins with an apostrophe.',
    },
    missing: 'Empty cells',
    missingMeans: 'The document does not state the fact. That is not the same as 0.',
    definitions: 'What the columns mean',
  },
  sheets: { table: 'Table', notes: 'About the table' },
  aboutFile: 'about-the-table.txt',
};

export const exportText = { sv, en };
