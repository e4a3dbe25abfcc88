import { writeFact } from '../../projects/fact-value.ts';
import type { CompareRow } from '../../questions/compare.query.ts';
import type { CorrectionRow } from '../../questions/corrections-of.query.ts';
import type { EvidenceRow } from '../../questions/evidence-of.query.ts';
import type { FactName, ProjectFactsRow } from '../../questions/project-facts.query.ts';
import { formatKronor, formatNumber, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { areaName } from '../shared/area-label.ts';

export type SectionId = 'identity' | 'programme' | 'place' | 'money' | 'people';

/** A line of a document; the number of the source is null where the project has only one. */
export interface SourceLine {
  readonly source: number | null;
  readonly line: number;
  /** The cell of a list that it stands for. */
  readonly cell?: { readonly row: number; readonly column: string | null; readonly sheet: string | null };
}

export function sourceLine(
  place: { readonly document: string; readonly line: number } & Partial<
    Pick<EvidenceRow, 'list_row' | 'list_column' | 'list_sheet'>
  >,
  documents: readonly string[],
): SourceLine {
  const {
    document,
    line,
    list_row: row = null,
    list_column: column = null,
    list_sheet: sheet = null,
  } = place;
  const source = documents.length > 1 ? documents.indexOf(document) + 1 : null;
  return row === null ? { source, line } : { source, line, cell: { row, column, sheet } };
}

/** One fact of the record as it is shown, with the evidence keys that it rests on. */
export interface FactLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly status: EvidenceRow['status'] | 'calculated';
  readonly keys: readonly string[];
  readonly lines: readonly SourceLine[];
  /** Where it was put right by hand: when, and what the document says. */
  readonly correction?: { readonly on: string; readonly read: string | null };
}

/** A fact that no document gives. */
export interface AbsentFact {
  readonly id: FactName;
  readonly label: string;
}

const SECTIONS: Record<SectionId, readonly FactName[]> = {
  identity: ['projectNumber', 'journalNumber', 'title', 'owner', 'ownerUnit', 'published', 'layout'],
  programme: [
    'programme',
    'fund',
    'programmeArea',
    'specificObjective',
    'interventionField',
    'leaderPriority',
    'phase',
    'status',
  ],
  place: ['region', 'ownerMunicipality', 'partnerMunicipalities', 'listedMunicipalities', 'start', 'end'],
  money: [
    'totalBudget',
    'approvedExpenditure',
    'esfSupport',
    'programmeSupport',
    'lagSupport',
    'euContribution',
    'unionRate',
  ],
  people: ['plannedParticipants', 'actualParticipants', 'resultTarget', 'result'],
};

export const SECTION_IDS: readonly SectionId[] = ['identity', 'programme', 'place', 'money', 'people'];

export interface Facts {
  readonly facts: ProjectFactsRow;
  readonly figures: CompareRow;
  readonly evidence: readonly EvidenceRow[];
  readonly corrections: readonly CorrectionRow[];
  /** The project's, the main one first. */
  readonly documents: readonly string[];
}

/** The facts of a section that the documents give, and the names of those that none gives. */
export function factLines(section: SectionId, about: Facts, lang: Lang) {
  const { facts, figures, evidence, corrections, documents } = about;
  const given: FactLine[] = [];
  const absent: AbsentFact[] = [];
  const text = projectText[lang];
  for (const name of SECTIONS[section]) {
    const value = valueOf(name, facts, figures, lang);
    const proof = evidence.find((each) => each.field === name);
    const correction = corrections.find((each) => each.field === name);
    if (value === null) absent.push({ id: name, label: text.facts[name] });
    else {
      given.push({
        id: name,
        label: text.facts[name],
        value,
        status: correction === undefined ? (proof?.status ?? 'inferred') : 'corrected',
        keys: proof ? [name] : [],
        lines: proof ? [sourceLine(proof, documents)] : [],
        ...(correction === undefined ? {} : { correction: correctionOf(correction, lang) }),
      });
    }
  }
  return { given: [...given, ...calculated(section, about, lang)], absent };
}

const correctionOf = ({ corrected_on, read_sv, read_en }: CorrectionRow, lang: Lang) => ({
  on: corrected_on,
  read: lang === 'sv' ? read_sv : read_en,
});

function valueOf(name: FactName, facts: ProjectFactsRow, figures: CompareRow, lang: Lang): string | null {
  const value = facts[name];
  if (value === null || name === 'currency') return null;
  if (name === 'programmeArea' && typeof value === 'string') {
    const official = lang === 'en' ? (figures.area_name_en ?? figures.area_name_sv) : figures.area_name_sv;
    return areaName(value, official, lang);
  }
  return writeFact(name, value, facts.currency, lang);
}

const MONEY_KEYS = ['totalBudget', 'approvedExpenditure', 'esfSupport', 'programmeSupport', 'lagSupport'];
const SHARE_KEYS = MONEY_KEYS.filter((key) => key !== 'lagSupport');

function has(value: number | null, write: (value: number) => string): string | null {
  return value === null ? null : write(value);
}

/** What the database computes from the stated facts, each with the lines of its parts. */
function calculated(section: SectionId, { figures, evidence, documents }: Facts, lang: Lang): FactLine[] {
  const text = projectText[lang].calculated;
  const line = (id: string, label: string, value: string | null, keys: readonly string[]): FactLine[] => {
    if (value === null) return [];
    const proofs = evidence.filter((each) => keys.includes(each.field));
    return [
      {
        id,
        label,
        value,
        status: 'calculated',
        keys: proofs.map((each) => each.field),
        lines: proofs.map((each) => sourceLine(each, documents)),
      },
    ];
  };
  if (section === 'place') {
    const months = has(
      figures.months,
      (value) => formatNumber(lang, value, 1) + (lang === 'sv' ? ' månader' : ' months'),
    );
    return line('months', text.months, months, ['start', 'end']);
  }
  if (section === 'money') {
    const share = figures.support_kind === 'esf' ? text.esfShare : text.supportShare;
    return [
      ...line(
        'share',
        share,
        has(figures.support_share, (value) => formatPercent(lang, value, 2)),
        SHARE_KEYS,
      ),
      ...line(
        'cofinancing',
        text.cofinancing,
        has(figures.cofinancing, (value) => formatKronor(lang, value)),
        MONEY_KEYS,
      ),
    ];
  }
  if (section !== 'people' || figures.per_basis === null) return [];
  const head = figures.per_basis === 'actual' ? 'actualParticipants' : 'plannedParticipants';
  const perHead = figures.preparatory
    ? []
    : [
        ...line(
          'costPer',
          text.costPer[figures.per_basis],
          has(figures.cost_per, (value) => formatKronor(lang, value)),
          [head, 'totalBudget', 'approvedExpenditure'],
        ),
        ...line(
          'supportPer',
          text.supportPer[figures.per_basis],
          has(figures.support_per, (value) => formatKronor(lang, value)),
          [head, 'esfSupport', 'programmeSupport'],
        ),
      ];
  const goal = has(figures.goal_achievement, (value) => formatPercent(lang, value));
  return [...line('goal', text.goal, goal, ['resultTarget', 'result']), ...perHead];
}
