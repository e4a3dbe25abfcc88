import type { Facts } from '../../records/record.ts';
import { regionOf } from '../../records/values/regions.ts';
import { fundOf } from '../forms/fund-names.ts';
import type { TableField } from '../headers/table-field.ts';

/** A priority's code as printed, no name: of `2`, `Priority 1: …`, `A - …`. */
export function areaCode(text: string): string | null {
  const found = /^(?:\p{L}{2,}\.?\s+){0,2}(?<code>\d{1,2}|[A-Z])(?:\s*[.:)–-].*)?$/su.exec(text);
  return found?.groups?.['code'] ?? null;
}

/** A specific objective's code: `2.1`, `A2A`, `ESO4.1`, `8.i`. */
function objectiveCode(text: string): string | null {
  const found = /^(?:ESO|RSO|SO|CS)?\s?(?<code>\d{1,2}\.[\divx]{1,4}|[A-Z]\d[A-Z]?)(?![\p{L}\d])/u.exec(text);
  return found?.groups?.['code'] ?? null;
}

/** An intervention field's code, one to three digits, with or without its name. */
function interventionCode(text: string): string | null {
  return /^(?<code>\d{1,3})(?:\s*[.:–-].*|\s+\p{L}.*)?$/su.exec(text)?.groups?.['code'] ?? null;
}

/** The programme of a CCI number; only those of the Swedish social fund have a name here. */
function programmeOf(text: string): Facts['programme'] {
  if (text.startsWith('2021SE05')) return 'esf-plus-2021-2027';
  return text.startsWith('2014SE05') ? 'esf-2014-2020' : null;
}

const plain = (text: string): string => (/\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text);

/** The fact that a text column gives, and how it is read from a cell; null where the cell does not give it. */
export interface TextFact {
  fact: keyof Facts;
  read: (text: string) => string | null;
}

export const TEXT_FACTS: ReadonlyMap<TableField, TextFact> = new Map<TableField, TextFact>([
  ['projectNumber', { fact: 'projectNumber', read: plain }],
  ['title', { fact: 'title', read: plain }],
  ['owner', { fact: 'owner', read: plain }],
  ['region', { fact: 'region', read: regionOf }],
  ['fund', { fact: 'fund', read: fundOf }],
  ['programme', { fact: 'programme', read: programmeOf }],
  ['programmeArea', { fact: 'programmeArea', read: areaCode }],
  ['specificObjective', { fact: 'specificObjective', read: objectiveCode }],
  ['interventionField', { fact: 'interventionField', read: interventionCode }],
]);
