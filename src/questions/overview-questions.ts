import type { Sql } from '../measures/sql.ts';
import { setYears } from '../slice/edit-slice.ts';
import { FIRST_YEAR, type Slice } from '../slice/slice.ts';
import { areasQuery } from './areas.query.ts';
import { concentrationQuery } from './concentration.query.ts';
import { costPerParticipantQuery } from './cost-per-participant.query.ts';
import { costDensityQuery } from './cost-density.query.ts';
import { esfSharesQuery } from './esf-shares.query.ts';
import { goalsQuery } from './goals.query.ts';
import { kpiMediansQuery } from './kpi-medians.query.ts';
import { kpiQuery } from './kpi.query.ts';
import { lensQuery } from './lens.query.ts';
import { regionsQuery } from './regions.query.ts';
import { sliceOptionsQuery } from './slice-options.query.ts';
import { supportYearsQuery } from './support-years.query.ts';
import { yearsQuery } from './years.query.ts';

type OverviewQuestions = ReturnType<typeof make>;

// Writing out the questions takes some ms, and every part of the page asks for them in every render.
const made = new WeakMap<Slice, OverviewQuestions>();

/** All that the overview asks, and the slice bar above it; the same objects for the same slice. */
export function overviewQuestions(slice: Slice): OverviewQuestions {
  const questions = made.get(slice) ?? make(slice);
  made.set(slice, questions);
  return questions;
}

function make(slice: Slice) {
  return {
    kpi: kpiQuery(slice),
    medians: kpiMediansQuery(slice),
    lens: lensQuery(slice),
    costs: costPerParticipantQuery(slice),
    regions: regionsQuery(slice),
    areas: areasQuery(slice),
    options: sliceOptionsQuery(slice),
    quarters: yearsQuery(slice),
    shares: esfSharesQuery(slice),
    supportYears: supportYearsQuery(slice),
    goals: goalsQuery(slice),
    concentration: concentrationQuery(slice),
  };
}

/** The questions for every span of years that a hand moving over the years comes to ask, of the slice otherwise as it is. */
export function questionsOfEverySpan(slice: Slice): Sql[] {
  const anySpan = setYears(slice, FIRST_YEAR, FIRST_YEAR);
  const questions = [...Object.values(overviewQuestions(anySpan)), costDensityQuery(anySpan)];
  return questions.flatMap(({ within }) => (within === undefined ? [] : [within.whole]));
}
