import type { Bilingual, Measure } from './measure.ts';
import { sql, type Sql } from './sql.ts';

/**
 * Who pays: the parts of a cost, which together are the whole of it. A line that a wholly explained cost does not
 * name paid nothing of it, so here that is 0; a cost that is not explained takes no part.
 */
function paidBy(name: Bilingual, amount: Sql, caveat: Bilingual | null): Measure {
  return {
    name,
    unit: 'percent',
    decimals: 0,
    formula: { aggregation: 'ratio-of-sums', numerator: sql`100 * ${amount}`, denominator: sql`cost` },
    eligible: sql`cofinancing IS NOT NULL`,
    leavesOut: {
      sv: 'projekt som inte anger både stöd och kostnad i kronor, och projekt med mer stöd än kostnad',
      en: 'projects that do not state both support and cost in kronor, and projects with more support than cost',
    },
    smallBelow: null,
    caveat,
    source: {
      sv: 'Projektdokumentens egna belopp, summa delad med summa',
      en: 'Amounts in the project documents, sum divided by sum',
    },
  };
}

const supportOf = (kind: 'esf' | 'leader' | 'eu'): Sql =>
  sql`CASE WHEN support_kind = ${kind} THEN support ELSE 0 END`;

const stateToo = {
  sv: 'Kan rymma svenska statliga medel.',
  en: 'May hold Swedish state money.',
};

export const PAYER_MEASURES = {
  'paid-by-esf': paidBy(
    { sv: 'ESF-stödets del av kostnaden', en: 'The ESF grant’s part of the cost' },
    supportOf('esf'),
    stateToo,
  ),
  'paid-by-leader': paidBy(
    {
      sv: 'Del av kostnaden från EU och stat via Leader',
      en: 'Part of the cost from EU and state via Leader',
    },
    supportOf('leader'),
    stateToo,
  ),
  'paid-by-leader-group': paidBy(
    { sv: 'Leaderområdets del av kostnaden', en: 'The Leader group’s part of the cost' },
    sql`coalesce(leader_group, 0)`,
    null,
  ),
  'paid-by-eu': paidBy(
    { sv: 'Del av kostnaden från EU-medel', en: 'Part of the cost from EU money' },
    supportOf('eu'),
    null,
  ),
  'paid-by-cofinancing': paidBy(
    { sv: 'Medfinansieringens del av kostnaden', en: 'Co-financing’s part of the cost' },
    sql`cofinancing`,
    {
      sv: 'Beräknad: kostnad minus stöd och Leaderområdets egna medel.',
      en: 'Calculated: cost less support and the Leader group’s own money.',
    },
  ),
} as const;
