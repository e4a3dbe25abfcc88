import type { Bilingual, Measure, Unit } from './measure.ts';
import { sql, type Sql } from './sql.ts';

/** Under this many participants a cost per participant says more about the project's size than about its cost. */
export const FEW_PARTICIPANTS = 20;

const onTotal = {
  sv: 'Total budget rymmer i medfinansierade projekt deltagarersättning och arbetstid, så läs den bredvid stödet per deltagare. Beviljad budget och godkända utgifter är olika underlag.',
  en: 'In co-financed projects the total budget holds participants’ allowances and staff time, so read it beside support per participant. Granted budget and approved expenditure are different bases.',
};
const onSupport = {
  sv: 'Stödet, inte hela kostnaden.',
  en: 'The support, not the whole cost.',
};

function perHead(
  name: Bilingual,
  unit: Unit,
  amount: Sql,
  people: Sql,
  needs: Bilingual,
  caveat: Bilingual,
): Measure {
  return {
    name,
    unit,
    decimals: 0,
    formula: { aggregation: 'ratio-of-sums', numerator: amount, denominator: people },
    eligible: sql`NOT preparatory`,
    leavesOut: {
      sv: `förstudier och förprojekteringar, som inte har deltagare i den meningen, och projekt som inte anger ${needs.sv}`,
      en: `pre-studies and preparations, which have no participants in that sense, and projects that do not state ${needs.en}`,
    },
    smallBelow: FEW_PARTICIPANTS,
    caveat,
    source: {
      sv: 'Beräknad av projektdokumentens uppgifter, summa delad med summa',
      en: 'Calculated from what the project documents state, sum divided by sum',
    },
  };
}

export const PER_HEAD_MEASURES = {
  'cost-per-planned': perHead(
    { sv: 'Kostnad per planerad deltagare', en: 'Cost per planned participant' },
    'kr-per-participant',
    sql`cost`,
    sql`planned_participants`,
    { sv: 'både kostnad och planerade deltagare', en: 'both cost and planned participants' },
    onTotal,
  ),
  'cost-per-actual': perHead(
    { sv: 'Kostnad per faktisk deltagare', en: 'Cost per actual participant' },
    'kr-per-participant',
    sql`cost`,
    sql`actual_participants`,
    { sv: 'både kostnad och faktiska deltagare', en: 'both cost and actual participants' },
    onTotal,
  ),
  'support-per-planned': perHead(
    { sv: 'Stöd per planerad deltagare', en: 'Support per planned participant' },
    'kr-per-participant',
    sql`support`,
    sql`planned_participants`,
    { sv: 'både stöd och planerade deltagare', en: 'both support and planned participants' },
    onSupport,
  ),
  'support-per-actual': perHead(
    { sv: 'Stöd per faktisk deltagare', en: 'Support per actual participant' },
    'kr-per-participant',
    sql`support`,
    sql`actual_participants`,
    { sv: 'både stöd och faktiska deltagare', en: 'both support and actual participants' },
    onSupport,
  ),
  'cost-per-result': perHead(
    { sv: 'Kostnad per person med resultat', en: 'Cost per person with a result' },
    'kr-per-result',
    sql`cost`,
    sql`result`,
    { sv: 'både kostnad och resultat i antal personer', en: 'both cost and result in persons' },
    onTotal,
  ),
  'support-per-result': perHead(
    { sv: 'Stöd per person med resultat', en: 'Support per person with a result' },
    'kr-per-result',
    sql`support`,
    sql`result`,
    { sv: 'både stöd och resultat i antal personer', en: 'both support and result in persons' },
    onSupport,
  ),
} as const;
