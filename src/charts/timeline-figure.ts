import { DIMENSIONS, memberName } from '../measures/dimensions.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatDate, formatPeriod } from '../text/dates.ts';
import { formatMonths } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure, type LegendItem } from './figure.ts';
import { countCell, dayCell, figureTable, wordsCell } from './figure-table.ts';
import { programmeMark } from './programme-mark.ts';
import { projectName, type ProjectRow } from './project-row.ts';
import type { SliceCounts } from './slice-counts.ts';
import type { ProjectSpan } from './timeline-marks.tsx';

interface TimelineFigureInput {
  /** The projects that the chart draws: the first of the slice. */
  rows: readonly ProjectRow[];
  slice: SliceCounts;
  lang: Lang;
}

/** What stands for whose money, in the order of the legend. */
const PROGRAMMES = [
  ['esf', 'esf'],
  ['esf-plus', 'esfPlus'],
  ['leader_programme', 'leader'],
  ['eu', 'interreg'],
  ['other', 'other'],
] as const;

/** The words and figures of the chart of when the projects ran. */
export function timelineFigure({ rows, slice, lang }: TimelineFigureInput): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const dated = rows.filter(hasPeriod);
  const missing = slice.n - slice.n_period;
  const cut = rows.length < slice.n ? [words.shown(rows.length, slice.n)] : [];
  return {
    kind: 'timeline',
    measure: text.timeline.measure,
    legend: timelineLegend(dated, lang),
    coverage: {
      withFact: slice.n_period,
      of: slice.n,
      words: words.statePeriod(slice.n_period, slice.n),
    },
    notes: cut,
    method: missing > 0 ? [words.missingPeriod(missing)] : [],
    table: figureTable(
      [
        ...(['project', 'programme', 'phase', 'start', 'end'] as const).map((column) => ({
          label: text.columns[column],
          numeric: false,
        })),
        { label: text.columns.months, numeric: true },
      ],
      rows.map((row) => [
        wordsCell(projectName(row)),
        wordsCell(
          row.programme === null
            ? null
            : (memberName(DIMENSIONS.programme, row.programme)?.[lang] ?? row.programme),
        ),
        wordsCell(row.phase === null ? null : (memberName(DIMENSIONS.phase, row.phase)?.[lang] ?? row.phase)),
        dayCell(lang, row.start),
        dayCell(lang, row.end),
        countCell(lang, row.months, 1),
      ]),
    ),
    summary: [...rows.map((row) => `${describePeriod(row, projectName(row), lang)}.`), ...cut].join(' '),
    empty: emptiness(slice.n_dated, slice.n),
  };
}

/** Whose money the bars are, and that those of a pre-study are hollow: what is drawn of it. */
export function timelineLegend(dated: readonly ProjectSpan[], lang: Lang): LegendItem[] {
  const text = chartText[lang].timeline;
  return [
    ...PROGRAMMES.filter(([mark]) => dated.some((row) => programmeMark(row.programme) === mark)).map(
      ([mark, label]): LegendItem => ({ mark, label: text[label] }),
    ),
    ...(dated.some((row) => row.preparatory)
      ? [{ mark: 'preparatory' as const, label: text.preparatoryShort }]
      : []),
  ];
}

function hasPeriod(row: ProjectRow): boolean {
  return row.start !== null && row.end !== null;
}

/** When one project ran, as part of a sentence, for a screen reader and the alternative text. */
export function describePeriod(row: ProjectSpan, name: string, lang: Lang): string {
  const text = chartText[lang];
  if (row.start === null && row.end === null) return `${name}: ${text.timeline.none}`;
  if (row.end === null) return `${name}: ${text.timeline.from(formatDate(lang, row.start))}`;
  if (row.start === null) return `${name}: ${text.timeline.to(formatDate(lang, row.end))}`;
  if (row.end < row.start)
    return `${name}: ${formatPeriod(lang, row.start, row.end)}, ${text.timeline.reversed}`;
  const phase = row.preparatory ? `, ${text.timeline.preparatory}` : '';
  return `${name}: ${formatPeriod(lang, row.start, row.end)}, ${formatMonths(lang, row.months)}${phase}`;
}
