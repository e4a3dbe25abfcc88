import { DIMENSIONS, memberName } from '../../measures/dimensions.ts';
import type { SliceOptionRow } from '../../questions/slice-options.query.ts';
import type { SetField } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import { areaLabel } from '../shared/area-label.ts';

/** What a member of a field is called; a programme area always with its period, since codes are reused. */
export function optionName(
  field: SetField,
  member: string | null,
  options: readonly SliceOptionRow[],
  lang: Lang,
): string {
  if (field === 'area' && member !== null) {
    const option = options.find((each) => each.field === 'area' && each.member === member);
    return areaLabel(
      member,
      (lang === 'sv' ? option?.name_sv : option?.name_en) ?? option?.name_sv ?? null,
      lang,
    );
  }
  return memberName(DIMENSIONS[field], member)?.[lang] ?? member ?? '';
}
