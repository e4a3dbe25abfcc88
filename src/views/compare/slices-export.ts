import type { SheetValue, TableColumn } from '../../export/sheet.ts';
import { sourceOf } from '../../export/source-words.ts';
import { PRICE_YEAR } from '../../measures/price-measures.ts';
import { type Side, SIDES, within } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import { exportText } from '../../text/export-text.ts';
import type { Lang } from '../../text/lang.ts';
import type { ExportSubject } from '../export/export-subject.ts';
import { publishersOf, sideSizes } from './side-sizes.ts';
import {
  differenceOf,
  type SideValue,
  sideValue,
  type SliceLine,
  SUM_LINES,
  TYPICAL_LINES,
  unitOf,
} from './slice-lines.ts';
import { notesOf } from './slice-notes.ts';
import { exactly } from './unit-words.ts';
import type { TwoSlicesAnswers } from './use-two-slices.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import type { CorrectedSides } from './use-corrected-sides.ts';

/** The comparison as a table, and the projects on either side. */
export function slicesExport(
  answers: TwoSlicesAnswers,
  corrected: CorrectedSides,
  lang: Lang,
): readonly ExportSubject[] {
  const text = exportDialogText[lang];
  const own = compareSlicesText[lang];
  const { slices, names, bar, shared, prices } = answers;
  const sizes = sideSizes(answers.cover);
  const all = shared.n_both + shared.n_only_a + shared.n_only_b;
  const documents = withCorrections(sourceOf(all, publishersOf(sizes), lang), corrected.all, lang);
  const narrowed = slices.bar.length === 0 ? null : bar;
  const comparison: ExportSubject = {
    id: 'comparison',
    label: text.comparison,
    slice: own.words(names.a, names.b, narrowed),
    source: prices === 'fixed' ? `${documents}; ${own.priceSource}` : documents,
    n: all,
    of: {
      of: 'table',
      slug: text.comparisonSlug,
      title: own.table,
      contents: `${prices === 'fixed' ? own.fixed(PRICE_YEAR) : own.current}. ${own.footnote}`,
      columns: columnsOf(lang),
      rows: [...TYPICAL_LINES, ...SUM_LINES].map((line) => rowOf(line, answers, lang)),
    },
  };
  const projects = SIDES.map((side): ExportSubject => {
    const letter = side.toUpperCase();
    return {
      id: side,
      label: text.side(letter),
      slice: narrowed === null ? names[side] : `${names[side]}, ${own.within(narrowed)}`,
      source: withCorrections(
        sourceOf(sizes[side].n, publishersOf({ a: sizes[side], b: sizes[side] }), lang),
        corrected[side],
        lang,
      ),
      n: sizes[side].n,
      of: { of: 'slice', slice: within(slices.bar, slices[side]) },
    };
  });
  return [comparison, ...projects];
}

const TYPES: Partial<Record<string, TableColumn['type']>> = {
  measure: 'text',
  unit: 'text',
  unlike: 'flag',
  notes: 'text',
};

function columnsOf(lang: Lang): TableColumn[] {
  return Object.entries(exportDialogText[lang].columns).map(([id, [head = '', definition = '']]) => ({
    id,
    head,
    definition,
    type: TYPES[id] ?? 'number',
  }));
}

/** The values of one or two projects, which have no median. */
function casesOf(line: SliceLine, values: Readonly<Record<Side, SideValue>>, lang: Lang): string[] {
  return SIDES.filter((side) => values[side].cases.length > 0).map((side) => {
    const list = values[side].cases.map((value) => exactly(lang, unitOf(line), value));
    return compareSlicesText[lang].notes.cases(side.toUpperCase(), list.join('; '));
  });
}

/** In the order of the columns. */
function rowOf(line: SliceLine, answers: TwoSlicesAnswers, lang: Lang): SheetValue[] {
  const { measures, cover, prices } = answers;
  const sizes = sideSizes(cover);
  const of = (side: Side) =>
    sideValue(
      line,
      measures.find((row) => row.side === side && row.measure === line.measure),
      sizes[side].n,
    );
  const [a, b] = [of('a'), of('b')];
  const difference = differenceOf(line, a, b);
  const told = difference.kind === 'told' ? difference : null;
  const { words, unlike } = notesOf({ line, a, b, cover, prices, lang });
  const text = compareSlicesText[lang];
  return [
    `${text.rows[line.id]} (${text.basis[line.id]})`,
    exportText[lang].units[unitOf(line)],
    a.value,
    b.value,
    told?.absolute ?? null,
    told?.relative ?? null,
    a.n,
    a.of,
    b.n,
    b.of,
    unlike,
    [...casesOf(line, { a, b }, lang), ...words].join(' '),
  ];
}
