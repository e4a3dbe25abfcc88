import type { Rejection } from './record.ts';

/** A project page is a few kilobytes; far beyond that something else was chosen. In UTF-16 code units. */
export const LONGEST_TEXT = 10_000_000;

/** Why a text cannot be read at all, or null when it can. */
export function rejectText(name: string, text: string): Rejection | null {
  if (text.length > LONGEST_TEXT) return rejectTooLarge(name, text.length);
  if (text.trim() === '') {
    return unreadable(
      name,
      1,
      `${name} är tom. Spara sidan på nytt och kontrollera att texten kom med.`,
      `${name} is empty. Save the page again and check that its text came along.`,
    );
  }
  return null;
}

/** @param size Number of bytes or characters, whichever is known. */
export function rejectTooLarge(name: string, size: number): Rejection {
  const megabytes = Math.round(size / 100_000) / 10;
  const limit = LONGEST_TEXT / 1_000_000;
  return unreadable(
    name,
    1,
    `${name} är ${megabytes.toString().replace('.', ',')} MB stor; en projektsida är högst ${limit} MB. Dela upp filen så att varje projekt får en egen.`,
    `${name} is ${megabytes} MB; a project page is at most ${limit} MB. Split the file so that each project has its own.`,
  );
}

export function unreadable(name: string, line: number | null, reason: string, reasonEn: string): Rejection {
  return { document: name, rejected: 'unreadable', reason, reasonEn, line };
}
