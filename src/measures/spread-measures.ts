import type { Measure } from './measure.ts';
import { sql } from './sql.ts';

/** Fewer projects than this make a measure of concentration say more about their number than about them. */
const FEWEST_FOR_CONCENTRATION = 20;

const leavesOut = {
  sv: 'projekt utan uppgift om stödet i kronor, eller med stöd under noll',
  en: 'projects that do not state the support in kronor, or state less than nothing',
};
/** What lists give as less than nothing was paid back, and is no share of what was given. */
const NOT_PAID_BACK = sql`support >= 0`;

export const SPREAD_MEASURES = {
  'support-hhi': {
    name: { sv: 'Koncentration av stödet (HHI)', en: 'Concentration of support (HHI)' },
    unit: 'index',
    decimals: 0,
    formula: { aggregation: 'hhi', value: sql`support` },
    eligible: NOT_PAID_BACK,
    leavesOut,
    smallBelow: null,
    fewestProjects: FEWEST_FOR_CONCENTRATION,
    caveat: {
      sv: 'Summan av projektens andelar i kvadrat, gånger 10 000: 10 000 när ett projekt har allt, nära 0 när många har lika mycket.',
      en: 'The sum of the projects’ squared shares, times 10,000: 10,000 when one project has it all, near 0 when many have alike.',
    },
    source: { sv: 'Herfindahl–Hirschmans index', en: 'Herfindahl–Hirschman index' },
  },
  'support-gini': {
    name: { sv: 'Koncentration av stödet (Gini)', en: 'Concentration of support (Gini)' },
    unit: 'gini',
    decimals: 2,
    formula: { aggregation: 'gini', value: sql`support` },
    eligible: NOT_PAID_BACK,
    leavesOut,
    smallBelow: null,
    fewestProjects: FEWEST_FOR_CONCENTRATION,
    caveat: {
      sv: '0 när alla projekt har lika mycket stöd, närmare 1 ju färre som har det mesta. Utan rättelse för antalet projekt.',
      en: '0 when all projects have the same support, closer to 1 the fewer have most of it. Not corrected for the number of projects.',
    },
    source: { sv: 'Ginikoefficienten', en: 'Gini coefficient' },
  },
} as const satisfies Record<string, Measure>;
