import { unzipSync } from 'fflate';
import type { TableProblem } from '../decode-table.ts';
import type { Grid } from '../grid.ts';
import { numberFormats } from './number-formats.ts';
import { attributeOf, tagsOf } from './scan-xml.ts';
import { readSheet, sharedStrings } from './sheet-grid.ts';

/** Bytes that the parts of a workbook may take unpacked, one and together, and how many times their packed size. */
const LARGEST_PART = 300_000_000;
const LARGEST_WHOLE = 400_000_000;
const LARGEST_RATIO = 400;
const SMALL = 5_000_000;
const MOST_PARTS = 5_000;

const WANTED =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu;

export interface Workbook {
  /** The visible sheets, in the workbook's order. */
  grids: Grid[];
  /** The names of the others. */
  hidden: string[];
}

/** The sheets of a workbook, or why it cannot be read. Nothing large is unpacked first. */
export function openWorkbook(bytes: Uint8Array): Workbook | TableProblem {
  let total = 0;
  let parts = 0;
  let bomb = false;
  let other = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        parts += 1;
        if (/^(?:word|ppt)\/|^content\.xml$|^Index\//u.test(name)) other = true;
        if (!WANTED.test(name) || bomb || parts > MOST_PARTS) return false;
        total += originalSize;
        bomb =
          originalSize > LARGEST_PART ||
          total > LARGEST_WHOLE ||
          (originalSize > SMALL && originalSize > size * LARGEST_RATIO);
        return !bomb;
      },
    });
  } catch {
    return broken();
  }
  if (bomb || parts > MOST_PARTS) return tooLarge();
  const part = (name: string): string | null => {
    const found = Object.keys(files).find((each) => each.toLowerCase() === name.toLowerCase());
    const content = found === undefined ? undefined : files[found];
    return content === undefined ? null : new TextDecoder().decode(content);
  };
  const workbook = part('xl/workbook.xml');
  if (workbook === null) return other ? otherKind() : broken();
  const strings = sharedStrings(part('xl/sharedStrings.xml') ?? '');
  const formats = numberFormats(part('xl/styles.xml') ?? '');
  const { sheets, hidden, from1904 } = sheetsOf(workbook, part('xl/_rels/workbook.xml.rels') ?? '');
  const grids: Grid[] = [];
  for (const { name, path } of sheets) {
    const xml = part(path);
    if (xml === null) continue;
    const grid = readSheet(name, xml, { strings, formats, from1904 });
    if (grid === null) return tooLarge();
    grids.push(grid);
  }
  return { grids, hidden };
}

function sheetsOf(
  workbook: string,
  relations: string,
): { sheets: { name: string; path: string }[]; hidden: string[]; from1904: boolean } {
  const targets = new Map<string, string>();
  for (const tag of tagsOf(relations)) {
    if (tag.name !== 'Relationship') continue;
    const target = (attributeOf(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/');
    targets.set(attributeOf(tag, 'Id') ?? '', target);
  }
  const sheets: { name: string; path: string }[] = [];
  const hidden: string[] = [];
  let from1904 = false;
  for (const tag of tagsOf(workbook)) {
    if (tag.name === 'workbookPr') from1904 ||= /^(?:1|true)$/u.test(attributeOf(tag, 'date1904') ?? '');
    if (tag.name !== 'sheet' || tag.closing) continue;
    if (/hidden$/iu.test(attributeOf(tag, 'state') ?? '')) {
      hidden.push(attributeOf(tag, 'name') ?? '');
      continue;
    }
    const path = targets.get(/\s(?:\w+:)id\s*=\s*["']([^"']*)/u.exec(tag.attributes)?.[1] ?? '');
    sheets.push({
      name: attributeOf(tag, 'name') ?? `Sheet${sheets.length + 1}`,
      path: path ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
    });
  }
  return { sheets, hidden, from1904 };
}

const broken = (): TableProblem => ({
  code: 'broken',
  reason:
    'filen är skadad eller ingen Excelfil. Öppna den i kalkylprogrammet och spara den på nytt som .xlsx eller .csv.',
  reasonEn:
    'the file is damaged or no Excel file. Open it in the spreadsheet program and save it again as .xlsx or .csv.',
});

const otherKind = (): TableProblem => ({
  code: 'kind',
  reason: 'filen är inget kalkylblad i Excelform. Spara listan som .xlsx eller .csv.',
  reasonEn: 'the file is no spreadsheet in Excel form. Save the list as .xlsx or .csv.',
});

const tooLarge = (): TableProblem => ({
  code: 'bomb',
  reason: 'filen blir för stor när den packas upp. Spara listans blad för sig som .csv.',
  reasonEn: 'the file grows too large when it is unpacked. Save the sheet with the list by itself as .csv.',
});
