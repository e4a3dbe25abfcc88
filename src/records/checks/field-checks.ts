import type { Meaning } from '../fields/meaning.ts';
import type { Field } from '../fields/scan-fields.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { Check } from './check.ts';

/** A label with nothing behind it: the fact is missing, not zero. */
export const emptyField: Check = ({ sheet, fields }) => {
  if (!fields.some(({ value }) => value === null)) return [];
  return firstOfEach(sheet, fields)
    .filter((field) => field.value === null)
    .map((field) => ({
      code: 'empty-field',
      severity: field.meaning === 'none' ? 'explained' : 'check',
      field: factOf(field.meaning),
      message: `Rubriken ”${labelText(sheet, field)}” på rad ${lineOf(sheet, field)} har inget värde: uppgiften saknas.`,
      messageEn: `The label “${labelText(sheet, field)}” on line ${lineOf(sheet, field)} has no value: the fact is missing.`,
    }));
};

// These values are personal data, so a finding must not repeat them.
const PERSONAL: readonly Meaning[] = ['contactName', 'contactEmail', 'contactPhone'];

/** A value that is not what its label promises, such as an amount of "1.1": left out rather than guessed. */
export const unreadableValue: Check = ({ sheet, unreadable }) =>
  firstOfEach(sheet, unreadable).map((field) => {
    const { start, end } = field.value ?? field.label;
    const personal = PERSONAL.includes(field.meaning);
    const value = personal ? '…' : sheet.source.plain.slice(start, Math.min(end, start + 60));
    return {
      code: 'value-not-read',
      severity: 'check',
      field: factOf(field.meaning),
      message: `”${labelText(sheet, field)}” på rad ${lineOf(sheet, field)} har värdet ”${value}”, som inte går att läsa som en sådan uppgift. Den lämnas tom.`,
      messageEn: `“${labelText(sheet, field)}” on line ${lineOf(sheet, field)} has the value “${value}”, which cannot be read as such a fact. It is left empty.`,
    };
  });

/** One field a label: a page that repeats its labels says the same thing again. */
function firstOfEach(sheet: RecordSheet, fields: readonly Field[]): Field[] {
  const byLabel = new Map(fields.toReversed().map((field) => [labelText(sheet, field), field]));
  return [...byLabel.values()].toReversed();
}

function lineOf({ source }: RecordSheet, field: Field): number {
  return source.lineAt(field.label.start);
}

function labelText(sheet: RecordSheet, { label }: Field): string {
  return sheet.source.plain.slice(label.start, label.end).replace(/\s*:\s*$/, '');
}

// Where the record's name for a fact is not the label's meaning.
const FACTS: Partial<Record<Meaning, string>> = {
  contactName: 'contact.name',
  contactEmail: 'contact.email',
  contactPhone: 'contact.phone',
  diaryNumber: 'projectNumber',
  period: 'start',
  personOrOwner: 'owner',
  ownerAndContact: 'owner',
};

function factOf(meaning: Meaning): string | null {
  return meaning === 'none' || meaning === 'otherAmount' ? null : (FACTS[meaning] ?? meaning);
}
