const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const COUNTRIES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK UA RS MK ME AL BA MD TR'.split(
    ' ',
  );
// Codes and names in use beside those that every machine knows in every language.
const OTHER =
  'EL|UK|ENGLAND|SCOTLAND|WALES|NORTHERN IRELAND|ČESKÁ REPUBLIKA|SLOVENSKÁ REPUBLIKA|REPUBLIC OF IRELAND|BUNDESREPUBLIK DEUTSCHLAND|RZECZPOSPOLITA POLSKA|REPUBLIKA HRVATSKA|REPUBLIKA SLOVENIJA|LIETUVOS RESPUBLIKA|LATVIJAS REPUBLIKA|ΕΛΛΑΔΑ|HOLLAND|NEDERLAND';

let known: ReadonlySet<string> | null = null;

/** Whether a whole cell is a country of the Union or beside it: by its name in an official language or its two letters. */
export function isCountry(text: string): boolean {
  known ??= names();
  return text.length < 40 && known.has(fold(text));
}

function names(): ReadonlySet<string> {
  const found = new Set([...COUNTRIES, ...OTHER.split('|')].map(fold));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of COUNTRIES) found.add(fold(display.of(code) ?? code));
  }
  return found;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
