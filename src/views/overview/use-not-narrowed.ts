import { useMemo } from 'react';
import { sourceWords } from '../../export/source-words.ts';
import { overviewQuestions } from '../../questions/overview-questions.ts';
import { usePlace } from '../../session/place-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import type { Question } from '../../session/use-question.ts';
import { membersOf, removeField } from '../../slice/edit-slice.ts';
import type { SetField } from '../../slice/slice.ts';
import { useCorrected } from '../shared/use-corrected.ts';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import { type About, useWordsOf } from './about.ts';

/**
 * What is said about a chart that shows all members of a field, chosen or not: the slice and the documents that its figures
 * are of are those without what is chosen of that field.
 */
export function useNotNarrowed(about: About, field: SetField, answer: Question<unknown>): About {
  const { lang } = about;
  const slice = usePlace((state) => state.place.slice);
  const narrowed = membersOf(slice, field) !== null;
  const without = useMemo(() => removeField(slice, field), [slice, field]);
  const words = useSliceWords(without);
  const kpi = useFigures(narrowed ? overviewQuestions(without).kpi : null);
  const corrected = useCorrected(without);
  const figures = kpi.status === 'ready' ? kpi.rows[0] : undefined;
  const now = useMemo(() => {
    if (!narrowed) return about;
    return {
      lang,
      words,
      source: withCorrections(figures ? sourceWords(figures, lang) : '', corrected, lang),
    };
  }, [narrowed, about, lang, words, figures, corrected]);
  return useWordsOf(now, narrowed ? [answer, kpi] : []);
}
