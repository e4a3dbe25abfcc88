import { drawReport, type ReportRequest } from './draw-report.tsx';
import { fileName } from './file-name.ts';
import { type Caption, pngOf } from './png-of.ts';
import { saveFile } from './save-file.ts';

interface SaveReport {
  request: ReportRequest;
  caption: Caption;
  /** The chart's name in the file's name. */
  slug: string;
  extension: 'png' | 'svg';
}

/** Draws a chart's report image and hands it over to be saved; returns the file's name. */
export async function saveReport({ request, caption, slug, extension }: SaveReport): Promise<string> {
  const image = await drawReport(request);
  const blob =
    extension === 'png' ? await pngOf(image, caption) : new Blob([image.svg], { type: 'image/svg+xml' });
  const name = fileName(slug, request.slice, request.date, extension);
  saveFile(blob, name);
  return name;
}
