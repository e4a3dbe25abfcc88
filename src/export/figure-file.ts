import { chartFigureText } from '../text/chart-figure-text.ts';
import { titleOf } from '../charts/figure.ts';
import { chartText } from '../text/chart-text.ts';
import { formatDate } from '../text/dates.ts';
import { exportText } from '../text/export-text.ts';
import { type About, aboutFile } from './about.ts';
import { altText } from './alt-text.ts';
import { type CsvKind, csvHead, csvRows } from './csv.ts';
import { drawReport, type ReportRequest } from './draw-report.tsx';
import { figureSheet, inWholeUnits } from './figure-sheet.ts';
import { fileName, slug } from './file-name.ts';
import { pngOf } from './png-of.ts';
import type { PictureFormat } from './report-layout.ts';
import { zipOf } from './zip.ts';

/** A chart with all that a file of it says. */
export interface FigureExport extends ReportRequest {
  /** The address that shows the same slice. */
  readonly link: string;
  /** That the projects are made up; null of real ones. */
  readonly warning: string | null;
}

export type FigureForm = 'png' | 'slide' | 'svg' | 'pdf' | 'csv' | 'csv-excel' | 'xlsx';

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What a chart is of, in a file's name; of what is explored its measure and groups, or all would be named alike. */
function subjectOf({ figure, lang }: FigureExport): string {
  if (figure.kind !== 'explore') return chartText[lang][figure.kind].slug;
  const [measure = ''] = figure.measure.split(',');
  return slug(measure);
}

/** A chart as a file. Needs the page's document; the picture is light whatever the page is. */
export async function figureFile(asked: FigureExport, form: FigureForm): Promise<NamedFile> {
  const named = (extension: string, what = '') => {
    return fileName(subjectOf(asked) + what, asked.slice, asked.date, extension);
  };
  switch (form) {
    case 'png':
      return { name: named('png'), blob: await pictureOf(asked, 'report') };
    case 'slide':
      return { name: named('png', '_16x9'), blob: await pictureOf(asked, 'slide') };
    case 'svg': {
      const { svg } = await drawReport(asked, 'report');
      return { name: named('svg'), blob: new Blob([svg], { type: 'image/svg+xml' }) };
    }
    case 'pdf': {
      const { pdfOf } = await import('./pdf-of.ts');
      return {
        name: named('pdf'),
        blob: await pdfOf(await drawReport(asked, 'report'), captionOf(asked), asked.lang),
      };
    }
    case 'csv':
    case 'csv-excel': {
      const kind = form === 'csv' ? 'plain' : 'excel-sv';
      const files = new Map([
        [named('csv'), figureCsv(asked, kind)],
        [exportText[asked.lang].aboutFile, aboutFile(aboutFigure(ofTable(asked), kind))],
      ]);
      return { name: named('zip', form === 'csv' ? '_csv' : '_csv-excel'), blob: await zipOf(files) };
    }
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx.ts');
      return {
        name: named('xlsx'),
        blob: await xlsxOf(figureSheet(asked.figure.table, asked.lang), aboutFigure(ofTable(asked), null)),
      };
    }
  }
  return form satisfies never;
}

/** A chart whose table leaves alone: its columns hold whole kronor or euro, whatever the picture tells them in. */
function ofTable(asked: FigureExport): FigureExport {
  return { ...asked, figure: { ...asked.figure, measure: inWholeUnits(asked.figure.measure, asked.lang) } };
}

async function pictureOf(asked: FigureExport, format: PictureFormat): Promise<Blob> {
  return pngOf(await drawReport(asked, format), captionOf(asked));
}

export function captionOf(asked: FigureExport) {
  const { figure, slice, source, lang, link } = asked;
  return {
    title: titleOf(figure, lang),
    description: altText(figure, slice, lang),
    source: chartFigureText[lang].source(source),
    link,
  };
}

/** The table of a chart as the text of a CSV file. */
export function figureCsv({ figure, lang }: FigureExport, kind: CsvKind): string {
  const { columns, rows } = figureSheet(figure.table, lang);
  return csvHead(columns, kind, lang) + csvRows(rows, kind, lang);
}

/** What goes with the table of a chart. */
export function aboutFigure(asked: FigureExport, csv: CsvKind | null): About {
  const { figure, slice, source, date, lang, link, warning } = asked;
  const text = exportText[lang].about;
  const title = titleOf(figure, lang);
  const question = figure.question ?? chartText[lang][figure.kind].question;
  return {
    lang,
    title: title === question ? title : `${title} (${question})`,
    warning,
    facts: [
      [text.contents, figure.measure],
      [text.slice, slice],
      [text.coverage, figure.coverage.words],
      ...figure.notes.map((note) => [text.notes, note] as const),
      ...[...figure.method, ...(figure.ofTable ?? [])].map((note) => [text.method, note] as const),
      [text.source, source],
      [text.taken, formatDate(lang, date)],
      [text.link, link],
      ...(csv === null ? [] : [[text.form, text.csv[csv]] as const]),
    ],
    definitions: [],
  };
}
