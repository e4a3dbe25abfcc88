import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook made for a test: a text, a number with a style, a formula with what came of it, or none. */
export type TestCell =
  | string
  | number
  | { value: number; style: keyof typeof STYLES }
  | { formula: string; result: string; type?: 'str' | 'e' }
  | null;

// Index into cellXfs below.
const STYLES = { plain: 0, day: 1, percent: 2, euro: 3 } as const;
const STYLES_XML = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$€-407]\\ #,##0.00"/></numFmts><cellXfs>
<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

function cellXml(cell: TestCell, column: number, row: number): string {
  const reference = `${letters(column)}${row}`;
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  if (typeof cell === 'object' && 'formula' in cell) {
    const type = cell.type === undefined ? '' : ` t="${cell.type}"`;
    return `<c r="${reference}"${type}><f>${escape(cell.formula)}</f><v>${escape(cell.result)}</v></c>`;
  }
  const { value, style } = typeof cell === 'number' ? { value: cell, style: 'plain' as const } : cell;
  return `<c r="${reference}" s="${STYLES[style]}"><v>${value}</v></c>`;
}

/** The bytes of a workbook with these sheets; `undefined` leaves a row out of the file. */
export function workbook(
  sheets: Record<string, (TestCell[] | undefined)[]>,
  extra: Record<string, string> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook><sheets>${names.map((name, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES_XML),
  };
  for (const [at, name] of names.entries()) {
    const rows = (sheets[name] ?? []).flatMap((cells, row) =>
      cells === undefined
        ? []
        : [
            `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row + 1)).join('')}</row>`,
          ],
    );
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  }
  for (const [name, content] of Object.entries(extra)) files[name] = strToU8(content);
  return zipSync(files);
}
