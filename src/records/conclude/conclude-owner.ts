import { MUNICIPALITY_REGION } from '../values/municipality-names.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { Sentence } from '../prose/sentences.ts';
import type { Span } from '../source-text.ts';

// Of two that would share a domain, the first.
const BY_DOMAIN: ReadonlyMap<string, string> = new Map(
  [...MUNICIPALITY_REGION.keys()].toReversed().map((name) => [asDomain(name), name] as const),
);

function asDomain(name: string): string {
  return name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/[ -]/g, '');
}

/**
 * The municipality behind a page that prints only a unit ("Arbetsmarknadsenheten"). Three signs must agree: the
 * project's name holds it, the text's first municipality is it, and the contact's mail is at its domain.
 */
export function concludeOwner(sheet: RecordSheet, title: Span | null, sentences: readonly Sentence[]): void {
  const { owner, ownerUnit } = sheet.facts;
  const domain = /@(?<domain>[^.@]+)\.se$/iu.exec(sheet.contact.email ?? '')?.groups?.['domain'];
  if (owner !== null || ownerUnit === null || title === null || domain === undefined) return;
  const municipality = BY_DOMAIN.get(domain.toLowerCase());
  if (municipality === undefined) return;
  const inTitle = wordIn(sheet.source.plain.slice(title.start, title.end), municipality);
  const named = firstMunicipality(sentences);
  if (inTitle === -1 || named === null || !isNameOf(named.name, municipality)) return;
  const start = title.start + inTitle;
  sheet.set('owner', `${named.name} kommun`, named, 'inferred', 'name-text-and-mail-agree');
  const span = { start, end: start + municipality.length };
  sheet.set('ownerMunicipality', municipality, span, 'inferred', 'name-text-and-mail-agree');
}

function firstMunicipality(sentences: readonly Sentence[]): (Span & { name: string }) | null {
  for (const { text, start } of sentences) {
    const match = /(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?) kommun(?!\p{L})/u.exec(text);
    const name = match?.groups?.['name'];
    if (match && name !== undefined) {
      return { name, start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return null;
}

function isNameOf(printed: string, municipality: string): boolean {
  return printed === municipality || printed === `${municipality}s`;
}

function wordIn(text: string, word: string): number {
  const at = text.indexOf(word);
  return at !== -1 && !/\p{L}/u.test(text.charAt(at + word.length)) ? at : -1;
}
