import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { linesOfPdf, type PlacedText } from '../records/lines-of-pdf.ts';

/** What is read of one PDF at most: pages, characters, and time in ms. */
export const MOST_PAGES = 300;
const MOST_CHARACTERS = 2_000_000;
const LONGEST_MS = 60_000;

/** Why a PDF is not read. */
export type PdfProblem =
  | 'scanned'
  | 'garbled'
  | 'protected'
  | 'too-many-pages'
  | 'too-much'
  | 'too-slow'
  | 'damaged';

export type PdfText =
  /** Pages, counting from 1, that have no text: pictures, as a rule. */
  { readonly text: string; readonly empty: readonly number[] } | { readonly problem: PdfProblem };

/**
 * The text of a PDF, line by line. Nothing of it is drawn, run or fetched.
 *
 * @param worker Takes the file apart, and is let go afterwards; null where there are no workers.
 */
export async function pdfText(bytes: Uint8Array, worker: Worker | null): Promise<PdfText> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdfjs.getDocument({
    // It is handed over to the worker, and the file itself is still wanted here.
    data: bytes.slice(),
    ...(worker === null ? {} : { worker: pdfjs.PDFWorker.create({ port: worker }) }),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<PdfText>((resolve) => {
    waiting = setTimeout(() => resolve({ problem: 'too-slow' }), LONGEST_MS);
  });
  try {
    return await Promise.race([loading.promise.then(textOf), slow]);
  } catch (error) {
    return {
      problem: error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'damaged',
    };
  } finally {
    clearTimeout(waiting);
    // What is under way in a worker that is stopped never settles.
    if (worker === null) await loading.destroy();
    else worker.terminate();
  }
}

async function textOf(pdf: PDFDocumentProxy): Promise<PdfText> {
  if (pdf.numPages > MOST_PAGES) return { problem: 'too-many-pages' };
  const pages: PlacedText[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) => ('str' in item ? placedText(item) : []));
    characters += placed.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) return { problem: 'too-much' };
    pages.push(placed);
    page.cleanup();
  }
  const text = linesOfPdf(pages);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { problem: 'scanned' };
  // Letters that the file does not say: private ones, controls, and the mark of an unknown one.
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]|(?![\t\n\f])\p{Cc}/gu)?.length ?? 0;
  if (unknown > letters / 4) return { problem: 'garbled' };
  const empty = pages.flatMap((placed, at) =>
    placed.some(({ text: own }) => own.trim() !== '') ? [] : [at + 1],
  );
  return { text, empty };
}

interface PdfItem {
  readonly str: string;
  readonly width: number;
  /** A matrix: the first four numbers turn and stretch, the last two are the place. */
  readonly transform: readonly unknown[];
}

/** Text that is turned or has no place is left out. */
function placedText({ str, width, transform }: PdfItem): PlacedText[] {
  const [across, turned, , up, x, y] = transform.map(Number);
  if (across === undefined || turned === undefined || up === undefined || x === undefined || y === undefined)
    return [];
  if (Math.abs(turned) > Math.abs(across) / 10) return [];
  return [{ text: str, x, y, width, size: Math.abs(up) || Math.abs(across) }];
}
