import type { Slice } from '../slice/slice.ts';
import { areasQuery } from './areas.query.ts';
import { costPerParticipantQuery } from './cost-per-participant.query.ts';
import { kpiQuery } from './kpi.query.ts';
import { lensQuery } from './lens.query.ts';
import { regionsQuery } from './regions.query.ts';
import { sliceOptionsQuery } from './slice-options.query.ts';
import { yearsQuery } from './years.query.ts';

/** All that the overview asks, and the slice bar above it. */
export function overviewQuestions(slice: Slice) {
  return {
    kpi: kpiQuery(slice),
    lens: lensQuery(slice),
    costs: costPerParticipantQuery(slice),
    regions: regionsQuery(slice),
    areas: areasQuery(slice),
    options: sliceOptionsQuery(slice),
    quarters: yearsQuery(slice),
  };
}
