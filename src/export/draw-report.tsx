import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { emptyWords, titleOf } from '../charts/figure.ts';
import tokens from '../ui/tokens.css?raw';
import { fontStyles } from './embed-fonts.ts';
import { withInlineStyles } from './inline-styles.ts';
import { lightTokens } from './light-tokens.ts';
import { type PictureSize, pictureSize } from './picture-size.ts';
import { layoutReport, type PictureFormat, reportPitch, type ReportWords } from './report-layout.ts';
import { ReportPicture } from './report-picture.tsx';

/** The room that a report image leaves for its chart, px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The row height at which so many rows fill it. */
  readonly pitch: (rows: number) => number;
}

export interface ReportRequest extends ReportWords {
  /** The chart at report size, without interaction. */
  readonly draw: (frame: Frame) => ReactElement;
}

export interface ReportImage extends Pick<PictureSize, 'width' | 'height' | 'scale'> {
  /** A picture that stands by itself: styles written out, fonts inside, text as text. */
  readonly svg: string;
}

/**
 * Draws a chart anew at report size, in the light theme whatever the page's, and puts it into its report image.
 * Needs a document, and the page's style sheets in it. Fails when the fonts cannot be fetched.
 */
export async function drawReport(request: ReportRequest, format: PictureFormat): Promise<ReportImage> {
  const room = layoutReport(request, null, format).chart;
  const frame: Frame = { ...room, pitch: (rows) => reportPitch(rows, room.height) };
  const stage = document.createElement('div');
  // Off the screen, but laid out.
  stage.style.cssText = 'position:fixed;left:-20000px;top:0;width:1440px;pointer-events:none';
  lightTokens(tokens).forEach((colour, name) => stage.style.setProperty(name, colour));
  // An image has its own size of type, whatever the browser's.
  stage.style.setProperty('--root-scale', '1');
  stage.setAttribute('aria-hidden', 'true');
  document.body.append(stage);
  const chartBox = stage.appendChild(document.createElement('div'));
  const pictureBox = stage.appendChild(document.createElement('div'));
  // A prefix keeps the patterns apart from those of the page.
  const chartRoot = createRoot(chartBox, { identifierPrefix: 'report-' });
  const pictureRoot = createRoot(pictureBox);
  try {
    const instead = emptyWords(request.figure, request.lang);
    if (instead === null) flushSync(() => chartRoot.render(request.draw(frame)));
    // Recharts draws its layer once its axes are known, in a pass of its own.
    await new Promise((done) => setTimeout(done));
    const drawn = chartBox.querySelector<HTMLElement>('.chart');
    // Long lists may need more room than the image left them.
    const layout = layoutReport(request, drawn?.offsetHeight ?? room.height, format);
    const size = pictureSize(layout.height, format);
    const title = titleOf(request.figure, request.lang);
    flushSync(() =>
      pictureRoot.render(
        <ReportPicture
          layout={layout}
          size={size}
          title={title}
          description={request.figure.summary}
          instead={instead}
        />,
      ),
    );
    const picture = pictureBox.querySelector('svg');
    if (!picture) throw new Error('The report image was not drawn');
    const svg = compose(picture, chartBox);
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = await fontStyles(svg.textContent ?? '');
    svg.insertBefore(style, svg.querySelector('rect'));
    return { svg: new XMLSerializer().serializeToString(svg), ...size };
  } finally {
    chartRoot.unmount();
    pictureRoot.unmount();
    stage.remove();
  }
}

/** The report with every picture of the chart in its place. A chart may be made of several, side by side. */
function compose(picture: SVGSVGElement, chartBox: HTMLElement): SVGSVGElement {
  const report = withInlineStyles(picture);
  const place = report.querySelector('#chart');
  const origin = chartBox.getBoundingClientRect();
  for (const part of chartBox.querySelectorAll<SVGSVGElement>('.chart-picture svg')) {
    const at = part.getBoundingClientRect();
    const copy = withInlineStyles(part);
    copy.setAttribute('x', String(at.left - origin.left));
    copy.setAttribute('y', String(at.top - origin.top));
    copy.setAttribute('overflow', 'visible');
    place?.append(copy);
  }
  report.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return report;
}
