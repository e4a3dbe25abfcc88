import type { ReportImage } from './draw-report.tsx';
import { withPngText } from './png-text.ts';

export interface Caption {
  title: string;
  description: string;
  source: string;
  /** The address that shows the same slice. */
  link: string;
}

/** A report image as a PNG, with its caption and link in the metadata. Needs a canvas. */
export async function pngOf({ svg, width, height, scale }: ReportImage, caption: Caption): Promise<Blob> {
  const image = new Image(width * scale, height * scale);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The canvas could not be written as a PNG');
  const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), {
    Title: caption.title,
    Description: caption.description,
    Source: `${caption.source} ${caption.link}`,
    Software: 'Utfall',
  });
  return new Blob([bytes], { type: 'image/png' });
}
