import { inEnglish, inSwedish } from './format.ts';

const sv = {
  names: 'Projekt för projekt',
  inSlice: (n: number) => `${inSwedish(n)} i urvalet`,
  ordered: 'efter startdag',
  hint: 'Klicka på ett projekt för att se dess uppgifter i dokumentet.',
  money: 'Visa som',
  share: 'Andel',
  kronor: 'Kronor',
};

const en: typeof sv = {
  names: 'Project by project',
  inSlice: (n) => `${inEnglish(n)} in the slice`,
  ordered: 'ordered by start date',
  hint: 'Click a project to see its facts in the document.',
  money: 'Show as',
  share: 'Share',
  kronor: 'SEK',
};

export const overviewText = { sv, en };
