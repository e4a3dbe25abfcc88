import type { Sentence } from '../prose/sentences.ts';
import type { RecordSheet } from '../record-sheet.ts';

// After the name: "avslutades i maj 2021". "Avslutades inte i tid" and "är avslutat när alla har …" do not say so.
const ENDED =
  /^ (?:avslutades|är (?:nu )?avslutat(?! (?:när|först|om) )|har (?:nu )?avslutats|slutade)(?: (?!(?:av|inte|aldrig)(?!\p{L}))|\.?$)/u;

/** A sentence that begins with the project, by that word or its name, and says that it has ended. */
export function concludeStatus(sentences: readonly Sentence[], sheet: RecordSheet): void {
  const { title, status } = sheet.facts;
  if (status !== null) return;
  const names = title === null ? ['Projektet'] : [`Projektet ${title}`, title, 'Projektet'];
  for (const { text, start } of sentences) {
    const name = text.includes('sluta') ? names.find((one) => text.startsWith(one)) : undefined;
    const match = name === undefined ? null : ENDED.exec(text.slice(name.length));
    if (name === undefined || match === null) continue;
    const end = start + name.length + match[0].trimEnd().length;
    sheet.set('status', 'completed', { start, end }, 'derived', 'said-in-text');
    return;
  }
}
