import { findHeader } from '../headers/find-header.ts';
import { CsvGrid, splitCsv } from './split-csv.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_CHARACTERS = 400_000;
const SAMPLE_RECORDS = 200;

export interface OpenCsv {
  grid: CsvGrid;
  delimiter: string;
}

/** Finds the delimiter and cuts the text by it; null for more cells than can be held. */
export function openCsv(text: string): OpenCsv | null {
  const declared = /^sep=(.)\r?\n/iu.exec(text);
  const delimiter = declared?.[1] ?? bestDelimiter(text.slice(0, SAMPLE_CHARACTERS));
  const clean = delimiter === ';' ? text : withoutStrayMarks(text);
  const cells = splitCsv(clean, delimiter);
  return cells === null ? null : { grid: new CsvGrid(clean, cells), delimiter };
}

const STRAY = /;(?=\s*?\r?(?:\n|$))/gu;

/** Some exports end every line of a comma list with a semicolon: spaces in its place keep the offsets as they are. */
function withoutStrayMarks(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const stray = sample.match(STRAY)?.length ?? 0;
  const lines = sample.match(/\n/gu)?.length ?? 0;
  return stray > 1 && stray > lines * 0.8 ? text.replace(STRAY, ' ') : text;
}

/** The delimiter whose cut names the most fields; where none names any, the one with the most cells a record. */
function bestDelimiter(sample: string): string {
  let [best, bestScore] = [',', -1];
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const cells = splitCsv(sample, delimiter, SAMPLE_RECORDS);
    if (cells === null) continue;
    const grid = new CsvGrid(sample, cells);
    const known = findHeader(grid)?.known ?? 0;
    const score = known * 1_000 + Math.min(900, usualWidth(grid));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function usualWidth(grid: CsvGrid): number {
  const widths = Array.from({ length: grid.rowCount }, (_, row) => grid.width(row)).toSorted((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}
