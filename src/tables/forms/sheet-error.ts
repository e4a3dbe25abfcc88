// What spreadsheets write where a formula came to nothing, in the languages that translate it no further than this.
const ERRORS: ReadonlySet<string> = new Set([
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#N/A',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#GETTING_DATA',
  // In Swedish, German, French, Spanish and Italian.
  '#REFERENS!',
  '#VÄRDEFEL!',
  '#DIVISION/0!',
  '#NAMN?',
  '#SAKNAS!',
  '#OGILTIGT!',
  '#SKÄRNING!',
  '#BEZUG!',
  '#WERT!',
  '#NV',
  '#ZAHL!',
  '#VALEUR!',
  '#NOM?',
  '#NOMBRE!',
  '#NOMBRE?',
  '#¡REF!',
  '#¡VALOR!',
  '#¡DIV/0!',
  '#¿NOMBRE?',
  '#¡NUM!',
  '#RIF!',
  '#VALORE!',
  '#NOME?',
  '#N/D',
  '#N/DISP',
]);

const HASH = 0x23;

/** Whether a text is what a spreadsheet shows in the place of a value that it could not work out. */
export const isSheetError = (text: string): boolean =>
  text.charCodeAt(0) === HASH && ERRORS.has(text.trim().toUpperCase());
