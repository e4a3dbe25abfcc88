const units = {
  kr: 'kronor',
  'kr-per-participant': 'kronor per deltagare',
  'kr-per-result': 'kronor per person med resultat',
  'kr-per-month': 'kronor per månad',
  eur: 'euro',
  percent: 'procent',
  points: 'procentenheter',
  participants: 'deltagare',
  'participants-per-month': 'deltagare per månad',
  months: 'månader',
  index: 'index 0–10 000',
  gini: 'index 0–1',
};

const sv = {
  intro:
    'Varje mått har en enda definition, och den här sidan är gjord av den. Ett projekt som saknar en uppgift är utanför måttet; det räknas aldrig som 0.',
  measures: 'Mått',
  dimensions: 'Indelningar',
  dimensionsIntro:
    'Så kan projekten delas in. Där ett dokument inte säger var ett projekt hör hemma står det för sig.',
  heads: { name: 'Mått', how: 'Så räknas det', leavesOut: 'Utanför', caveat: 'Tänk på', source: 'Källa' },
  dimensionHeads: { name: 'Indelning', members: 'Kan vara', missing: 'Utan uppgift' },
  units,
  how: {
    sum: 'Summa över projekten.',
    'ratio-of-sums': 'Summa delad med summa, inte medelvärdet av projektens egna kvoter.',
    'weighted-mean': 'Medelvärde över projekten, vägt med kostnaden.',
    mean: 'Medelvärde över projekten.',
    hhi: 'Av alla projekt tillsammans.',
    gini: 'Av alla projekt tillsammans.',
  },
  small: (count: number) => `Under ${count} deltagare i ett projekt märks värdet och rangordnas inte.`,
  fewest: (count: number) => `Räknas inte på färre än ${count} projekt.`,
  byDocuments: 'det som dokumenten anger',
};

const en: typeof sv = {
  intro:
    'Each measure has one definition, and this page is made from it. A project that lacks a fact is outside the measure; it never counts as 0.',
  measures: 'Measures',
  dimensions: 'Groupings',
  dimensionsIntro:
    'How the projects can be grouped. Where a document does not say where a project belongs, it stands by itself.',
  heads: {
    name: 'Measure',
    how: 'How it is computed',
    leavesOut: 'Left out',
    caveat: 'Keep in mind',
    source: 'Source',
  },
  dimensionHeads: { name: 'Grouping', members: 'Can be', missing: 'Without the fact' },
  units: {
    kr: 'kronor',
    'kr-per-participant': 'kronor per participant',
    'kr-per-result': 'kronor per person with a result',
    'kr-per-month': 'kronor per month',
    eur: 'euro',
    percent: 'per cent',
    points: 'percentage points',
    participants: 'participants',
    'participants-per-month': 'participants per month',
    months: 'months',
    index: 'index 0–10,000',
    gini: 'index 0–1',
  },
  how: {
    sum: 'Sum over the projects.',
    'ratio-of-sums': 'Sum divided by sum, not the mean of the projects’ own ratios.',
    'weighted-mean': 'Mean over the projects, weighted by cost.',
    mean: 'Mean over the projects.',
    hhi: 'Of all projects together.',
    gini: 'Of all projects together.',
  },
  small: (count) => `Under ${count} participants in a project the value is marked and not ranked.`,
  fewest: (count) => `Not computed on fewer than ${count} projects.`,
  byDocuments: 'what the documents state',
};

export const helpText = { sv, en };
