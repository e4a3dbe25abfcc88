import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import type { Lang } from '../text/lang.ts';
import type { ReportImage } from './draw-report.tsx';
import { addPdfFonts } from './pdf-fonts.ts';
import { forPdf } from './for-pdf.ts';
import type { Caption } from './png-of.ts';

/** The width of an A4 page on its side, in points; the height follows the picture. */
const PAGE_WIDTH = 841.89;

/**
 * A report image as a PDF of one page: lines stay lines, and text is text in the page's own fonts. Needs a document;
 * fails when a font cannot be fetched.
 */
export async function pdfOf(
  { svg, width, height }: ReportImage,
  caption: Caption,
  lang: Lang,
): Promise<Blob> {
  const page = [PAGE_WIDTH, (PAGE_WIDTH * height) / width];
  const pdf = new jsPDF({
    unit: 'pt',
    format: page,
    orientation: 'landscape',
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setDocumentProperties({
    title: caption.title,
    subject: `${caption.description} ${caption.source} ${caption.link}`,
    creator: 'Utfall',
  });
  pdf.setLanguage(lang === 'sv' ? 'sv' : 'en-GB');
  const stage = document.createElement('div');
  stage.style.cssText = 'position:fixed;left:-20000px;top:0;pointer-events:none';
  stage.setAttribute('aria-hidden', 'true');
  document.body.append(stage);
  try {
    const drawn = new DOMParser().parseFromString(withoutSheet(svg), 'image/svg+xml').documentElement;
    const picture = stage.appendChild(document.importNode(drawn, true));
    if (!(picture instanceof SVGSVGElement)) throw new Error('The report image is no picture');
    await addPdfFonts(pdf, picture.textContent ?? '');
    forPdf(picture);
    const [w = 0, h = 0] = page;
    await svg2pdf(picture, pdf, { x: 0, y: 0, width: w, height: h });
    return pdf.output('blob');
  } finally {
    stage.remove();
  }
}

/** A PDF has its fonts in its own way, and the page's security policy lets nothing in it bring a style sheet. */
function withoutSheet(svg: string): string {
  return svg.replace(/<style[^>]*>[^<]*<\/style>/, '');
}
