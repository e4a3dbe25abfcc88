import type { SourceText } from '../source-text.ts';
import { municipalityOfOwner } from '../values/municipalities.ts';
import type { Partners } from './partner-municipalities.ts';

const HEADING =
  /^(?:samarbetspartners?|samverkanspartners?|partners?|projektpartners?|medverkande kommuner|deltagande kommuner):?$/iu;
const BULLET = /^[•*·–-]\s*/u;
const MUNICIPALITY = /(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)? (?:kommun|stad))(?!\p{L})/iu;

/** The municipalities in a bulleted list of partners, without the owner; null when the page has none. */
export function findListedPartners(source: SourceText, owner: string | null): Partners | null {
  const heading = source.lines.findIndex((line) => HEADING.test(line.text));
  if (heading === -1) return null;
  const names: string[] = [];
  let start = 0;
  let end = 0;
  for (const line of source.lines.slice(heading + 1)) {
    if (line.text === '') continue;
    if (!BULLET.test(line.text)) break;
    const match = MUNICIPALITY.exec(line.text);
    const name = municipalityOfOwner(match?.groups?.['name'] ?? '');
    if (match === null || name === null || name === owner || names.includes(name)) continue;
    if (names.length === 0) start = line.start + match.index;
    end = line.start + match.index + match[0].length;
    names.push(name);
  }
  return names.length === 0 ? null : { names, start, end };
}
