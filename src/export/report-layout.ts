import { SIZES } from '../charts/chart-size.ts';
import { type Figure, type LegendItem, titleOf } from '../charts/figure.ts';
import { swatchWidth } from '../charts/swatch.tsx';
import { textWidth, wrapText } from '../charts/text-width.ts';
import { chartFigureText } from '../text/chart-figure-text.ts';
import { formatDate } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';

/** What a report image says beside the chart itself. */
export interface ReportWords {
  readonly figure: Figure;
  /** The slice as part of a sentence. */
  readonly slice: string;
  /** Which documents and publishers. */
  readonly source: string;
  /** The day of the export, ISO. */
  readonly date: string;
  readonly lang: Lang;
}

/** A line of text where its base line starts, px. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface PlacedLegend extends LegendItem {
  readonly x: number;
  readonly y: number;
}

export interface ReportLayout {
  readonly title: readonly Line[];
  readonly subtitle: readonly Line[];
  readonly legend: readonly PlacedLegend[];
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly rule: number;
  readonly footer: readonly Line[];
  readonly height: number;
}

/** For a report, 1440 × 1000 px, or for a slide of 16:9. */
export type PictureFormat = 'report' | 'slide';

export const REPORT_WIDTH = 1440;
const LEAST_HEIGHT: Record<PictureFormat, number> = { report: 1000, slide: 810 };
const LEAST_CHART = 360;
const MARGIN = 64;
const INNER = REPORT_WIDTH - 2 * MARGIN;
const TOP = 50;
const BOTTOM = 40;
/** Room for the mark at the end of the footer. */
export const BRAND_WIDTH = 130;

export const TYPE = {
  title: { size: 42, line: 54 },
  subtitle: { size: 24, line: 34 },
  legend: { size: 21, line: 34, swatch: 22 },
  footer: { size: 18.5, line: 27 },
} as const;

/**
 * Lays out a report image. Long texts wrap; the image is as high as its format, and higher where that is not enough for
 * them and a chart of `chartHeight` px, null where the chart takes what is left.
 */
export function layoutReport(
  words: ReportWords,
  chartHeight: number | null,
  format: PictureFormat = 'report',
): ReportLayout {
  const { figure, slice, lang } = words;
  const { title, subtitle, footer } = TYPE;
  const titleLines = wrapText(titleOf(figure, lang), INNER, title.size, 'serif');
  const subtitleLines = wrapText(`${figure.measure}. ${sentence(slice)}`, INNER, subtitle.size);
  const footerLines = footerTexts(words).flatMap((text) =>
    wrapText(text, INNER - BRAND_WIDTH - 40, footer.size),
  );

  const underTitle = TOP + titleLines.length * title.line;
  const underSubtitle = underTitle + subtitleLines.length * subtitle.line;
  const legend = placeLegend(figure.legend, underSubtitle + 20);
  const chartTop = (legend.at(-1)?.y ?? underSubtitle - 10) + TYPE.legend.line + 14;
  const footerHeight = 14 + footerLines.length * footer.line + BOTTOM;
  const left = LEAST_HEIGHT[format] - chartTop - 20 - footerHeight;
  const chart = chartHeight ?? Math.max(left, LEAST_CHART);
  const rule = Math.max(chartTop + chart + 20, LEAST_HEIGHT[format] - footerHeight);
  return {
    title: linesAt(titleLines, TOP + title.size * 0.95, title.line),
    subtitle: linesAt(subtitleLines, underTitle + subtitle.size * 0.95, subtitle.line),
    legend,
    chart: { x: MARGIN, y: chartTop, width: INNER, height: chart },
    rule,
    footer: linesAt(footerLines, rule + 14 + footer.size, footer.line),
    height: rule + footerHeight,
  };
}

/** Coverage with what is left out and how it is calculated; then the source and the day. */
function footerTexts({ figure, source, date, lang }: ReportWords): string[] {
  const text = chartFigureText[lang];
  return [
    [text.coverage(figure.coverage.words), ...figure.notes, ...figure.method].join(' '),
    `${text.source(source)}. ${text.taken(formatDate(lang, date))}`,
  ];
}

/** A part of a sentence as a sentence of its own. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function linesAt(texts: readonly string[], first: number, pitch: number): Line[] {
  return texts.map((text, index) => ({ text, x: MARGIN, y: first + index * pitch }));
}

function placeLegend(items: readonly LegendItem[], top: number): PlacedLegend[] {
  const { size, line, swatch } = TYPE.legend;
  let x = MARGIN;
  let y = top;
  return items.map((item) => {
    const wide = swatchWidth(item.mark, swatch) + 10 + textWidth(item.label, size);
    if (x > MARGIN && x + wide > MARGIN + INNER) {
      x = MARGIN;
      y += line;
    }
    const placed = { ...item, x, y };
    x += wide + 28;
    return placed;
  });
}

/** The row height at which `count` rows fill a chart of `height` px; never so low that names run into each other. */
export function reportPitch(count: number, height: number): number {
  const room = (height - SIZES.report.header) / Math.max(count, 1);
  return Math.max(28, Math.min(room, 122));
}
