import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatKronor, formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { type CostRow, FEWEST_FOR_SCATTER, MOST_NAMED } from './cost-row.ts';
import type { Figure, LegendItem } from './figure.ts';
import { countCell, figureTable, kronorCell, wordsCell } from './figure-table.ts';
import { outturnNote } from './outturn-note.ts';
import { projectName } from './project-row.ts';

interface CostFigureInput {
  rows: readonly CostRow[];
  /** Projects in the slice, and how many of them are preparatory. */
  n: number;
  nPreparatory: number;
  lang: Lang;
}

/** More projects than this are told by how many they are. */
const MOST_NAMED_IN_NOTE = 5;

/** The words and figures of the chart of cost per participant. Preparatory projects are left out, and that is said. */
export function costFigure({ rows, n, nPreparatory, lang }: CostFigureInput): Figure {
  const text = chartText[lang];
  const words = chartFigureText[lang];
  const few = rows.length < FEWEST_FOR_SCATTER;
  const preparatoryShown = rows.some((row) => row.preparatory);
  const of = preparatoryShown ? n : n - nPreparatory;
  const missing = of - rows.length;
  const zero = few ? 0 : rows.filter((row) => row.cost <= 0).length;
  const { caveat } = MEASURES['cost-per-actual'];
  const small = rows.filter((row) => row.small_n);
  return {
    kind: 'cost',
    measure: few ? text.cost.measureFew : text.cost.measure,
    legend: few ? [] : legendOf(rows, lang),
    coverage: { withFact: rows.length, of, words: words.statePeople(rows.length, of) },
    notes: [
      ...(nPreparatory > 0 && !preparatoryShown ? [words.preparatoryOut(nPreparatory)] : []),
      ...outturnNote(rows, lang),
      ...(small.length > MOST_NAMED_IN_NOTE
        ? [words.smallMany(small.length)]
        : small.length > 0
          ? [words.small(small.map((row) => projectName(row)).join(', '))]
          : []),
      ...(zero > 0 ? [words.zeroCost(zero)] : []),
    ],
    method: [
      ...(missing > 0 ? [words.missingPeople(missing)] : []),
      ...(caveat === null ? [] : [caveat[lang]]),
    ],
    table: figureTable(
      [
        { label: text.columns.project, numeric: false },
        { label: text.columns.cost, numeric: true },
        { label: text.columns.basis, numeric: false },
        { label: text.columns.people, numeric: true },
        { label: text.columns.counted, numeric: false },
        { label: text.columns.costPer, numeric: true },
        { label: text.columns.supportPer, numeric: true },
      ],
      rows.map((row) => [
        wordsCell(projectName(row)),
        kronorCell(lang, row.cost),
        wordsCell(text.bases[row.cost_basis]),
        countCell(lang, row.n),
        wordsCell(text.cost.per[row.basis]),
        kronorCell(lang, row.cost_per),
        kronorCell(lang, row.support_per),
      ]),
    ),
    summary: summaryOf(rows, lang),
    empty: n === 0 ? 'nothing' : rows.length === 0 ? 'all-missing' : null,
  };
}

/** Every project while each can be named; of more, how far apart they lie. */
function summaryOf(rows: readonly CostRow[], lang: Lang): string {
  if (rows.length <= MOST_NAMED) return rows.map((row) => `${describeCost(row, lang)}.`).join(' ');
  const each = rows.map((row) => row.cost_per);
  const [least, most] = [Math.min(...each), Math.max(...each)];
  return chartFigureText[lang].costSpan(rows.length, formatKronor(lang, least), formatKronor(lang, most));
}

function legendOf(rows: readonly CostRow[], lang: Lang): LegendItem[] {
  const text = chartText[lang].cost;
  const has = (basis: CostRow['basis']) => rows.some((row) => row.basis === basis);
  return [
    ...(has('actual') ? [{ mark: 'actual-dot', label: text.actual } as const] : []),
    ...(has('planned') ? [{ mark: 'planned-dot', label: text.planned } as const] : []),
    { mark: 'iso-line', label: text.line },
  ];
}

/** One project's cost per participant as part of a sentence, for a screen reader and the alternative text. */
export function describeCost(row: CostRow, lang: Lang): string {
  const text = chartText[lang];
  const people = `${formatNumber(lang, row.n)} ${row.basis === 'actual' ? text.participants.actual : text.participants.planned}`;
  const per = `${formatKronor(lang, row.cost_per)} ${text.cost.per[row.basis]}`;
  return `${projectName(row)}: ${per}, ${formatKronor(lang, row.cost)} (${text.bases[row.cost_basis]}) / ${people}`;
}
