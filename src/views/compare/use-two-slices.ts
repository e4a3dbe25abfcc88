import { useState } from 'react';
import {
  type SliceCoverRow,
  sliceCoverQuery,
  type SliceMeasureRow,
  sliceMeasuresQuery,
} from '../../questions/compare-slices.query.ts';
import {
  type SliceDotRow,
  sliceDotsQuery,
  sliceSpreadQuery,
  type SliceSpreadRow,
} from '../../questions/slice-costs.query.ts';
import {
  type OnlyOnRow,
  onlyOnQuery,
  sliceOverlapQuery,
  type SliceOverlapRow,
} from '../../questions/slice-overlap.query.ts';
import { slicePayersQuery, type SlicePayersRow } from '../../questions/slice-payers.query.ts';
import type { Prices, Side, TwoSlices } from '../../questions/two-slices.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Question } from '../../session/use-question.ts';

/** What the figures are of: what was asked, in the words that stand over it. */
export interface Asked {
  readonly slices: TwoSlices;
  readonly prices: Prices;
  readonly names: Record<Side, string>;
  /** The slice of the bar in words. */
  readonly bar: string;
}

/** All answers about two slices, with what was asked for them. */
export type TwoSlicesAnswers = Asked & ReturnType<typeof rowsOf>;

export type Answered =
  | { readonly status: 'pending'; readonly questions: readonly Question<unknown>[] }
  /** `stale`: the answers are those of the question before, and so are the words with them. */
  | { readonly status: 'ready'; readonly answers: TwoSlicesAnswers; readonly stale: boolean };

/**
 * Asks all about two slices. Until every new answer is there, the last ones stay, under the words that they were
 * asked in: a sum must never stand under the name of another slice or of other prices.
 */
export function useTwoSlices(asked: Asked): Answered {
  const { slices, prices } = asked;
  const questions = {
    measures: useFigures(sliceMeasuresQuery(slices, prices)),
    cover: useFigures(sliceCoverQuery(slices, prices)),
    overlap: useFigures(sliceOverlapQuery(slices)),
    only: useFigures(onlyOnQuery(slices)),
    payers: useFigures(slicePayersQuery(slices, prices)),
    dots: useFigures(sliceDotsQuery(slices, prices)),
    spreads: useFigures(sliceSpreadQuery(slices, prices)),
  };
  const [last, setLast] = useState<TwoSlicesAnswers | null>(null);
  const all = Object.values(questions);
  if (all.some((question) => question.status !== 'ready')) return { status: 'pending', questions: all };
  if (all.some((question) => question.status === 'ready' && question.stale))
    return last === null
      ? { status: 'pending', questions: all }
      : { status: 'ready', answers: last, stale: true };
  const answers = { ...asked, ...rowsOf(questions) };
  if (last === null || !alike(last, answers)) setLast(answers);
  return { status: 'ready', answers, stale: false };
}

interface Questions {
  measures: Question<SliceMeasureRow>;
  cover: Question<SliceCoverRow>;
  overlap: Question<SliceOverlapRow>;
  only: Question<OnlyOnRow>;
  payers: Question<SlicePayersRow>;
  dots: Question<SliceDotRow>;
  spreads: Question<SliceSpreadRow>;
}

function rowsOf(questions: Questions) {
  return {
    measures: rows(questions.measures),
    cover: rows(questions.cover),
    shared: rows(questions.overlap)[0] ?? NOTHING_SHARED,
    only: rows(questions.only),
    payers: rows(questions.payers),
    dots: rows(questions.dots),
    spreads: rows(questions.spreads),
  };
}

const NOTHING_SHARED: SliceOverlapRow = { n_both: 0, n_only_a: 0, n_only_b: 0 };

function rows<Row>(question: Question<Row>): readonly Row[] {
  return question.status === 'ready' ? question.rows : [];
}

/** The same answers to the same words; rows are held as they came, so the very same ones are the same answer. */
function alike(one: TwoSlicesAnswers, other: TwoSlicesAnswers): boolean {
  return (
    one.measures === other.measures &&
    one.cover === other.cover &&
    one.shared === other.shared &&
    one.only === other.only &&
    one.payers === other.payers &&
    one.dots === other.dots &&
    one.spreads === other.spreads &&
    one.prices === other.prices &&
    one.bar === other.bar &&
    one.names.a === other.names.a &&
    one.names.b === other.names.b &&
    JSON.stringify(one.slices) === JSON.stringify(other.slices)
  );
}
