import { inEnglish, inSwedish } from './format.ts';

/** What is said of the projects that a mark of a chart stands for. */
const sv = {
  projects: (n: number) =>
    n === 0
      ? 'Inga projekt.'
      : n === 1
        ? '1 projekt.'
        : `${inSwedish(n)} projekt, det med högst total kostnad först.`,
  /** Beside each project, since the chart may be of something else. */
  cost: (amount: string) => `total kostnad ${amount}`,
  choose: 'Välj ett för att se dess uppgifter i dokumentet.',
  first: (shown: number) => `De ${inSwedish(shown)} första visas.`,
  table: 'Visa i projekttabellen',
  waiting: 'Hämtar projekten …',
  failed: 'Projekten kunde inte hämtas.',
};

const en: typeof sv = {
  projects: (n) =>
    n === 0
      ? 'No projects.'
      : n === 1
        ? '1 project.'
        : `${inEnglish(n)} projects, that with the highest total cost first.`,
  cost: (amount) => `total cost ${amount}`,
  choose: 'Choose one to see its facts in the document.',
  first: (shown) => `The first ${inEnglish(shown)} are shown.`,
  table: 'Show in the projects table',
  waiting: 'Fetching the projects …',
  failed: 'The projects could not be fetched.',
};

export const markText = { sv, en };
