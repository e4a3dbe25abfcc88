const WORDS =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const PARTS =
  /hälften|halva|varannan|var (?:tredje|fjärde|femte|tionde)|(?:tre|fjär|fem|sjät|tion)de(?:l|lar)| av /iu;

/**
 * Whether a number stands in a text: its digits, however grouped and with its millions spelled out, its word, or,
 * for a share, a part of a whole. Deliberately other code than the reading itself.
 */
export function numberStands(value: number, text: string): boolean {
  const digits = text.replace(/(?<=\d)[\s.,'\u00a0\u2009\u202f\u00ad]{1,2}(?=\d)/gu, '');
  const printed = String(value).replace('.', '');
  if (digits.includes(printed)) return true;
  // "6,2 miljoner": without the zeros that the word stands for.
  const short = printed.replace(/0+$/, '');
  if (
    /miljon|tusen|tkr|mkr|mnkr|miljard|million|msek|ksek|hundra/iu.test(text) &&
    short !== '' &&
    digits.includes(short)
  )
    return true;
  const words = text.normalize('NFC').replaceAll('\u00ad', '').toLowerCase();
  return wordsFor(value).some((word) => words.includes(word)) || (value <= 100 && PARTS.test(words));
}

function wordsFor(value: number): string[] {
  const small = WORDS[value];
  if (small !== undefined) return [small, `${value}-tal`, `${small}tal`, 'dussin'];
  if (value % 100 === 0) return ['hundra'];
  const ten = TENS[Math.floor(value / 10)];
  return ten === undefined || value > 99 ? [] : [ten];
}
