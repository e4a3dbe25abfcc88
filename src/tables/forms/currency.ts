/** Codes of currencies that few lists are in, in capitals alone: in small letters some of them are words. */
export const RARE_CODES =
  'AMD AUD AZN BAM BYN CAD CNY EEK EGP GEL INR ISK JPY KZT LTL LVL MDL MKD RSD RUB TND TRY UAH XAF XOF ZAR';
const RARE = new RegExp(`(?<!\\p{L})(?:${RARE_CODES.replaceAll(' ', '|')})(?!\\p{L})`, 'gu');

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|(?<!\p{L})(?:eur|euros?|ευρώ?)(?!\p{L})/iu, 'EUR'],
  [/£|(?<!\p{L})gbp(?!\p{L})/iu, 'GBP'],
  [/(?<!\p{L})(?:sek)(?!\p{L})/iu, 'SEK'],
  [/(?<!\p{L})dkk(?!\p{L})/iu, 'DKK'],
  [/(?<!\p{L})nok(?!\p{L})/iu, 'NOK'],
  [/(?<!\p{L})(?:kn|hrk)(?!\p{L})/iu, 'HRK'],
  [/(?<!\p{L})(?:kč|czk)(?!\p{L})/iu, 'CZK'],
  [/(?<!\p{L})(?:zł|zl|pln)(?!\p{L})/iu, 'PLN'],
  [/(?<!\p{L})(?:ft|huf)(?!\p{L})/iu, 'HUF'],
  [/(?<!\p{L})(?:lei|ron|leu)(?!\p{L})/iu, 'RON'],
  [/(?<!\p{L})(?:лв|bgn|лева)(?!\p{L})/iu, 'BGN'],
  [/(?<!\p{L})chf(?!\p{L})/iu, 'CHF'],
  [/\$|(?<!\p{L})usd(?!\p{L})/iu, 'USD'],
];
/** What a column of currencies may hold. */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The one currency that a text names, ISO 4217; null when it names none or several. `kr` alone is no answer. */
export function currencyIn(text: string): string | null {
  const found = new Set(text.match(RARE));
  for (const [sign, code] of SIGNS) if (sign.test(text)) found.add(code);
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** `kr`, of a country that the list itself must tell: {@link kronorOf}. */
export const KR = 'kr';

/** The currency that a text names, `kr` among them. */
export const currencyOrKronor = (text: string): string | null =>
  currencyIn(text) ?? (KRONOR.test(text) ? KR : null);

const OF_CELL = new Map<string, string | null>();

/** The currency in an amount's cell: what stands there beside digits and marks is nearly always the same. */
export function currencyOfCell(text: string): string | null {
  let words = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x39 || code === 0x24) words += text[at];
    else if (words !== '' && code === 0x20) words += ' ';
  }
  if (words === '') return null;
  const known = OF_CELL.get(words);
  if (known !== undefined) return known;
  const currency = currencyOrKronor(words);
  if (OF_CELL.size > 1_000) OF_CELL.clear();
  OF_CELL.set(words, currency);
  return currency;
}

/** A cell of a currency column. */
export function currencyCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return CODES.has(code) ? code : currencyIn(text);
}

/** `kr`, `Kr.`: of Sweden, Denmark, Norway or Iceland. */
export const KRONOR = /(?<!\p{L})kr\.?(?!\p{L})/iu;

/**
 * Whose `kr` a list means: its country's where it names one, else by the letters of its headers, `ö` and `ä` being Swedish,
 * `ø` and `æ` Danish (a Norwegian or Icelandic list names its country). Null where neither tells.
 */
export function kronorOf(countries: readonly string[], headers: readonly string[]): string | null {
  const named = new Set(countries.map(kronorOfCountry).filter((one) => one !== null));
  const [only] = named;
  if (named.size > 0) return named.size === 1 && only !== undefined ? only : null;
  const words = headers.join(' ');
  const [swedish, danish] = [/[öä]/iu.test(words), /[øæ]/iu.test(words)];
  if (swedish === danish) return null;
  return swedish ? 'SEK' : 'DKK';
}

const WITH_KRONOR: readonly (readonly [RegExp, string])[] = [
  [/sweden|sverige|ruotsi|schweden|suède|^se\d*$/iu, 'SEK'],
  [/denmark|danmark|tanska|dänemark|^dk\d*$/iu, 'DKK'],
  [/norway|norge|noreg|^no\d*$/iu, 'NOK'],
  [/iceland|ísland|island|^is$/iu, 'ISK'],
];
const kronorOfCountry = (country: string): string | null =>
  WITH_KRONOR.find(([name]) => name.test(country))?.[1] ?? null;

const OF_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [/sweden|sverige|^se\d*$/iu, 'SEK'],
  [/denmark|danmark|^dk\d*$/iu, 'DKK'],
  [/northern ireland|united kingdom|scotland|wales|england|^uk\w?$|^gb$/iu, 'GBP'],
  [/czech|česk|^cz\d*$/iu, 'CZK'],
  [/poland|polska|polsko|^pl\d*$/iu, 'PLN'],
  [/hungary|magyarország|^hu\d*$/iu, 'HUF'],
  [/romania|românia|^ro\d*$/iu, 'RON'],
  [/bulgaria|българия|^bg\d*$/iu, 'BGN'],
];
const EURO =
  /austria|österreich|belgium|belgi|cyprus|estonia|eesti|finland|suomi|france|germany|deutschland|greece|ελλ|ireland|éire|italy|italia|latvia|latvija|lithuania|lietuva|luxembourg|malta|netherlands|nederland|portugal|slovakia|slovensk|slovenia|slovenija|spain|españa|^(?:at|be|cy|de|ee|el|gr|es|fi|fr|ie|it|lt|lu|lv|mt|nl|pt|si|sk)(?:\w{1,3})?$/iu;

/** The currency that a country pays in, as a suggestion for a list that names none. */
export function currencyOfCountry(country: string): string | null {
  const own = OF_COUNTRY.find(([name]) => name.test(country))?.[1];
  return own ?? (EURO.test(country) ? 'EUR' : null);
}

const OF_LANGUAGE: Readonly<Record<string, string>> = {
  cs: 'CZK',
  da: 'DKK',
  hu: 'HUF',
  pl: 'PLN',
  ro: 'RON',
  sv: 'SEK',
  ...Object.fromEntries('de el es et fi fr ga it lt lv mt nl pt sk sl'.split(' ').map((one) => [one, 'EUR'])),
};

/** The currency where a language is spoken, as a suggestion; null where it changed of late, or is that of several. */
export const currencyOfLanguage = (language: string): string | null => OF_LANGUAGE[language] ?? null;
