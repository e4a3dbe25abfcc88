import type { SourceText } from '../source-text.ts';
import { opening } from '../patterns/opening.ts';
import { municipalityNamed, municipalityOfOwner } from '../values/municipalities.ts';
import type { Partners } from './partner-municipalities.ts';

const HEADING = opening(
  /^(?:samarbetspartners?|samverkanspartners?|samverkan|samarbete|partners?|projektpartners?|medverkande kommuner|deltagande kommuner):?$/iu,
);
const LEADS_IN = /(?:tillsammans|samverkan|samarbete) med (?:\p{L}+ ){0,3}(?:kommuner|partners?|parter):$/iu;
const LONGEST_HEADING = 40;
const BULLET = /^[•*·–-]\s*/u;
const MUNICIPALITIES = /(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)? (?:kommun|stad))(?!\p{L})/giu;

/** The municipalities in a list of partners, in bullets or on one line, without the owner; null when the page has none. */
export function findListedPartners(source: SourceText, owner: string | null): Partners | null {
  const heading = source.lines.findIndex(
    ({ text }) =>
      (text.length <= LONGEST_HEADING && HEADING.test(text)) || (text.endsWith(':') && LEADS_IN.test(text)),
  );
  if (heading === -1) return null;
  const names: string[] = [];
  let start = 0;
  let end = 0;
  const add = (name: string, from: number, to: number): void => {
    if (name === owner || names.includes(name)) return;
    if (names.length === 0) start = from;
    end = to;
    names.push(name);
  };
  for (const line of source.lines.slice(heading + 1)) {
    if (line.text === '') continue;
    const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
    const plain = municipalityNamed(line.text.slice(bullet).replace(/,$/u, ''));
    if (bullet > 0 && plain !== null) {
      add(plain, line.start + bullet, line.end);
      continue;
    }
    for (const match of line.text.matchAll(MUNICIPALITIES)) {
      const name = municipalityOfOwner(match.groups?.['name'] ?? '');
      if (name !== null) add(name, line.start + match.index, line.start + match.index + match[0].length);
    }
    // Without bullets the list is the one line under its heading.
    if (bullet === 0) break;
  }
  return names.length === 0 ? null : { names, start, end };
}
