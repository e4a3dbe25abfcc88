import { municipalityOfOwner } from '../values/municipalities.ts';
import { isAnyOwner, isPersonName, readOwner } from '../values/owner.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { Span } from '../source-text.ts';
import type { Field } from './scan-fields.ts';
import type { ValueReader } from './value-readers.ts';

const EMAIL = /[^\s@<>,;:()[\]]{1,64}@[^\s@<>,;:()]{1,100}\.\p{L}{2,10}/u;
const PHONE = /(?<![\d/])\+?\(?0?\d[\d\s()/–-]{5,20}\d(?!\d)/u;
const PLAIN_PHONE =
  /^(?:tel(?:efon)?(?:nummer)?\.?:? {0,2}|mobil:? {0,2})?(?<phone>\+?[\d(][\d\s()/–-]{4,22}\d)$/iu;

// Every word of a name has a capital, but for the particles of some surnames.
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|af|de|der|den|del|di|da|la|le|el|al|bin|ibn|och|\p{Ll}\.)){0,4}$/u;

const MOST_CONTACT_LINES = 6;

export const ownerReader: ValueReader = ({ text, span, sheet }) => setOwner(text, span, sheet);

/** Puts an owner, its unit and its municipality into the sheet; false when the text names none. */
export function setOwner(text: string, span: Span, sheet: RecordSheet): boolean {
  if (isAnyOwner(text)) return false;
  const { organisation, unit } = readOwner(text, span.start);
  if (organisation !== null) {
    sheet.set('owner', organisation.name, organisation, 'derived');
    const municipality = municipalityOfOwner(organisation.name);
    if (municipality !== null) sheet.set('ownerMunicipality', municipality, organisation, 'derived');
  }
  if (unit !== null) sheet.set('ownerUnit', unit.name, unit, organisation === null ? 'stated' : 'derived');
  return organisation !== null || unit !== null;
}

/** "Xbo hembygdsförening, Namn Namnsson, 0000-12 34 56": the organisation first, then the person. */
export const ownerAndContactReader: ValueReader = ({ text, span, field, sheet }) => {
  const comma = text.search(/[,/] ?(?=\p{Lu}\p{Ll}+ \p{Lu})/u);
  const head = comma === -1 ? text : text.slice(0, comma);
  const read = setOwner(head, { start: span.start, end: span.start + head.length }, sheet);
  if (comma === -1) return read;
  const start = span.start + comma + 1;
  contactLineReader({ text: text.slice(comma + 1), span: { start, end: span.end }, field, sheet });
  return read;
};

/** A contact line may hold name, telephone and mail one after another; the first of each is taken. */
export const contactLineReader: ValueReader = ({ text, span, sheet }) => {
  const email = EMAIL.exec(text);
  if (email) sheet.setContact('email', email[0], at(span, email.index, email[0]));
  const phone = PHONE.exec(text);
  if (phone) sheet.setContact('phone', phone[0], at(span, phone.index, phone[0]));
  const stop = text.search(/[,;:|(]| [-–] /);
  const end = Math.min(
    ...[stop, email?.index ?? -1, phone?.index ?? -1].map((one) => (one === -1 ? text.length : one)),
  );
  const name = text.slice(0, end).trim();
  if (NAME.test(name)) sheet.setContact('name', name, at(span, text.indexOf(name), name));
  return true;
};

export const emailReader: ValueReader = ({ text, span, sheet }) => {
  const match = EMAIL.exec(text);
  if (match) sheet.setContact('email', match[0], at(span, match.index, match[0]));
  return match !== null;
};

export const phoneReader: ValueReader = ({ text, span, sheet }) => {
  const phone = PLAIN_PHONE.exec(text)?.groups?.['phone'] ?? PHONE.exec(text)?.[0];
  if (phone !== undefined) sheet.setContact('phone', phone, at(span, text.indexOf(phone), phone));
  return phone !== undefined;
};

/** Lines under a contact's name, up to the next label, that are nothing but a telephone number or a mail address. */
export function fillContactBelow(sheet: RecordSheet, contact: Field, fields: readonly Field[]): void {
  const labels = new Set(fields.map((field) => field.line));
  for (let index = contact.lastLine + 1; index <= contact.lastLine + MOST_CONTACT_LINES; index += 1) {
    const line = sheet.source.lines[index];
    if (line === undefined || labels.has(index)) return;
    const phone = PLAIN_PHONE.exec(line.text)?.groups?.['phone'];
    if (phone !== undefined) sheet.setContact('phone', phone, at(line, line.text.indexOf(phone), phone));
    const email = line.text.length > 120 ? null : EMAIL.exec(line.text);
    if (email) sheet.setContact('email', email[0], at(line, email.index, email[0]));
  }
}

/** On pages where `Projektägare` names a person, that person is the contact and no owner. */
export const personOrOwnerReader: ValueReader = (value) =>
  isPersonName(value.text.split(',')[0] ?? '') ? contactLineReader(value) : ownerReader(value);

function at(span: Span, index: number, text: string): Span {
  return { start: span.start + index, end: span.start + index + text.length };
}
