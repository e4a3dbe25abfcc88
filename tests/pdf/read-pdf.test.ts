import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES } from '../../src/projects/fact-kinds.ts';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection, type ProjectRecord } from '../../src/records/record.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';
import { madePdf, scannedPdf } from '../fixtures/pdf-made.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const factsOf = (record: ProjectRecord) => FACT_NAMES.map((name) => [name, record[name]]);
const why = async (bytes: Uint8Array): Promise<string> => {
  const { result } = await readPdf('a.pdf', bytes, null);
  return isRejection(result) ? result.reasonEn : 'read';
};

describe('a PDF', () => {
  it.each(readdirSync(SEEDS))('of a page says what the page says: %s', async (name) => {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    const page = readDocument(name, text);
    const { result: record, text: read } = await readPdf(name, madePdf(text), null);
    if (isRejection(page) || isRejection(record) || read === null) throw new Error(name);
    expect(factsOf(record)).toEqual(factsOf(page));
    expect(record.statements.map(({ kind, value, unit }) => [kind, value, unit])).toEqual(
      page.statements.map(({ kind, value, unit }) => [kind, value, unit]),
    );
    for (const { start, end, quote } of Object.values(record.evidence))
      expect(read.slice(start, end)).toBe(quote);
  });

  it('without text, with a password, or damaged is refused with what to do', async () => {
    expect(await why(scannedPdf())).toContain('scanned');
    expect(await why(madePdf('Namn: Vägen fram', 'hemligt'))).toContain('without one');
    expect(await why(new TextEncoder().encode('%PDF-1.7 and nothing more'))).toContain('damaged');
    const whole = madePdf('Namn: Vägen fram');
    expect(await why(whole.subarray(0, whole.length / 3))).toMatch(/damaged|scanned/u);
  });

  it('that has some pages without text says which', async () => {
    const { jsPDF } = await import('jspdf');
    const pdf = new jsPDF();
    const text = readFileSync(join(SEEDS, readdirSync(SEEDS)[1] ?? ''), 'utf8');
    for (const [row, line] of text.split('\n').slice(0, 30).entries()) pdf.text(line, 20, 20 + 8 * row);
    pdf.addPage();
    const { result } = await readPdf('a.pdf', new Uint8Array(pdf.output('arraybuffer')), null);
    const findings = isRejection(result) ? [] : result.findings;
    expect(findings.find(({ code }) => code === 'pdf-pages-without-text')?.message).toContain('sida 2 ');
  });
});
