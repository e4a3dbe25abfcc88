import { bulletOf, type Line, type Span } from '../source-text.ts';
import type { LabelTable, Meaning } from './meaning.ts';

/** A label at the start of a line, and what follows it on that line. */
export interface LabelHit {
  meaning: Meaning;
  /** The label with its colon, as printed. */
  label: Span;
  rest: Span | null;
  form: FieldForm;
}

/**
 * How label and value are set apart:
 * `colon` "Label:" and the value there or below · `bare` the label alone on its line, the value below ·
 * `glued` "LabelValue" · `capitals` "LABEL value" · `spaced` "Label 400 000", a number after a blank.
 */
export type FieldForm = 'colon' | 'bare' | 'glued' | 'capitals' | 'spaced';

// Labels may carry the programme's years: "Landsbygdsprogrammet 2014 – 2020: 422 290 kr".
const YEARS = / \d{4} ?[-–] ?\d{4}$/;
const LONGEST_LABEL = 110;

const FINDERS: Record<FieldForm, (line: Line, labels: LabelTable) => LabelHit | null> = {
  colon: colonLabel,
  bare: bareLabel,
  glued: gluedLabel,
  capitals: capitalLabel,
  spaced: spacedLabel,
};

export function findLabel(line: Line, labels: LabelTable, forms: readonly FieldForm[]): LabelHit | null {
  for (const form of forms) {
    const hit = FINDERS[form](line, labels);
    if (hit !== null) return hit;
  }
  return null;
}

/** A label may itself hold a colon ("EU:s medfinansieringsgrad"), so each colon is tried. */
function colonLabel(given: Line, labels: LabelTable): LabelHit | null {
  const bullet = bulletOf(given.text).length;
  const line =
    bullet === 0
      ? given
      : {
          ...given,
          text: given.text.slice(bullet),
          lower: given.lower.slice(bullet),
          start: given.start + bullet,
        };
  const head = line.lower.slice(0, LONGEST_LABEL);
  for (let colon = head.indexOf(':'); colon !== -1; colon = head.indexOf(':', colon + 1)) {
    const name = head.slice(0, colon).trimEnd();
    const meaning = labels.meaningOf(name) ?? labels.meaningOf(name.replace(YEARS, ''));
    if (meaning !== null) return hitAt(line, meaning, colon + 1, 'colon');
  }
  return null;
}

function bareLabel(line: Line, labels: LabelTable): LabelHit | null {
  const meaning = line.text.length > LONGEST_LABEL ? null : labels.meaningOf(line.lower);
  return meaning === null || /^\p{Ll}/u.test(line.text)
    ? null
    : hitAt(line, meaning, line.text.length, 'bare');
}

/** The value begins with a capital or a digit, or is a mail address or an international telephone number. */
function gluedLabel(line: Line, labels: LabelTable): LabelHit | null {
  const label = startingLabel(line, labels);
  if (label === null) return null;
  const after = line.text.slice(label.name.length);
  if (!/^(?:[\p{Lu}\d("]|\+\d)/u.test(after) && !/^\S{1,80}@/.test(after)) return null;
  return hitAt(line, label.meaning, label.name.length, 'glued');
}

function capitalLabel(line: Line, labels: LabelTable): LabelHit | null {
  const label = startingLabel(line, labels);
  if (label === null) return null;
  const printed = line.text.slice(0, label.name.length);
  const next = line.text.charAt(label.name.length);
  return printed === printed.toUpperCase() && (next === ' ' || next === ':')
    ? hitAt(line, label.meaning, label.name.length + (next === ':' ? 1 : 0), 'capitals')
    : null;
}

function spacedLabel(line: Line, labels: LabelTable): LabelHit | null {
  const label = line.text.length > LONGEST_LABEL ? null : startingLabel(line, labels);
  if (label === null) return null;
  const after = line.text.slice(label.name.length);
  const isNumber = /^ (?:totalt |ca |cirka )?\d[\d .,:-]{2,20}(?:kr|kronor|sek|€|euro|eur)?\.?$/iu.test(
    after,
  );
  return isNumber ? hitAt(line, label.meaning, label.name.length, 'spaced') : null;
}

function startingLabel(line: Line, labels: LabelTable): { name: string; meaning: Meaning } | null {
  const name = labels.startOf(line.lower);
  // Running text that begins with a small letter is no label.
  const meaning = name === null || /^\p{Ll}/u.test(line.text) ? null : labels.meaningOf(name);
  return name === null || meaning === null ? null : { name, meaning };
}

function hitAt(line: Line, meaning: Meaning, labelLength: number, form: FieldForm): LabelHit {
  const rest = line.text.slice(labelLength);
  const gap = rest.length - rest.trimStart().length;
  const label = { start: line.start, end: line.start + labelLength };
  const value = { start: label.end + gap, end: line.end };
  return { meaning, label, rest: value.start < value.end ? value : null, form };
}
