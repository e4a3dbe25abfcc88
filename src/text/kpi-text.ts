import { inEnglish, inSwedish } from './format.ts';

const sv = {
  row: 'Nyckeltal för urvalet',
  cost: 'Total kostnad',
  costDetail: (support: string, share: string) => `varav ${support} i stöd (${share})`,
  supportApart: (support: string, n: number) => `stöd ${support} hos ${inSwedish(n)} projekt`,
  shareApart: (share: string, n: number) => `${share} av kostnaden där båda finns (n = ${inSwedish(n)})`,
  foreign: (n: number) =>
    n === 1
      ? '1 projekt har belopp i annan valuta, eller utan angiven valuta, och ingår inte i summorna i kronor.'
      : `${inSwedish(n)} projekt har belopp i annan valuta, eller utan angiven valuta, och ingår inte i summorna i kronor.`,
  inCurrency: (currency: string, n: string, cost: string | null, nCost: string) =>
    cost === null
      ? `${currency}: ${n} projekt.`
      : `${currency}: ${n} projekt, total kostnad ${cost} (${nCost} anger den).`,
  noCurrency: (n: string) => `Utan angiven valuta: ${n} projekt, som inte kan summeras.`,
  allInEuro: (sum: string, n: string, of: string) =>
    `Total kostnad i euro efter årsmedelkurser, vägledande: ${sum} (${n} av ${of} projekt).`,
  noDates: (n: number) =>
    n === 1
      ? '1 projekt saknar start eller slut och kan inte komma med när år är valda.'
      : `${inSwedish(n)} projekt saknar start eller slut och kan inte komma med när år är valda.`,
  outturn: (n: number) => (n === 1 ? '1 på godkända utgifter' : `${inSwedish(n)} på godkända utgifter`),
  costCover: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger kostnad`,
  planned: 'Planerade deltagare',
  plannedMissing: (n: number) =>
    n === 0
      ? 'alla projekt anger antal'
      : n === 1
        ? '1 projekt anger inget antal'
        : `${inSwedish(n)} projekt anger inget antal`,
  plannedCover: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger`,
  actual: 'Faktiska deltagare',
  actualDetail: (share: string, n: number) => `${share} av plan där båda finns (n = ${inSwedish(n)})`,
  actualNoPlan: 'inget projekt anger både plan och faktiskt',
  actualCover: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} redovisar`,
  result: 'Utfall: nådde målet',
  resultDetail: (target: string, share: string) => `mål ${target}, uppnått till ${share}`,
  resultNoTarget: 'inget mål i personer att jämföra med',
  resultCover: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} har mål och utfall`,
  per: {
    actual: 'Kostnad per faktisk deltagare',
    planned: 'Kostnad per planerad deltagare',
  },
  perDetail: (support: string) => `varav stöd ${support}`,
  perApart: (support: string, n: number) => `stöd ${support} (n = ${inSwedish(n)})`,
  perMixed: 'kan rymma både budget och godkända utgifter',
  perRange: (min: string, max: string) => `från ${min} till ${max}`,
  perMedian: (median: string) => `median ${median}`,
  perOne: 'ett enda projekt',
  perCover: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)}, utan förstudier`,
  people: 'personer',
  participations: 'deltaganden',
  participationsWhy: 'Summan räknar deltaganden: samma person kan ha varit med i flera projekt.',
  none: 'Ej angivet',
  noneWhy: 'inget projekt i urvalet anger det',
};

const projects = (n: string): string => (n === '1' ? '1 project' : `${n} projects`);

const en: typeof sv = {
  row: 'Key figures for the slice',
  cost: 'Total cost',
  costDetail: (support, share) => `of which ${support} support (${share})`,
  supportApart: (support, n) => `support ${support} in ${inEnglish(n)} projects`,
  shareApart: (share, n) => `${share} of the cost where both exist (n = ${inEnglish(n)})`,
  foreign: (n) =>
    n === 1
      ? '1 project has amounts in another currency, or in none that is stated, and is in no sum of kronor.'
      : `${inEnglish(n)} projects have amounts in another currency, or in none that is stated, and are in no sum of kronor.`,
  inCurrency: (currency, n, cost, nCost) =>
    cost === null
      ? `${currency}: ${projects(n)}.`
      : `${currency}: ${projects(n)}, total cost ${cost} (${nCost} state it).`,
  noCurrency: (n) => `Without a stated currency: ${projects(n)}, which cannot be added up.`,
  allInEuro: (sum, n, of) =>
    `Total cost in euro by yearly mean rates, indicative: ${sum} (${n} of ${of} projects).`,
  noDates: (n) =>
    n === 1
      ? '1 project lacks a start or an end and cannot be in when years are chosen.'
      : `${inEnglish(n)} projects lack a start or an end and cannot be in when years are chosen.`,
  outturn: (n) => `${inEnglish(n)} on approved expenditure`,
  costCover: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state a cost`,
  planned: 'Planned participants',
  plannedMissing: (n) =>
    n === 0
      ? 'all projects state a number'
      : n === 1
        ? '1 project states no number'
        : `${inEnglish(n)} projects state no number`,
  plannedCover: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state it`,
  actual: 'Actual participants',
  actualDetail: (share, n) => `${share} of plan where both exist (n = ${inEnglish(n)})`,
  actualNoPlan: 'no project states both plan and actual',
  actualCover: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} report it`,
  result: 'Outcome: reached the target',
  resultDetail: (target, share) => `target ${target}, ${share} achieved`,
  resultNoTarget: 'no target in persons to compare with',
  resultCover: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} have target and outcome`,
  per: {
    actual: 'Cost per actual participant',
    planned: 'Cost per planned participant',
  },
  perDetail: (support) => `of which support ${support}`,
  perApart: (support, n) => `support ${support} (n = ${inEnglish(n)})`,
  perMixed: 'may hold both budget and approved expenditure',
  perRange: (min, max) => `from ${min} to ${max}`,
  perMedian: (median) => `median ${median}`,
  perOne: 'a single project',
  perCover: (n, of) => `${inEnglish(n)} of ${inEnglish(of)}, excl. pre-studies`,
  people: 'people',
  participations: 'participations',
  participationsWhy: 'The sum counts participations: the same person may have been in several projects.',
  none: 'Not stated',
  noneWhy: 'no project in the slice states it',
};

export const kpiText = { sv, en };
