import { sliceOptionsQuery, type SliceOptionRow } from '../../questions/slice-options.query.ts';
import { within } from '../../questions/two-slices.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { describeSlice } from '../../slice/describe-slice.ts';
import { membersOf } from '../../slice/edit-slice.ts';
import type { Slice } from '../../slice/slice.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { areaNames } from '../shared/use-slice-words.ts';

interface SideOfCompare {
  /** The side's slice in words, without that of the bar. */
  readonly name: string;
  /** What its fields can be narrowed to, each choice with its projects within the bar and the side's other clauses. */
  readonly options: readonly SliceOptionRow[];
}

export function useSide(bar: Slice, side: Slice): SideOfCompare {
  const lang = usePreferences((state) => state.lang);
  const question = useQuestion(sliceOptionsQuery(within(bar, side)));
  const rows = question.status === 'ready' ? question.rows : [];
  // The question lifts every clause of a field, the bar's too; but what the bar leaves out no side can choose.
  const options = rows.filter((row) => membersOf(bar, row.field)?.includes(row.member) ?? true);
  const words =
    side.length === 0 ? compareSlicesText[lang].everything : describeSlice(side, lang, areaNames(rows, lang));
  return { name: words.charAt(0).toLocaleUpperCase(lang) + words.slice(1), options };
}
