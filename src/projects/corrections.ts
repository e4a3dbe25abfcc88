import * as v from 'valibot';
import { PHASES, PROGRAMMES, REGIONS } from '../measures/dimensions.ts';
import { type Facts, type Finding, FUNDS, type ProjectRecord } from '../records/record.ts';
import {
  municipalityOfOwner,
  REGION_OF_OWNER,
  regionOfMunicipality,
} from '../records/values/municipalities.ts';
import { projectText } from '../text/project-text.ts';
import type { Lang } from '../text/lang.ts';
import { gives } from './fact-kinds.ts';
import { writeFact } from './fact-value.ts';
import { fingerprintOfBytes } from './fingerprint-of-bytes.ts';
import type { ReadDocument } from './project.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(amount, v.integer());
const day = v.pipe(v.string(), v.isoDate());
const places = v.pipe(v.array(text), v.minLength(1), v.maxLength(400));

/** What a value of each fact that can be put right may be. The form of a page is what it is. */
const VALUES = {
  projectNumber: text,
  journalNumber: text,
  title: text,
  owner: text,
  ownerUnit: text,
  ownerMunicipality: text,
  region: v.picklist(REGIONS),
  programme: v.picklist(PROGRAMMES),
  fund: v.picklist(FUNDS),
  phase: v.picklist(PHASES),
  programmeArea: text,
  specificObjective: text,
  interventionField: text,
  leaderPriority: text,
  start: day,
  end: day,
  totalBudget: amount,
  approvedExpenditure: amount,
  esfSupport: amount,
  programmeSupport: amount,
  lagSupport: amount,
  euContribution: amount,
  unionRate: v.pipe(amount, v.maxValue(100)),
  plannedParticipants: count,
  actualParticipants: count,
  resultTarget: count,
  result: count,
  published: day,
  status: v.picklist(['ongoing', 'completed']),
  partnerMunicipalities: places,
  listedMunicipalities: places,
} as const;

export type CorrectableFact = keyof typeof VALUES;
export type CorrectedValue = string | number | readonly string[];

export const isCorrectable = (name: string): name is CorrectableFact => Object.hasOwn(VALUES, name);

/** A value that a visitor put in the place of what was read of a document, or where nothing was. */
export interface Correction {
  /** The document; see `originOf`. */
  readonly origin: string;
  readonly field: CorrectableFact;
  readonly value: CorrectedValue;
  /** Of an amount: what it is in. */
  readonly currency?: string;
  /** ISO date. */
  readonly on: string;
}

/** A correction of a row of an earlier edition of a list, for the row of the later one that is about the same. */
export interface CarriedCorrection extends Correction {
  /** The row that it was made on, and is kept by. */
  readonly madeOn: string;
  /** Whether the list says something else now than when it was corrected. */
  readonly outdated: boolean;
  /** What the earlier edition says, and in what. */
  readonly said: { readonly value: Facts[keyof Facts]; readonly currency: string | null };
}

export const isCarried = (correction: Correction): correction is CarriedCorrection => 'madeOn' in correction;

const correctionSchema = v.object({
  origin: v.pipe(v.string(), v.minLength(1)),
  field: v.pipe(
    v.string(),
    v.check((name) => isCorrectable(name), 'no fact that can be corrected'),
  ),
  value: v.unknown(),
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u))),
  on: day,
});

/** A correction that was kept; null where it is none, or of a value that its fact cannot have. */
export function soundCorrection(given: unknown): Correction | null {
  const read = v.safeParse(correctionSchema, given);
  if (!read.success || !isCorrectable(read.output.field)) return null;
  const { field } = read.output;
  const value = v.safeParse(VALUES[field], read.output.value);
  return value.success ? { ...read.output, field, value: value.output } : null;
}

/** What a document is known by when it is corrected, whatever it is called here. */
export function originOf(document: ReadDocument): string {
  const { record, text: whole, origin } = document;
  if (origin !== undefined) return origin;
  if (whole === '') return `name ${record.document}`;
  const known = ORIGINS.get(document);
  if (known !== undefined) return known;
  const made = `text ${fingerprintOfBytes(new TextEncoder().encode(whole))}`;
  ORIGINS.set(document, made);
  return made;
}

const ORIGINS = new WeakMap<ReadDocument, string>();

/** Documents as they were corrected last, so that one that did not change since is the same object. */
const MADE = new WeakMap<ReadDocument, { readonly mark: string; readonly corrected: ReadDocument }>();

/**
 * Lays corrections over documents. The documents stay as they are; one that nobody corrected is handed back itself, and
 * one that was corrected before in the same way is the same object again.
 */
export function correcting(corrections: readonly Correction[]): (document: ReadDocument) => ReadDocument {
  if (corrections.length === 0) return (document) => document;
  const byOrigin = new Map<string, Correction[]>();
  for (const each of corrections) byOrigin.set(each.origin, [...(byOrigin.get(each.origin) ?? []), each]);
  return (document) => {
    const own = byOrigin.get(originOf(document));
    if (own === undefined) return document;
    const mark = JSON.stringify(own);
    const made = MADE.get(document);
    if (made?.mark === mark) return made.corrected;
    const corrected = { ...document, record: own.reduce(correct, document.record) };
    MADE.set(document, { mark, corrected });
    return corrected;
  };
}

function correct(record: ProjectRecord, correction: Correction): ProjectRecord {
  const { field, value, currency = null, on } = correction;
  const read = record[field];
  // The document says so itself, as another reader reads it.
  if (JSON.stringify(read) === JSON.stringify(value)) return record;
  // An amount of one currency among those of another would be added to them.
  if (currency !== null && record.currency !== null && record.currency !== currency)
    return { ...record, findings: [...record.findings, finding('correction-not-used', record, correction)] };
  // What was wrong in the list of then may have been put right in it since.
  if (isCarried(correction) && correction.outdated)
    return { ...record, findings: [...record.findings, finding('correction-outdated', record, correction)] };
  const place = record.evidence[field];
  const names = currency !== null && record.currency === null;
  return {
    ...Object.assign({}, record, { [field]: value }, names ? { currency } : {}),
    ...concluded(record, correction),
    evidence:
      place === undefined
        ? record.evidence
        : { ...record.evidence, [field]: { ...place, status: 'corrected' } },
    corrected: {
      ...record.corrected,
      [field]: { on, read: gives(record, field) ? read : null },
      ...(names ? { currency: { on, read: null } } : {}),
    },
    // What was said of the value that stood there is said of it no longer.
    findings: [
      ...record.findings.filter((each) => each.field !== field),
      finding(CORRECTED, record, correction),
    ],
  };
}

/** What follows from the value that stood there, of the one that stands there now: the owner's place, and its region. */
function concluded(record: ProjectRecord, { field, value }: Correction): Partial<Facts> {
  const { owner, ownerMunicipality, evidence } = record;
  const byName = field === 'owner' && evidence['ownerMunicipality']?.status === 'derived';
  const ofOwner = byName && municipalityOfOwner(owner ?? '') === ownerMunicipality;
  if (typeof value !== 'string' || (field !== 'ownerMunicipality' && !ofOwner)) return {};
  const municipality = ofOwner ? municipalityOfOwner(value) : value;
  const region = municipality === null ? null : regionOfMunicipality(municipality);
  return {
    ...(ofOwner ? { ownerMunicipality: municipality } : {}),
    ...(evidence['region']?.rule === REGION_OF_OWNER ? { region } : {}),
  };
}

function finding(code: FindingCode, record: ProjectRecord, correction: Correction): Finding {
  const [message, messageEn] = [say(code, record, correction, 'sv'), say(code, record, correction, 'en')];
  const severity = code === CORRECTED ? 'explained' : 'check';
  return { code, severity, field: correction.field, message, messageEn };
}

/** The finding that says what a fact was corrected to. */
export const CORRECTED = 'corrected-by-hand';

type FindingCode = typeof CORRECTED | 'correction-not-used' | 'correction-outdated';

function say(code: FindingCode, record: ProjectRecord, correction: Correction, lang: Lang): string {
  const { field, value, currency = null, on } = correction;
  const words = projectText[lang];
  const fact = words.facts[field];
  const write = (each: NonNullable<Facts[keyof Facts]> | CorrectedValue, unit: string | null): string =>
    writeFact(field, typeof each === 'object' ? [...each] : each, unit, lang);
  const written = write(value, currency);
  if (code === 'correction-not-used') return words.correctionNotUsed(fact, written, on);
  const sayOf = (read: Facts[keyof Facts], unit: string | null): string | null =>
    read === null || (Array.isArray(read) && read.length === 0) ? null : write(read, unit);
  const said = sayOf(record[field], record.currency);
  if (isCarried(correction) && correction.outdated)
    return words.correctionOutdated(
      fact,
      written,
      on,
      sayOf(correction.said.value, correction.said.currency),
      said,
    );
  return words.correctedFinding(fact, written, on, said, record.evidence[field]?.line ?? null);
}
