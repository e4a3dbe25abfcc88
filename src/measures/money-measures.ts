import type { Measure } from './measure.ts';
import { sql } from './sql.ts';

const noAmount = {
  sv: 'projekt utan uppgift om beloppet, eller med belopp i annan valuta än kronor',
  en: 'projects that do not state the amount, or state it in another currency than kronor',
};
const noAmounts = {
  sv: 'projekt som inte anger både stöd och kostnad i kronor',
  en: 'projects that do not state both support and cost in kronor',
};
const projectPages = {
  sv: 'Projektdokumentens egna belopp; ESF-rådets begrepp stöd, medfinansiering och total projektbudget',
  en: 'Amounts in the project documents; the Swedish ESF Council’s terms support, co-financing and total budget',
};

export const MONEY_MEASURES = {
  'total-cost': {
    name: { sv: 'Total kostnad', en: 'Total cost' },
    unit: 'kr',
    decimals: 0,
    formula: { aggregation: 'sum', value: sql`cost` },
    eligible: null,
    leavesOut: noAmount,
    smallBelow: null,
    caveat: {
      sv: 'Beviljad total budget. Leaderprojekt anger i stället godkända utgifter, alltså utfall. Löpande priser.',
      en: 'Granted total budget. Leader projects state approved expenditure instead, which is outturn. Current prices.',
    },
    source: projectPages,
  },
  support: {
    name: { sv: 'Stöd', en: 'Support' },
    unit: 'kr',
    decimals: 0,
    formula: { aggregation: 'sum', value: sql`support` },
    eligible: null,
    leavesOut: noAmount,
    smallBelow: null,
    caveat: {
      sv: 'ESF-stöd, Leaders rad med EU-medel och statliga medel, eller EU-medel där bara de anges (Interreg, insatslistor). De två första kan rymma svenska statliga medel.',
      en: 'ESF grant, Leader’s line of EU and state money, or EU money where only that is stated (Interreg, lists of operations). The first two may hold Swedish state money.',
    },
    source: projectPages,
  },
  'support-share': {
    name: { sv: 'Stödandel', en: 'Support share' },
    unit: 'percent',
    decimals: 1,
    formula: { aggregation: 'ratio-of-sums', numerator: sql`100 * support`, denominator: sql`cost` },
    eligible: null,
    leavesOut: noAmounts,
    smallBelow: null,
    caveat: {
      sv: 'Stöd delat med kostnad. Inte detsamma som unionens medfinansieringsgrad.',
      en: 'Support divided by cost. Not the same as the Union co-financing rate.',
    },
    source: projectPages,
  },
  'esf-share': {
    name: { sv: 'ESF-andel', en: 'ESF share' },
    unit: 'percent',
    decimals: 1,
    formula: { aggregation: 'ratio-of-sums', numerator: sql`100 * support`, denominator: sql`cost` },
    eligible: sql`support_kind = 'esf'`,
    leavesOut: {
      sv: 'projekt utan ESF-stöd, och projekt som inte anger både stöd och kostnad i kronor',
      en: 'projects without an ESF grant, and projects that do not state both support and cost in kronor',
    },
    smallBelow: null,
    caveat: {
      sv: 'Beviljat ESF-stöd delat med total budget. Kan rymma svenska statliga medel.',
      en: 'ESF grant divided by total budget. May hold Swedish state money.',
    },
    source: projectPages,
  },
  'cofinancing-share': {
    name: { sv: 'Projektets medfinansiering', en: 'Project co-financing' },
    unit: 'percent',
    decimals: 1,
    formula: {
      aggregation: 'ratio-of-sums',
      numerator: sql`100 * (cost - support)`,
      denominator: sql`cost`,
    },
    eligible: null,
    leavesOut: noAmounts,
    smallBelow: null,
    caveat: {
      sv: 'Beräknad: kostnad minus stöd. Rymmer arbetstid och deltagarersättning, inte bara pengar. I Leader hör Leaderområdets egna medel hit.',
      en: 'Calculated: cost less support. Holds staff time and participants’ allowances, not only cash. In Leader it includes the local group’s own money.',
    },
    source: projectPages,
  },
  'union-rate': {
    name: { sv: 'Unionens medfinansieringsgrad (angiven)', en: 'Union co-financing rate (stated)' },
    unit: 'percent',
    decimals: 0,
    formula: { aggregation: 'weighted-mean', value: sql`union_rate`, weight: sql`cost` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger unionens sats eller inte kostnaden i kronor',
      en: 'projects that do not state the Union rate or not the cost in kronor',
    },
    smallBelow: null,
    caveat: {
      sv: 'Programmets sats för ett helt programområde, inte projektets andel. Över flera projekt vägd med kostnaden.',
      en: 'The programme’s rate for a whole programme area, not the project’s share. Over several projects weighted by cost.',
    },
    source: {
      sv: 'Förordning (EU) nr 1303/2013, artikel 120; förordning (EU) 2021/1060, artikel 112',
      en: 'Regulation (EU) No 1303/2013, Article 120; Regulation (EU) 2021/1060, Article 112',
    },
  },
  deviation: {
    name: { sv: 'ESF-andel minus angiven sats', en: 'ESF share less stated rate' },
    unit: 'points',
    decimals: 2,
    formula: {
      aggregation: 'weighted-mean',
      value: sql`100 * support / nullif(cost, 0) - union_rate`,
      weight: sql`cost`,
    },
    eligible: sql`support_kind = 'esf'`,
    leavesOut: {
      sv: 'projekt utan ESF-stöd, och projekt som inte anger stöd, kostnad och sats',
      en: 'projects without an ESF grant, and projects that do not state support, cost and rate',
    },
    smallBelow: null,
    caveat: {
      sv: 'Satsen gäller programområdet och andelen projektet, så de får skilja sig åt.',
      en: 'The rate is the programme area’s and the share the project’s, so the two may differ.',
    },
    source: {
      sv: 'Beräknad av projektdokumentens uppgifter',
      en: 'Calculated from what the project documents state',
    },
  },
  absorption: {
    name: { sv: 'Upparbetad andel', en: 'Absorption' },
    unit: 'percent',
    decimals: 1,
    formula: {
      aggregation: 'ratio-of-sums',
      numerator: sql`100 * approved_expenditure`,
      denominator: sql`total_budget`,
    },
    eligible: sql`currency = 'SEK'`,
    leavesOut: {
      sv: 'projekt som inte anger både beviljad budget och godkända utgifter i kronor; de flesta anger bara det ena',
      en: 'projects that do not state both granted budget and approved expenditure in kronor; most state only one',
    },
    smallBelow: null,
    caveat: {
      sv: 'Godkända utgifter delat med beviljad budget.',
      en: 'Approved expenditure divided by granted budget.',
    },
    source: projectPages,
  },
  'support-per-month': {
    name: { sv: 'Stöd per månad', en: 'Support per month' },
    unit: 'kr-per-month',
    decimals: 0,
    formula: { aggregation: 'ratio-of-sums', numerator: sql`support`, denominator: sql`months` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger både stöd i kronor, start och slut',
      en: 'projects that do not state support in kronor, start and end',
    },
    smallBelow: null,
    caveat: {
      sv: 'Stödet jämnt fördelat över projektets månader, inte utbetalningar.',
      en: 'Support spread evenly over the project’s months, not payments.',
    },
    source: {
      sv: 'Beräknad av projektdokumentens uppgifter',
      en: 'Calculated from what the project documents state',
    },
  },
  months: {
    name: { sv: 'Projekttid', en: 'Duration' },
    unit: 'months',
    decimals: 1,
    formula: { aggregation: 'mean', value: sql`months` },
    eligible: null,
    leavesOut: {
      sv: 'projekt utan start eller slut',
      en: 'projects without a start or an end',
    },
    smallBelow: null,
    caveat: {
      sv: 'Kalendermånader med bråkdel, sista dagen medräknad. Senare förlängningar syns bara om dokumentet anger dem.',
      en: 'Calendar months with fraction, last day included. Later extensions show only where the document states them.',
    },
    source: {
      sv: 'Beräknad av projektdokumentens datum',
      en: 'Calculated from the dates in the project documents',
    },
  },
} as const satisfies Record<string, Measure>;
