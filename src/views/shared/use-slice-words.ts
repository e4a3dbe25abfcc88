import { sliceOptionsQuery, type SliceOptionRow } from '../../questions/slice-options.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { describeSlice } from '../../slice/describe-slice.ts';
import type { Slice } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import { areaLabel } from './area-label.ts';

/** The slice in words, for captions: `region Sydsverige, pågick 2014–2020`; or a part of it, for what the rest does not narrow. */
export function useSliceWords(part: Slice | null = null): string {
  const lang = usePreferences((state) => state.lang);
  const slice = usePlace((state) => state.place.slice);
  const options = useQuestion(sliceOptionsQuery(slice));
  const names = areaNames(options.status === 'ready' ? options.rows : [], lang);
  return describeSlice(part ?? slice, lang, names);
}

/** What the programme areas among the choices are called, by key. */
export function areaNames(options: readonly SliceOptionRow[], lang: Lang): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const option of options) {
    if (option.field !== 'area' || option.member === null) continue;
    const name = lang === 'en' ? (option.name_en ?? option.name_sv) : option.name_sv;
    names.set(option.member, areaLabel(option.member, name, lang));
  }
  return names;
}
