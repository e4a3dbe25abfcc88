import { type CorrectedRow, correctedInQuery } from '../../questions/corrected-in.query.ts';
import { useCorrections } from '../../session/corrections-store.ts';
import { type Question, useQuestion } from '../../session/use-question.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import type { Slice } from '../../slice/slice.ts';

/** How many facts of the projects in any of these slices were put right by hand; null where none can be. */
export function useCorrected(...slices: readonly Slice[]): Question<CorrectedRow> | null {
  const some = useCorrections((state) => state.corrections.length > 0);
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const asked = some && !synthetic;
  const question = useQuestion(asked ? correctedInQuery(slices) : null);
  return asked ? question : null;
}
