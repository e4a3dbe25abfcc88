import { sourceWords } from '../../export/source-words.ts';
import type { CorrectedRow } from '../../questions/corrected-in.query.ts';
import type { TitleRow } from '../../questions/titles-of.query.ts';
import type { Question } from '../../session/use-question.ts';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import type { Lang } from '../../text/lang.ts';
import type { ExportSubject } from './export-subject.ts';
import { withCorrections } from '../shared/with-corrections.ts';

/** Projects chosen one by one, to be exported. */
export function projectsExport(
  rows: readonly TitleRow[],
  corrected: Question<CorrectedRow> | null,
  lang: Lang,
): ExportSubject {
  const text = exportDialogText[lang];
  const of = (start: string) => rows.filter(({ programme }) => programme?.startsWith(start)).length;
  const counts = { n: rows.length, n_esf: of('esf'), n_leader: of('clld'), n_interreg: of('interreg') };
  return {
    id: 'chosen',
    label: text.chosen,
    slice: text.chosenWords(rows.map(({ id, title }) => title ?? id).join(', ')),
    source: withCorrections(sourceWords(counts, lang), corrected, lang),
    n: rows.length,
    of: { of: 'ids', ids: rows.map(({ id }) => id) },
  };
}
