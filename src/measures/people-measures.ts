import type { Measure } from './measure.ts';
import { sql } from './sql.ts';

const participations = {
  sv: 'En summa över projekt är deltaganden: samma person kan delta i flera projekt.',
  en: 'A sum over projects counts participations: one person may take part in several projects.',
};
const participant = {
  sv: 'Deltagare: förordning (EU) nr 1304/2013, bilaga I',
  en: 'Participant: Regulation (EU) No 1304/2013, Annex I',
};
const ownGoal = {
  sv: 'Projektets eget mål, som dokumentet anger det',
  en: 'The project’s own goal, as the document states it',
};

const perMonth = {
  sv: 'Deltagare delat med projektets månader: hur många som kom i snitt, inte hur många som var där samtidigt.',
  en: 'Participants by the project’s months: how many came on average, not how many were there at once.',
};

export const PEOPLE_MEASURES = {
  planned: {
    name: { sv: 'Planerade deltagare', en: 'Planned participants' },
    unit: 'participants',
    decimals: 0,
    formula: { aggregation: 'sum', value: sql`planned_participants` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger ett planerat antal',
      en: 'projects that do not state a planned number',
    },
    smallBelow: null,
    caveat: participations,
    source: participant,
  },
  actual: {
    name: { sv: 'Faktiska deltagare', en: 'Actual participants' },
    unit: 'participants',
    decimals: 0,
    formula: { aggregation: 'sum', value: sql`actual_participants` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte redovisar hur många som deltog',
      en: 'projects that do not report how many took part',
    },
    smallBelow: null,
    caveat: {
      sv: `Så många som dokumentet säger deltog, inte antal i register. ${participations.sv}`,
      en: `As many as the document says took part, not numbers from registers. ${participations.en}`,
    },
    source: participant,
  },
  'result-target': {
    name: { sv: 'Mål för resultat', en: 'Result target' },
    unit: 'participants',
    decimals: 0,
    formula: { aggregation: 'sum', value: sql`result_target` },
    eligible: null,
    leavesOut: {
      sv: 'projekt utan mål i antal personer',
      en: 'projects without a goal in persons',
    },
    smallBelow: null,
    caveat: {
      sv: 'Personer som ett mål avser, inte planerade deltagare.',
      en: 'Persons that a goal aims at, not planned participants.',
    },
    source: ownGoal,
  },
  result: {
    name: { sv: 'Resultat', en: 'Result' },
    unit: 'participants',
    decimals: 0,
    formula: { aggregation: 'sum', value: sql`result` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte redovisar resultat i antal personer',
      en: 'projects that do not report a result in persons',
    },
    smallBelow: null,
    caveat: {
      sv: 'Vad som räknas som resultat skiljer mellan projekt; läs citatet. Säger inget om effekt.',
      en: 'What counts as a result differs between projects; read the quote. It says nothing about effect.',
    },
    source: ownGoal,
  },
  'goal-achievement': {
    name: { sv: 'Måluppfyllelse', en: 'Goal achievement' },
    unit: 'percent',
    decimals: 0,
    formula: {
      aggregation: 'ratio-of-sums',
      numerator: sql`100 * result`,
      denominator: sql`result_target`,
    },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger både mål och resultat i antal personer',
      en: 'projects that do not state both goal and result in persons',
    },
    smallBelow: null,
    caveat: {
      sv: 'Projektet har satt målet självt, och ett dokument kan nämna ett mål av flera.',
      en: 'The project set the goal itself, and a document may name one goal of several.',
    },
    source: ownGoal,
  },
  participation: {
    name: { sv: 'Faktiska mot planerade deltagare', en: 'Actual against planned participants' },
    unit: 'percent',
    decimals: 0,
    formula: {
      aggregation: 'ratio-of-sums',
      numerator: sql`100 * actual_participants`,
      denominator: sql`planned_participants`,
    },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger både planerade och faktiska deltagare',
      en: 'projects that do not state both planned and actual participants',
    },
    smallBelow: null,
    caveat: null,
    source: participant,
  },
  'planned-per-month': {
    name: { sv: 'Planerade deltagare per månad', en: 'Planned participants per month' },
    unit: 'participants-per-month',
    decimals: 1,
    formula: { aggregation: 'ratio-of-sums', numerator: sql`planned_participants`, denominator: sql`months` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger både planerade deltagare, start och slut',
      en: 'projects that do not state planned participants, start and end',
    },
    smallBelow: null,
    caveat: perMonth,
    source: participant,
  },
  'actual-per-month': {
    name: { sv: 'Faktiska deltagare per månad', en: 'Actual participants per month' },
    unit: 'participants-per-month',
    decimals: 1,
    formula: { aggregation: 'ratio-of-sums', numerator: sql`actual_participants`, denominator: sql`months` },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger både faktiska deltagare, start och slut',
      en: 'projects that do not state actual participants, start and end',
    },
    smallBelow: null,
    caveat: perMonth,
    source: participant,
  },
  'result-rate': {
    name: { sv: 'Andel deltagare med resultat', en: 'Share of participants with a result' },
    unit: 'percent',
    decimals: 1,
    formula: {
      aggregation: 'ratio-of-sums',
      numerator: sql`100 * result`,
      denominator: sql`actual_participants`,
    },
    eligible: null,
    leavesOut: {
      sv: 'projekt som inte anger både faktiska deltagare och resultat',
      en: 'projects that do not state both actual participants and result',
    },
    smallBelow: 10,
    interval: 'wilson',
    caveat: {
      sv: 'Andel av deltagarna som nådde resultatet. Utan jämförelsegrupp, alltså ingen effekt.',
      en: 'Share of the participants who reached the result. Without a comparison group, so no effect.',
    },
    source: participant,
  },
} as const satisfies Record<string, Measure>;
