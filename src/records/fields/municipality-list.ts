import type { RecordSheet } from '../record-sheet.ts';
import { municipalityNamed } from '../values/municipalities.ts';

const BULLET = /^[•*·–-]\s*/u;

/**
 * The `Kommun` list of a 2007–2013 page: a heading of that one word with a bulleted municipality on each line.
 * Returns the indices of the lines that belong to it.
 */
export function fillMunicipalityList(sheet: RecordSheet): Set<number> {
  const { lines } = sheet.source;
  const taken = new Set<number>();
  const heading = lines.findIndex(
    (line) => (line.head === 'kommun' || line.head === 'kommuner') && /^\p{L}+:?$/u.test(line.text),
  );
  if (heading === -1) return taken;
  const names: string[] = [];
  let start = 0;
  let end = 0;
  for (let index = heading + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    const bullet = BULLET.exec(line.text);
    const name = municipalityNamed(line.text.slice(bullet?.[0].length ?? 0));
    if (name === null) break;
    if (names.length === 0) start = line.start + (bullet?.[0].length ?? 0);
    end = line.end;
    names.push(name);
    taken.add(index);
  }
  if (names.length === 0) return taken;
  taken.add(heading);
  sheet.set('listedMunicipalities', names, { start, end }, 'stated');
  return taken;
}
