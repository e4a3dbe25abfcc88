import type { Line, SourceText, Span } from '../source-text.ts';
import type { Labels, Meaning } from './meaning.ts';

/** A label found on a page, with the value that belongs to it; null where the page leaves it empty. */
export interface Field {
  meaning: Meaning;
  /** The label with its colon, as printed. */
  label: Span;
  value: Span | null;
  /** Index into the source's lines: where the label stands, and the last line that the field takes up. */
  line: number;
  lastLine: number;
}

/**
 * How labels and values are set apart: `colon` ("Label:" and the value there or on the next line),
 * `glued` ("LabelValue", nothing between).
 */
export type FieldForm = 'colon' | 'glued';

interface LabelHit {
  meaning: Meaning;
  label: Span;
  rest: Span | null;
}

// Labels may carry the programme's years: "Landsbygdsprogrammet 2014 – 2020: 422 290 kr".
const YEARS = / \d{4} ?[-–] ?\d{4}$/;
const LONGEST_LABEL = 110;

const FINDERS: Record<FieldForm, (line: Line, labels: Labels, sorted: string[]) => LabelHit | null> = {
  colon: colonLabel,
  glued: gluedLabel,
};

/** Every label of `labels` that starts a line of the page, in page order. */
export function scanFields(source: SourceText, labels: Labels, form: FieldForm): Field[] {
  const sorted = Object.keys(labels).toSorted((a, b) => b.length - a.length);
  const hits = source.lines.map((line) => (line.text === '' ? null : FINDERS[form](line, labels, sorted)));
  const adjacent = hits.some((hit, index) => hit?.rest === null && isValueLine(source, hits, index + 1));
  const fields: Field[] = [];
  hits.forEach((hit, index) => {
    if (hit === null) return;
    const inline = hit.rest === null ? null : { span: hit.rest, line: index };
    const found = inline ?? (form === 'glued' ? null : valueBelow(source, hits, index, adjacent));
    fields.push({
      meaning: hit.meaning,
      label: hit.label,
      value: found?.span ?? null,
      line: index,
      lastLine: found?.line ?? index,
    });
  });
  return fields;
}

/** The value on the line below. Blank lines may stand between only on pages where no value follows at once. */
function valueBelow(source: SourceText, hits: (LabelHit | null)[], index: number, adjacent: boolean) {
  for (let next = index + 1; next <= index + (adjacent ? 1 : 3); next += 1) {
    const line = source.lines[next];
    if (line === undefined) return null;
    if (line.text === '') continue;
    return hits[next] === null ? { span: { start: line.start, end: line.end }, line: next } : null;
  }
  return null;
}

function isValueLine(source: SourceText, hits: (LabelHit | null)[], index: number): boolean {
  return (source.lines[index]?.text ?? '') !== '' && hits[index] === null;
}

/** "Label:" or "Label: value". A label may itself hold a colon ("EU:s medfinansieringsgrad"), so each is tried. */
function colonLabel(line: Line, labels: Labels): LabelHit | null {
  const head = line.text.slice(0, LONGEST_LABEL).toLowerCase();
  for (let colon = head.indexOf(':'); colon !== -1; colon = head.indexOf(':', colon + 1)) {
    const name = head.slice(0, colon).trimEnd();
    const meaning = meaningOf(labels, name) ?? meaningOf(labels, name.replace(YEARS, ''));
    if (meaning === undefined) continue;
    return hitAt(line, meaning, colon + 1);
  }
  return null;
}

/** "ProjektägareArbetsmarknadsenheten": the longest label wins, and the value begins with a capital or a digit. */
function gluedLabel(line: Line, labels: Labels, sorted: string[]): LabelHit | null {
  const lower = line.text.toLowerCase();
  const name = sorted.find((label) => lower.startsWith(label));
  const meaning = name === undefined ? undefined : meaningOf(labels, name);
  if (
    name === undefined ||
    meaning === undefined ||
    line.text.charAt(0) !== line.text.charAt(0).toUpperCase()
  )
    return null;
  const after = line.text.slice(name.length);
  if (after !== '' && !/^(?: ?: ?)?[\p{Lu}\d("]/u.test(after) && !/^\S+@/.test(after)) return null;
  const colon = /^ ?: ?/.exec(after);
  return hitAt(line, meaning, name.length + (colon?.[0].length ?? 0));
}

function meaningOf(labels: Labels, name: string): Meaning | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}

function hitAt(line: Line, meaning: Meaning, labelLength: number): LabelHit {
  const rest = line.text.slice(labelLength);
  const gap = rest.length - rest.trimStart().length;
  const label = { start: line.start, end: line.start + labelLength };
  const value = { start: label.end + gap, end: line.end };
  return { meaning, label, rest: value.start < value.end ? value : null };
}
