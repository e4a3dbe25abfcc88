import { decodeBytes } from './decode-bytes.ts';
import { documentText } from './document-text.ts';
import { readDocument } from './read-document.ts';
import { isRejection, type ReadResult } from './record.ts';
import { LONGEST_TEXT, rejectTooLarge, unreadable } from './reject.ts';

/** A document as read, with the text that its evidence points into; the text is null when it is unreadable. */
export interface ReadFile {
  result: ReadResult;
  text: string | null;
}

/**
 * Reads a file as it lies on a disk or was dropped on the page: decodes it, then reads it as a document.
 *
 * @param name What the document is called: its file name, with a folder only where another has the same.
 */
export function readBytes(name: string, bytes: Uint8Array): ReadFile {
  if (bytes.length > LONGEST_TEXT) return { result: rejectTooLarge(name, bytes.length), text: null };
  const { text, encoding, problem } = decodeBytes(bytes);
  if (problem !== null) {
    const reason = `${name} kunde inte läsas: ${problem.reason}`;
    return {
      result: unreadable(name, problem.line, reason, `${name} could not be read: ${problem.reasonEn}`),
      text: null,
    };
  }
  const result = readDocument(name, text);
  if (encoding === 'windows-1252' && !isRejection(result)) {
    result.findings.push({
      code: 'encoding-windows-1252',
      severity: 'explained',
      field: null,
      message:
        'Filen är inte UTF-8 och lästes som Windows-1252. Ser å, ä och ö fel ut bör den sparas på nytt som UTF-8.',
      messageEn:
        'The file is not UTF-8 and was read as Windows-1252. If å, ä and ö look wrong, save it again as UTF-8.',
    });
  }
  return { result, text: documentText(text) };
}
