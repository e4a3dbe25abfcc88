import { MEASURES } from '../measures/measures.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { deeperChartText } from '../text/deeper-chart-text.ts';
import { formatNumber, formatPercent } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { emptiness, type Figure } from './figure.ts';
import { countCell, figureTable, percentCell, wordsCell } from './figure-table.ts';
import type { GoalProject } from './goals-rows.ts';
import { projectName } from './project-row.ts';

interface GoalsFigureInput {
  /** The projects that are drawn, the first of those that tell of a target or a result. */
  projects: readonly GoalProject[];
  /** Projects in the slice; of these with a target or a result; of these with both in persons. */
  slice: { readonly n: number; readonly n_told: number; readonly n_both: number };
  lang: Lang;
}

/** The words and figures of the chart of targets and results. */
export function goalsFigure({ projects, slice, lang }: GoalsFigureInput): Figure {
  const text = chartText[lang].goals;
  const words = deeperChartText[lang];
  const { columns } = words;
  const interval = MEASURES['result-rate'].caveat;
  const has = (kind: 'target' | 'result') =>
    projects.some((project) => project[kind] !== null || project.quotes.some((quote) => quote.kind === kind));
  return {
    kind: 'goals',
    measure: text.measure,
    legend: (['target', 'result'] as const).filter(has).map((kind) => ({ mark: kind, label: text[kind] })),
    coverage: { withFact: slice.n_told, of: slice.n, words: words.tellGoals(slice.n_told, slice.n) },
    notes: [
      words.tellBoth(slice.n_both),
      chartFigureText[lang].ownTarget,
      ...(projects.length < slice.n_told ? [words.firstShown(projects.length, slice.n_told)] : []),
    ],
    method: [],
    // The drawing shows no share of the participants.
    ofTable: [interval[lang]],
    table: figureTable(
      [
        { label: chartText[lang].columns.project, numeric: false },
        ...[
          chartText[lang].columns.target,
          chartText[lang].columns.result,
          chartText[lang].columns.goal,
          columns.resultRate,
          columns.intervalFrom,
          columns.intervalTo,
        ].map((label) => ({ label, numeric: true })),
        { label: columns.says, numeric: false },
        { label: columns.stands, numeric: false },
      ],
      projects.map((project) => [
        wordsCell(projectName(project)),
        countCell(lang, project.target),
        countCell(lang, project.result),
        percentCell(lang, project.goal_achievement),
        percentCell(lang, project.result_rate),
        percentCell(lang, project.rate_low),
        percentCell(lang, project.rate_high),
        wordsCell(project.quotes.map((quote) => `${text[quote.kind]}: ”${quote.quote}”`).join(' ') || null),
        wordsCell(
          project.quotes.map((quote) => `${quote.document}, ${text.line(quote.line)}`).join('; ') || null,
        ),
      ]),
    ),
    summary: projects.map((project) => `${describeGoals(project, lang)}.`).join(' '),
    empty: emptiness(projects.length, slice.n),
  };
}

/** One project's target and result as part of a sentence. */
export function describeGoals(project: GoalProject, lang: Lang): string {
  return `${projectName(project)}: ${[numbersOf(project, lang), reached(project, lang)].filter((part) => part !== '').join(', ')}`;
}

/** `mål 50, utfall 79`; what is not stated is said. */
export function numbersOf({ target, result }: GoalProject, lang: Lang): string {
  const text = chartText[lang].goals;
  if (target === null && result === null) return text.noNumbers;
  return [
    target === null ? text.noTarget : `${text.target} ${formatNumber(lang, target)}`,
    result === null ? text.noResult : `${text.result} ${formatNumber(lang, result)}`,
  ].join(', ');
}

/** `158 % av målet`; empty where it cannot be told. */
export function reached({ goal_achievement }: GoalProject, lang: Lang): string {
  return goal_achievement === null
    ? ''
    : chartText[lang].goals.ofTarget(formatPercent(lang, goal_achievement));
}
