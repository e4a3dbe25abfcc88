import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/records/decode-bytes.ts';
import { readBytes } from '../../src/records/read-bytes.ts';
import { isRejection } from '../../src/records/record.ts';
import { decodeTable } from '../../src/tables/decode-table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Windows-1252 for letters that both codes number alike. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const reasonOf = (bytes: Uint8Array): string => {
  const { result } = readBytes('fil.txt', bytes);
  return isRejection(result) && result.rejected === 'unreadable' ? result.reason : 'read';
};

describe('decoding a document', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeBytes(utf8('Växjö'))).toMatchObject({ text: 'Växjö', encoding: 'utf-8', problem: null });
    expect(decodeBytes(utf8('\ufeffVäxjö')).text).toBe('Växjö');
  });

  it('falls back to Windows-1252 and says so', () => {
    expect(decodeBytes(latin1('Region Övre Norrland på våren'))).toMatchObject({
      text: 'Region Övre Norrland på våren',
      encoding: 'windows-1252',
      problem: null,
    });
  });

  it('reads the signs that Windows-1252 has and Latin-1 lacks, on every version of Node', () => {
    const signs = [
      0x80, 0x82, 0x84, 0x85, 0x8a, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9e, 0x9f,
    ];
    const bytes = Uint8Array.from([0xe5, 0x20, ...signs]);
    expect(decodeBytes(bytes).text).toBe('å €‚„…ŠŽ‘’“”•–—™žŸ');
    expect(decodeTable(Uint8Array.from([0x35, 0x20, 0x80, 0x3b, 0xe5, 0x3b, 0x96])).text).toBe('5 €;å;–');
  });

  it('keeps a period whose dash is written in Windows-1252', () => {
    const page =
      '2020/00999 - Provet\n\nProjektnummer:\n2020/00999\nProjektägare:\nLunds kommun\nRegion:\nSydsverige\nSpecifikt mål:\n2.1\n';
    const bytes = [...latin1(`${page}Projektperiod:\n2021-01-01 `), 0x96, ...latin1(' 2022-12-31\n')];
    const { result } = readBytes('prov.txt', Uint8Array.from(bytes));
    expect(result).toMatchObject({ start: '2021-01-01', end: '2022-12-31' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x56, 0x00, 0xe4, 0x00]);
    expect(decodeBytes(bytes)).toMatchObject({ text: 'Vä', encoding: 'utf-16le' });
  });

  it('names the line of broken UTF-8', () => {
    const whole = utf8('åäö\nsmörgås\n');
    const broken = Uint8Array.from([...whole, 0xc3, 0x0a]);
    expect(decodeBytes(broken).problem).toMatchObject({ line: 3 });
    expect(decodeBytes(broken).problem?.reasonEn).toMatch(/line 3 .* UTF-8/);
  });

  it('tells a PDF and other binary files apart from text', () => {
    expect(decodeBytes(latin1('%PDF-1.7 …')).problem?.reasonEn).toMatch(/PDF/);
    expect(decodeBytes(new Uint8Array(300)).problem?.reasonEn).toMatch(/not text/);
  });
});

describe('a file that cannot be read', () => {
  it('is named together with what to do', () => {
    expect(reasonOf(new Uint8Array(0))).toMatch(/fil\.txt .*tom.* Spara/);
    expect(reasonOf(utf8(' \n\t '))).toMatch(/fil\.txt är tom/);
    expect(reasonOf(latin1('%PDF-1.4'))).toMatch(/fil\.txt .*PDF.* Spara/);
    expect(reasonOf(utf8('x'.repeat(11_000_000)))).toMatch(/fil\.txt är 11 MB/);
  });

  it('is no project when it is ordinary prose', () => {
    const { result } = readBytes('brev.txt', utf8('Hej!\n\nVi ses på torsdag klockan 10.\n'));
    expect(result).toMatchObject({ rejected: 'not-a-project', line: 1 });
  });

  it('reads a seed saved as Windows-1252 and reports the encoding', () => {
    const text =
      '2020/00999 - Provet\n\nProjektnummer:\n2020/00999\nProjektägare:\nLunds kommun\nRegion:\nSydsverige\nSpecifikt mål:\n2.1\n';
    const { result } = readBytes('prov.txt', latin1(text));
    if (isRejection(result)) throw new Error(result.reasonEn);
    expect(result.owner).toBe('Lunds kommun');
    expect(result.findings.map((finding) => finding.code)).toContain('encoding-windows-1252');
  });
});
