import type { Rejection } from '../records/record.ts';

const end = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** A file that was not read, with why in both languages. */
export function refused(document: string, reason: string, reasonEn: string): Rejection {
  return { document, rejected: 'unreadable', reason: end(reason), reasonEn: end(reasonEn), line: null };
}
