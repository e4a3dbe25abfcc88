import { chartFigureText } from '../text/chart-figure-text.ts';
import { chartText } from '../text/chart-text.ts';
import { formatDate } from '../text/dates.ts';
import { exportText } from '../text/export-text.ts';
import { aboutLines } from './about.ts';
import { drawReport } from './draw-report.tsx';
import { aboutFigure, captionOf, type FigureExport, figureCsv, type NamedFile } from './figure-file.ts';
import { fileName } from './file-name.ts';
import { pngOf } from './png-of.ts';
import { zipOf } from './zip.ts';

interface ScreenExport {
  readonly title: string;
  readonly slug: string;
  /** The charts that are there, and the questions of those that are not. */
  readonly charts: readonly FigureExport[];
  readonly missing: readonly string[];
  /** How many charts are drawn. */
  readonly onProgress: (done: number) => void;
}

/** All charts of a screen in one ZIP: each as PNG, SVG and CSV of both kinds, and a text that says what they are. */
export async function screenZip({
  title,
  slug,
  charts,
  missing,
  onProgress,
}: ScreenExport): Promise<NamedFile> {
  const [first] = charts;
  if (first === undefined) throw new Error('There is no chart to export');
  const files = new Map<string, string | Blob>();
  for (const [at, chart] of charts.entries()) {
    const image = await drawReport(chart, 'report');
    const start = `${at + 1}_${chartText[chart.lang][chart.figure.kind].slug}`;
    files.set(`${start}.png`, await pngOf(image, captionOf(chart)));
    files.set(`${start}.svg`, image.svg);
    files.set(`${start}.csv`, figureCsv(chart, 'plain'));
    files.set(`${start}_excel.csv`, figureCsv(chart, 'excel-sv'));
    onProgress(at + 1);
  }
  files.set(exportText[first.lang].screen.readme, readme(title, charts, missing, first));
  return { name: fileName(slug, first.slice, first.date, 'zip'), blob: await zipOf(files) };
}

function readme(
  title: string,
  charts: readonly FigureExport[],
  missing: readonly string[],
  { lang, slice, source, date, link, warning }: FigureExport,
): string {
  const text = exportText[lang];
  const lines = [
    title,
    ...(warning === null ? [] : [`${text.about.warning}: ${warning}`]),
    `${text.about.slice}: ${slice}`,
    chartFigureText[lang].source(source),
    `${text.about.taken}: ${formatDate(lang, date)}`,
    `${text.about.link}: ${link}`,
    '',
    text.screen.files,
    text.about.csv.plain,
    text.about.csv['excel-sv'],
    `${text.about.missing}: ${text.about.missingMeans}`,
    ...missing.map((question) => text.screen.missing(question)),
  ];
  // What holds for all of them stands above, once.
  const shared = new Set<string>([text.about.taken, text.about.link, text.about.missing]);
  const isSaid = (term: string, words: string): boolean =>
    shared.has(term) || (term === text.about.slice && words === slice);
  const each = charts.flatMap((chart, at) => [
    '',
    ...aboutLines({ ...aboutFigure(chart, null), warning: null })
      .filter(([term, words]) => !isSaid(term, words))
      .map(([term, words]) => (words === '' ? `${at + 1}. ${term}` : `${term}: ${words}`)),
  ]);
  return `\ufeff${[...lines, ...each].join('\r\n')}\r\n`;
}
