import type { TableReading } from '../table-reading.ts';
import { datesIn } from './dates-in.ts';

/** The day, month or year that a list says it shows the state of, and where it says so. */
export interface StateOf {
  /** `2023`, `2023-06` or `2023-06-30`. */
  readonly on: string;
  /** A column of the day of its last update, a row beside the table, the sheet's name, the file's. */
  readonly by: 'column' | 'row' | 'sheet' | 'file';
}

/** How a row begins that says what day a list shows the state of, in languages of the Union. */
const STATE =
  /^\W*(?:stand|stav|stan|state of|as (?:of|at)|last update|updated|uppdater|senast|data ?d'? ?aggiornamento|aggiornat|aktuali|mise à jour|état au|opdater|päivit|ajakohast|atjaun|atnauj|peildatum|bijgewerkt|frissít|állapot|stanje|ažurir|ενημ|τελευτ|актуал|към)/iu;

/** By when a list says that it was made; null where it does not say. */
export function stateOf(file: string, readings: readonly TableReading[]): StateOf | null {
  const columns = readings.flatMap((reading) => reading.columns);
  const updated = columns.flatMap(({ field, latest }) =>
    field === 'updatedOn' && latest !== null ? [latest] : [],
  );
  const rows = readings.flatMap(({ others }) =>
    others.flatMap(({ kind, text }) => (kind === 'title' || kind === 'note' ? [text] : [])),
  );
  const sheets = readings.flatMap(({ sheet }) => sheet ?? []);
  const said = rows.filter((text) => STATE.test(text));
  return (
    latestOf(updated, 'column') ??
    latestOf(said.flatMap(datesIn).filter(isMoreThanYear), 'row') ??
    latestOf(rows.flatMap(datesIn).filter(isMoreThanYear), 'row') ??
    latestOf(sheets.flatMap(datesIn), 'sheet') ??
    stateInName(file)
  );
}

/** The day that a file's name gives. */
export function stateInName(file: string): StateOf | null {
  return latestOf(datesIn(file.split(/[\\/]/u).at(-1) ?? ''), 'file');
}

/** A year in a sentence is the year of a call or a law as likely as the list's own. */
const isMoreThanYear = (date: string): boolean => date.length > 4;

function latestOf(dates: readonly string[], by: StateOf['by']): StateOf | null {
  const on = dates.toSorted().at(-1);
  return on === undefined ? null : { on, by };
}

/** Which of two dates is later, as far as both go: negative for the first, 0 where they may be the same. */
export function compareStates(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [first, second] = [one.slice(0, length), other.slice(0, length)];
  if (first === second) return 0;
  return first > second ? -1 : 1;
}
