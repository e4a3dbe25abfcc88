import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatNumber, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure, type LegendItem } from './figure.ts';
import { countCell, figureTable, percentCell, wordsCell } from './figure-table.ts';
import { projectName, type ProjectRow } from './project-row.ts';
import type { SliceCounts } from './slice-counts.ts';

interface ParticipantsFigureInput {
  /** The projects that the chart draws: the first of the slice. */
  rows: readonly ProjectRow[];
  slice: SliceCounts;
  lang: Lang;
}

const COUNTS = ['planned', 'actual', 'result', 'target'] as const;

/** The words and figures of the chart of plan, actual, target and outcome. */
export function participantsFigure({ rows, slice, lang }: ParticipantsFigureInput): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const missing = slice.n - slice.n_actual;
  const cut = rows.length < slice.n ? [words.shown(rows.length, slice.n)] : [];
  const legend = COUNTS.filter((count) => rows.some((row) => row[count] !== null)).map(
    (count): LegendItem => ({ mark: count, label: text.participants[count] }),
  );
  return {
    kind: 'participants',
    measure: text.participants.measure,
    legend,
    coverage: {
      withFact: slice.n_actual,
      of: slice.n,
      words: words.stateActual(slice.n_actual, slice.n),
    },
    notes: cut,
    method: [
      ...(missing > 0 ? [words.missingActual(missing)] : []),
      ...(rows.some((row) => row.target !== null) ? [words.ownTarget] : []),
    ],
    table: figureTable(
      [
        { label: text.columns.project, numeric: false },
        ...(['planned', 'actual', 'target', 'result', 'goal'] as const).map((column) => ({
          label: text.columns[column],
          numeric: true,
        })),
      ],
      rows.map((row) => [
        wordsCell(projectName(row)),
        countCell(lang, row.planned),
        countCell(lang, row.actual),
        countCell(lang, row.target),
        countCell(lang, row.result),
        percentCell(lang, row.goal_achievement),
      ]),
    ),
    summary: [...rows.map((row) => `${describeParticipants(row, lang)}.`), ...cut].join(' '),
    empty: emptiness(Math.max(...COUNTS.map((count) => slice[`n_${count}`])), slice.n),
  };
}

/** One project's counts as part of a sentence, for a screen reader and the alternative text. */
export function describeParticipants(row: ProjectRow, lang: Lang): string {
  const text = chartText[lang].participants;
  const counts = COUNTS.flatMap((count) => {
    const value = row[count];
    return value === null ? [] : [`${text[count]} ${formatNumber(lang, value)}`];
  });
  if (counts.length === 0) return `${projectName(row)}: ${text.none}`;
  const achieved =
    row.goal_achievement === null ? [] : [`${formatPercent(lang, row.goal_achievement)} ${text.ofTarget}`];
  const open = row.result === null ? [text.noResult] : [];
  return `${projectName(row)}: ${[...counts, ...achieved, ...open].join(', ')}`;
}
