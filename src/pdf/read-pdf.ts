import { readDocument } from '../records/read-document.ts';
import { isRejection } from '../records/record.ts';
import type { ReadFile } from '../records/read-bytes.ts';
import { unreadable } from '../records/reject.ts';
import { MOST_PAGES, type PdfProblem, pdfText } from './pdf-text.ts';

/**
 * Reads a PDF with text as a page. What reads it is fetched only now. Never rejects on any bytes.
 *
 * @param worker Takes the file apart, so that one that never ends can be stopped; null where there are no workers.
 */
export async function readPdf(name: string, bytes: Uint8Array, worker: Worker | null): Promise<ReadFile> {
  const read = await pdfText(bytes, worker);
  if ('problem' in read) return { result: unreadable(name, null, ...PROBLEMS[read.problem]), text: null };
  const { text, empty } = read;
  const record = readDocument(name, text);
  if (!isRejection(record) && empty.length > 0) {
    const pages = empty.join(', ');
    record.findings.push({
      code: 'pdf-pages-without-text',
      severity: 'check',
      field: null,
      message: `PDF-filens sida ${pages} har ingen text, troligen bilder. Vad som står där är inte läst.`,
      messageEn: `Page ${pages} of the PDF has no text, probably pictures. What stands there was not read.`,
    });
  }
  return { result: record, text };
}

const PROBLEMS: Record<PdfProblem, [string, string]> = {
  scanned: [
    'PDF-filen har ingen text, troligen är den inskannad. Tolka texten med ett program för textigenkänning (OCR), eller skriv av det viktiga och klistra in det.',
    'the PDF has no text; it was probably scanned. Have its text recognised (OCR), or write down what matters and paste it.',
  ],
  garbled: [
    'PDF-filens bokstäver går inte att tyda, för den säger inte vilka de är. Öppna den, kontrollera att texten går att kopiera, eller hämta sidan som text eller HTML.',
    'the letters of the PDF cannot be told, since it does not say which they are. Open it and see whether its text can be copied, or get the page as text or HTML.',
  ],
  protected: [
    'PDF-filen är skyddad med lösenord. Öppna den, spara den utan lösenord och lägg till den igen.',
    'the PDF is protected by a password. Open it, save it without one and add it again.',
  ],
  'too-many-pages': [
    `PDF-filen har fler än ${MOST_PAGES} sidor. Spara de sidor som handlar om projektet.`,
    `the PDF has more than ${MOST_PAGES} pages. Save the pages that are about the project.`,
  ],
  'too-much': [
    'PDF-filen har för mycket text för att vara en projektsida. Spara de sidor som handlar om projektet.',
    'the PDF has too much text to be a project’s page. Save the pages that are about the project.',
  ],
  'too-slow': [
    'PDF-filen tar för lång tid att läsa. Öppna den, markera texten och klistra in den.',
    'the PDF takes too long to read. Open it, select its text and paste it.',
  ],
  damaged: [
    'PDF-filen är skadad och kan inte öppnas. Hämta den igen.',
    'the PDF is damaged and cannot be opened. Fetch it again.',
  ],
};
