import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/tables/decode-table.ts';
import { OFFICIAL_TERMS } from '../../src/tables/headers/official-terms.ts';

// The encodings that lists in each official language are published in, beside UTF-8.
const WESTERN = ['windows-1252', 'iso-8859-1', 'macintosh'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];
const BALTIC = ['windows-1257', 'iso-8859-13'];
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  bg: ['windows-1251', 'iso-8859-5', 'ibm866'],
  cs: CENTRAL,
  da: WESTERN,
  de: [...WESTERN, ...CENTRAL],
  el: ['windows-1253', 'iso-8859-7'],
  en: WESTERN,
  es: WESTERN,
  et: [...BALTIC, 'windows-1252'],
  fi: WESTERN,
  fr: WESTERN,
  ga: WESTERN,
  hr: CENTRAL,
  hu: CENTRAL,
  it: WESTERN,
  lt: BALTIC,
  lv: BALTIC,
  mt: ['iso-8859-3'],
  nl: WESTERN,
  pl: CENTRAL,
  pt: WESTERN,
  ro: CENTRAL,
  sk: CENTRAL,
  sl: CENTRAL,
  sv: WESTERN,
};

/** The bytes of a text in an encoding; null where it has a letter that the encoding lacks. */
function encode(text: string, encoding: string): Uint8Array | null {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  const codes = Array.from(text, (letter) => bytes.get(letter));
  return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : null;
}

// Central European encodings have the cedilla where Romanian writes a comma; no Greek one has `ʼ`.
const writable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('ș', 'ş')
    .replaceAll('ț', 'ţ')
    .replaceAll('Ț', 'Ţ')
    .replaceAll('Ș', 'Ş')
    .replaceAll('’', "'");

const cases = Object.entries(ENCODINGS).flatMap(([language, encodings]) =>
  encodings.map((encoding) => [language, encoding] as const),
);

describe('the encoding of a list', () => {
  it('has been thought of for every official language', () => {
    expect(Object.keys(ENCODINGS).toSorted()).toEqual(Object.keys(OFFICIAL_TERMS).toSorted());
  });

  it.each(cases)('in %s, written in %s, is found by the words that come out', (language, encoding) => {
    const terms = writable(OFFICIAL_TERMS[language] ?? '').split('\n');
    const header = terms.join(';');
    // A header alone; short headers in capitals, few of whose words have a letter of their own; a long list.
    const texts = [
      `${header}\r\n`,
      `${terms.slice(0, 3).join(';')}\r\n1;2;3\r\n`,
      `${header.toLocaleUpperCase(language)}\r\n`,
      `${header}\r\n${`A;B;C;2016-01-01;2017-01-01;1000,00;50;12345;${terms[8]};€\r\n`.repeat(500)}`,
    ];
    for (const text of texts) {
      const bytes = encode(text, encoding) ?? encode(text.replaceAll('€', 'EUR'), encoding);
      expect([encoding, text.slice(0, 60), bytes === null]).toEqual([encoding, text.slice(0, 60), false]);
      const back = decodeTable(bytes ?? new Uint8Array()).text;
      expect(back.slice(0, 600)).toBe(
        text.replaceAll('€', encode('€', encoding) === null ? 'EUR' : '€').slice(0, 600),
      );
    }
  });

  it('is told by one name alone where the headers have no letter of their own', () => {
    const text = 'Beneficiary;Project;Total cost\r\nStadt Köln;A;1000\r\nGemeinde Süßen;B;2000\r\n';
    for (const encoding of [...WESTERN, 'windows-1250'])
      expect(decodeTable(encode(text, encoding) ?? new Uint8Array()).text).toBe(text);
    const greek = 'Beneficiary;Project;Total cost\r\nΔήμος Αθηναίων;A;1000\r\n';
    for (const encoding of ['windows-1253', 'iso-8859-7'])
      expect(decodeTable(encode(greek, encoding) ?? new Uint8Array()).text).toBe(greek);
    const polish = 'Beneficiary;Project;Total cost\r\nMiasto Łódź;A;1000\r\nGmina Żory;B;1\r\n';
    for (const encoding of CENTRAL)
      expect(decodeTable(encode(polish, encoding) ?? new Uint8Array()).text).toBe(polish);
  });

  it('never puts a Greek or Cyrillic letter into a Latin word', () => {
    const words = 'Zuwendungsempfänger Fördermaßnahme Übergänge größer ausgewählt möglich Städte'.split(' ');
    for (const word of words) {
      const bytes = encode(`Name;Titel;Betrag\r\n${word};x;1\r\n`, 'windows-1252') ?? new Uint8Array();
      expect(decodeTable(bytes).text).toContain(word);
    }
  });
});
