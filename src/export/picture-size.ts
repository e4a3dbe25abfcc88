import { type PictureFormat, REPORT_WIDTH } from './report-layout.ts';

/** A picture's size in px, how many points of a bitmap each of them takes, and what of the layout's plane it shows. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly box: { readonly x: number; readonly width: number; readonly height: number };
}

const SLIDE = { width: 1920, height: 1080 };

/** A report is as high as its layout; a slide keeps its form, and what is higher is drawn smaller in its middle. */
export function pictureSize(height: number, format: PictureFormat): PictureSize {
  if (format === 'report')
    return { width: REPORT_WIDTH, height, scale: 2, box: { x: 0, width: REPORT_WIDTH, height } };
  const width = (height * SLIDE.width) / SLIDE.height;
  return { ...SLIDE, scale: 1, box: { x: (REPORT_WIDTH - width) / 2, width, height } };
}
