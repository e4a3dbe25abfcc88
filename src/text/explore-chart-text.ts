import { inEnglish, inSwedish } from './format.ts';

// What stands in the chart of what is explored, around it, and in the table under it.
const sv = {
  label: 'Diagram och tabell',
  question: (measure: string, by: string) => `Hur ser ${measure} ut efter ${by}?`,
  when: (by: string) => `När pågick projekten, efter ${by}?`,
  measured: (measure: string, unit: string, statistic: string, by: string) =>
    [`${measure}${statistic === '' ? '' : `, ${statistic}`} efter ${by}`, unit]
      .filter((part) => part !== '')
      .join(', '),
  and: ' och ',
  panelsOf: (per: string) => `ett diagram per ${per}`,
  current: 'löpande priser',
  medianOf: 'median av projekten',
  ownOf: 'varje projekt för sig',
  shareUnit: '% av summan',
  shareOfGroup: '% av gruppen',
  total: 'Alla',
  sum: 'Summa',
  rest: (n: number) => (n === 1 ? '1 övrig' : `övriga (${inSwedish(n)})`),
  noProjects: 'inga projekt i urvalet',
  noValue: 'inget värde',
  fewForMedian: 'för få för median',
  cases: (values: string) => `${values} (för få för median)`,
  n: (n: number) => `n = ${inSwedish(n)}`,
  nOf: (n: number, of: number) => `n = ${inSwedish(n)} av ${inSwedish(of)}`,
  few: 'färre än 3 projekt, läs med försiktighet',
  median: 'median',
  coverage: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} projekt har värdet`,
  leftOut: (n: number, what: string) => `${inSwedish(n)} projekt ingår inte. Måttet utesluter ${what}.`,
  smallRatio: (n: number, below: number) =>
    n === 1
      ? `1 projekt har färre än ${below} deltagare, tolka försiktigt.`
      : `${inSwedish(n)} projekt har färre än ${below} deltagare, tolka försiktigt.`,
  cut: {
    by: (most: number, rest: number, how: string) =>
      `Visar de ${most} ${how}; övriga ${inSwedish(rest)} är sammanlagda.`,
    split: (most: number, rest: number, how: string) =>
      `Färgerna visar de ${most} ${how}; övriga ${inSwedish(rest)} är sammanlagda.`,
    per: (most: number, rest: number, how: string) =>
      `Små diagram för de ${most} ${how}; övriga ${inSwedish(rest)} är sammanlagda i ett.`,
    largest: 'största',
    most: 'med flest projekt',
  },
  notOnLine: (n: number) =>
    n === 1
      ? '1 projekt utan tid står bara i tabellen.'
      : `${inSwedish(n)} projekt utan tid står bara i tabellen.`,
  dotsNote: 'En punkt är ett projekt. Strecket är medianen där minst tre projekt har ett värde.',
  dot: 'ett projekt',
  dotOfFew: 'ett projekt, för få för median',
  timelineNote: 'En rad är ett projekt. Streckade linjer: ny programperiod.',
  mapCircle: 'cirkelns yta är värdet',
  mapNone: 'inga projekt i urvalet',
  mapFew: 'för få projekt för färg, eller inget värde',
  mapClass: (from: string, to: string) => `${from}–${to}`,
  notOnMap: (n: number) => `${inSwedish(n)} projekt utan plats på kartan står bara i listan.`,
  payer: 'finansieringskälla',
  payers: {
    esf: 'ESF-stöd',
    leader: 'EU och stat via Leader',
    'leader-group': 'Leaderområdet',
    eu: 'EU-medel',
    cofinancing: 'Medfinansiering (beräknad)',
  },
  units: {
    kr: 'kr',
    tkr: 'tkr',
    mnkr: 'mnkr',
    mdkr: 'mdkr',
    euro: 'euro',
    meuro: 'mn euro',
    percent: '%',
    points: 'procentenheter',
    participants: 'personer',
    'participants-per-month': 'personer per månad',
    months: 'månader',
    'kr-per-participant': 'kr per deltagare',
    'kr-per-result': 'kr per person med resultat',
    'kr-per-month': 'kr per månad',
    index: 'index 0–10 000',
    gini: '0–1',
  },
  // The table under the chart.
  pivot: {
    caption: 'Tabell',
    projects: 'Projekt',
    withValue: 'Med värde',
    shareOfTotal: 'Andel',
    empty: 'inga projekt',
    noneOf: (n: number) =>
      n === 1 ? 'projektet har inte värdet' : `inget av ${inSwedish(n)} projekt har värdet`,
    ofFew: 'Egna värden där projekten är för få för median',
    of: (n: number, all: number) => `${inSwedish(n)} av ${inSwedish(all)}`,
    subtotal: (name: string) => `${name}, alla`,
    key: '– inga projekt. Under ett värde: hur många projekt det bygger på, om inte alla har det.',
    keyMedian:
      'En median visas från tre projekt; är de färre står deras egna värden. En total är medianen av alla, inte summan av medianerna.',
    keyRatio: 'En total är summan delad med summan över alla projekt, inte medelvärdet av raderna.',
  },
};

/** Whether a measure's English name, with its first letter small, is a plural. */
const isOfSeveral = (measure: string): boolean => /^(planned|actual) participants\b/.test(measure);

const en: typeof sv = {
  label: 'Chart and table',
  question: (measure, by) => `How ${isOfSeveral(measure) ? 'do' : 'does'} ${measure} look by ${by}?`,
  when: (by) => `When did the projects run, by ${by}?`,
  measured: (measure, unit, statistic, by) =>
    [`${measure}${statistic === '' ? '' : `, ${statistic}`} by ${by}`, unit]
      .filter((part) => part !== '')
      .join(', '),
  and: ' and ',
  panelsOf: (per) => `one chart per ${per}`,
  current: 'current prices',
  medianOf: 'median of projects',
  ownOf: 'each project by itself',
  shareUnit: '% of the sum',
  shareOfGroup: '% of the group',
  total: 'All',
  sum: 'Sum',
  rest: (n) => (n === 1 ? '1 other' : `others (${inEnglish(n)})`),
  noProjects: 'no projects in the slice',
  noValue: 'no value',
  fewForMedian: 'too few for a median',
  cases: (values) => `${values} (too few for a median)`,
  n: (n) => `n = ${inEnglish(n)}`,
  nOf: (n, of) => `n = ${inEnglish(n)} of ${inEnglish(of)}`,
  few: 'fewer than 3 projects, read with care',
  median: 'median',
  coverage: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} projects have the value`,
  leftOut: (n, what) =>
    `${n === 1 ? '1 project is' : `${inEnglish(n)} projects are`} left out. The measure leaves out ${what}.`,
  smallRatio: (n, below) =>
    n === 1
      ? `1 project has fewer than ${below} participants, read with care.`
      : `${inEnglish(n)} projects have fewer than ${below} participants, read with care.`,
  cut: {
    by: (most, rest, how) => `Shows the ${most} ${how}; the other ${inEnglish(rest)} are put together.`,
    split: (most, rest, how) =>
      `The colours show the ${most} ${how}; the other ${inEnglish(rest)} are put together.`,
    per: (most, rest, how) =>
      `Small charts for the ${most} ${how}; the other ${inEnglish(rest)} are put together in one.`,
    largest: 'largest',
    most: 'with most projects',
  },
  notOnLine: (n) =>
    n === 1
      ? '1 project without a time stands in the table only.'
      : `${inEnglish(n)} projects without a time stand in the table only.`,
  dotsNote: 'A dot is a project. The tick is the median where at least three projects have a value.',
  dot: 'one project',
  dotOfFew: 'one project, too few for a median',
  timelineNote: 'A row is a project. Dashed lines: a new programme period.',
  mapCircle: 'the circle’s area is the value',
  mapNone: 'no projects in the slice',
  mapFew: 'too few projects for a colour, or no value',
  mapClass: (from, to) => `${from}–${to}`,
  notOnMap: (n) =>
    n === 1
      ? '1 project without a place on the map stands in the list only.'
      : `${inEnglish(n)} projects without a place on the map stand in the list only.`,
  payer: 'source of money',
  payers: {
    esf: 'ESF grant',
    leader: 'EU and state via Leader',
    'leader-group': 'Leader area',
    eu: 'EU money',
    cofinancing: 'Co-financing (calculated)',
  },
  units: {
    kr: 'SEK',
    tkr: 'SEK k',
    mnkr: 'SEK m',
    mdkr: 'SEK bn',
    euro: 'euro',
    meuro: 'm euro',
    percent: '%',
    points: 'percentage points',
    participants: 'people',
    'participants-per-month': 'people per month',
    months: 'months',
    'kr-per-participant': 'SEK per participant',
    'kr-per-result': 'SEK per person with a result',
    'kr-per-month': 'SEK per month',
    index: 'index 0–10,000',
    gini: '0–1',
  },
  pivot: {
    caption: 'Table',
    projects: 'Projects',
    withValue: 'With value',
    shareOfTotal: 'Share',
    empty: 'no projects',
    noneOf: (n) =>
      n === 1 ? 'the project does not have the value' : `none of ${inEnglish(n)} projects has the value`,
    ofFew: 'Own values where projects are too few for a median',
    of: (n, all) => `${inEnglish(n)} of ${inEnglish(all)}`,
    subtotal: (name) => `${name}, all`,
    key: '– no projects. Under a value: how many projects it rests on, where not all have it.',
    keyMedian:
      'A median is shown from three projects on; of fewer, their own values stand here. A total is the median of all, not the sum of medians.',
    keyRatio: 'A total is sum divided by sum over all projects, not the mean of the rows.',
  },
};

export const exploreChartText = { sv, en };
