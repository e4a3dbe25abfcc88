import * as v from 'valibot';
import { parseMapping, type TableMapping } from '../tables/mapping.ts';

const KEY = 'utfall.list-forms';
/** The oldest are forgotten beyond so many. */
const MOST = 100;
const stored = v.array(v.tuple([v.string(), v.unknown()]));

/** How lists of each form are to be read, as the visitor last said; see `formKey`. */
export function rememberedForms(): Map<string, TableMapping> {
  try {
    const pairs = v.parse(stored, JSON.parse(window.localStorage.getItem(KEY) ?? '[]'));
    return new Map(
      pairs.flatMap(([form, given]) => {
        const mapping = soundMapping(given);
        return mapping === null ? [] : [[form, mapping] as const];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Remembers for the next file of that form. Where nothing can be stored, it is for this file alone. */
export function rememberForm(form: string, mapping: TableMapping): void {
  const forms = rememberedForms();
  forms.delete(form);
  forms.set(form, mapping);
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...forms].slice(-MOST)));
  } catch {
    // Storage is full or denied; the file at hand is read by the answers all the same.
  }
}

/** Answers that were stored; null where they are none, or of a version that asked otherwise. */
export function soundMapping(given: unknown): TableMapping | null {
  if (given === undefined) return null;
  const mappings = parseMapping(JSON.stringify(given));
  return typeof mappings === 'string' ? null : (mappings[0] ?? null);
}
