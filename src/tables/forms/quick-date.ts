import type { Stretch } from '../grid.ts';
import { dateCell, type DateCell } from './date-form.ts';

const SEEN = new Map<number, DateCell>();

/**
 * Reads `31.12.2016`, `1/3/2016` or `2016-12-31` without cutting it out of its text: each date is read once and then
 * known by its digits. Null for any other cell.
 */
export function quickDate({ text, from, to }: Stretch): DateCell | null {
  if (to - from > 10 || to - from < 8) return null;
  let [key, number, length, parts, mark] = [0, 0, 0, 0, 0];
  for (let at = from; at <= to; at += 1) {
    const code = at === to ? -1 : text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      number = number * 10 + code - 0x30;
      length += 1;
      continue;
    }
    if (code !== -1 && code !== 0x2e && code !== 0x2f && code !== 0x2d) return null;
    if (length === 0 || parts === 3 || (code !== -1 && mark !== 0 && code !== mark)) return null;
    // Four digits tell the year, wherever it stands.
    key = key * 20_000 + number + (length === 4 ? 10_000 : 0);
    parts += 1;
    if (code !== -1) mark = code;
    [number, length] = [0, 0];
  }
  if (parts !== 3) return null;
  key = key * 4 + (mark & 3);
  const seen = SEEN.get(key);
  if (seen !== undefined) return seen;
  const cell = dateCell(text.slice(from, to));
  if (SEEN.size > 50_000) SEEN.clear();
  SEEN.set(key, cell);
  return cell;
}
