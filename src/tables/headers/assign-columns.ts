import type { Grid } from '../grid.ts';
import type { TableFlag } from '../table-reading.ts';
import type { Concept } from './concepts.ts';
import type { Column } from './column.ts';
import type { FoundHeader } from './find-header.ts';
import { profileColumn, type ColumnProfile } from './profile-column.ts';
import { fittingField } from './fit-field.ts';
import { countPartnersParts } from './partner-amounts.ts';
import { isProved, needsProof, publicIsNational, type Proven } from './prove-column.ts';
import { recogniseHeader, type Meaning } from './recognise-header.ts';
import { kindOf, type TableField } from './table-field.ts';

interface Candidate {
  column: Column;
  field: TableField;
  /** What the header alone says. */
  meant: TableField;
  score: number;
  /** The header does not say whose money or rate it is, so that the values must. */
  weak: boolean;
}

/** What the mapping says of columns, by index: a field, or null for one not to be read. */
export type FieldChoices = ReadonlyMap<number, TableField | null>;

export interface Assigned {
  columns: Column[];
  flags: TableFlag[];
}

/** Gives every column its field, at most one column a field: by header and by what the cells hold. */
export function assignColumns(grid: Grid, header: FoundHeader, choices: FieldChoices): Assigned {
  const flags: TableFlag[] = [];
  const candidates: Candidate[] = [];
  const unlike: { column: Column; meant: TableField }[] = [];
  const columns = header.names.map((name, index): Column => {
    const { meanings, concepts } = recogniseHeader(name);
    const column: Column = {
      index,
      header: name,
      group: header.groups[index] ?? '',
      field: null,
      also: null,
      unproved: null,
      concepts,
    };
    if (choices.has(index)) column.field = choices.get(index) ?? null;
    else if (name !== '') {
      const profile = profileColumn(grid, index, header);
      for (const meaning of meanings) {
        const field = fittingField(meaning, profile, concepts);
        if (field === null) {
          unlike.push({ column, meant: meaning.field });
          continue;
        }
        const score = scoreOf(meaning, field, profile, concepts);
        const weak = needsProof(field, meaning.sure, concepts);
        candidates.push({ column, field, meant: meaning.field, score, weak });
        // A location indicator is the postcode's where the place has a column of its own.
        if (meaning.field === 'postcode' && field === 'place')
          candidates.push({ column, field: 'postcode', meant: 'postcode', score: score - 10, weak: false });
      }
    }
    return column;
  });
  const taken = new Set(columns.flatMap(({ field }) => field ?? []));
  const proven: Proven = { grid, header, columns };
  // What a header leaves open is held against the columns that are sure.
  for (const { column, field, weak } of candidates.toSorted(
    (a, b) => Number(a.weak) - Number(b.weak) || b.score - a.score || a.column.index - b.column.index,
  )) {
    if (column.field !== null) continue;
    if (field === 'contact') column.field = field;
    else if (taken.has(field)) column.also ??= field;
    else if (weak && !isProved(proven, column.index, field)) {
      column.unproved = field;
      if (column.also === null) flags.push(...unproved(column, field));
    } else {
      column.field = field;
      column.also = null;
      taken.add(field);
    }
  }
  for (const { column, field, meant } of candidates)
    if (column.field === field && field !== meant) flags.push(headerLies(column, meant, field));
  for (const { column, meant } of unlike)
    if (column.field === null && column.also === null && !taken.has(meant))
      flags.push(...notAsNamed(column, meant));
  settleLeftOvers(columns, proven, taken, flags);
  countPartnersParts(proven, columns, flags);
  return { columns, flags };
}

// Their code says less than their name.
const NAMED: ReadonlySet<TableField> = new Set(['region', 'country', 'place', 'programme']);

function scoreOf(
  meaning: Meaning,
  field: TableField,
  profile: ColumnProfile,
  concepts: ReadonlySet<Concept>,
): number {
  let score = meaning.sure * 10;
  // A purpose or a result says less of an operation than its summary.
  if (
    field === 'summary' &&
    (concepts.has('objective') || concepts.has('result')) &&
    !concepts.has('summary')
  )
    score -= 25;
  if (field !== meaning.field) score -= 5;
  if (field === 'totalBudget' && concepts.has('eligible')) score += 4;
  if (concepts.has('requested') && !concepts.has('approval')) score -= 3;
  if (concepts.has('beneficiary') && field !== 'owner' && field !== 'ownerNumber') score -= 4;
  if (NAMED.has(field) && concepts.has('number')) score -= 2;
  if (profile.filled === 0) score -= kindOf(field) === 'text' ? 1 : 6;
  return score;
}

/** A bare `Name` is the beneficiary's where the operation's name has a column of its own: the regulation's order. */
function settleLeftOvers(
  columns: Column[],
  proven: Proven,
  taken: Set<TableField>,
  flags: TableFlag[],
): void {
  const title = columns.find(({ field }) => field === 'title');
  if (!taken.has('owner') && title !== undefined) {
    const bare = columns.find(
      ({ also, concepts, index }) => also === 'title' && !concepts.has('operation') && index < title.index,
    );
    if (bare !== undefined) {
      bare.also = null;
      bare.field = 'owner';
      flags.push({
        code: 'bare-name',
        severity: 'check',
        row: null,
        column: bare.header,
        message: `Kolumnen ”${bare.header}” säger inte vems namn det är. Den står före insatsens namn, som stödmottagaren gör i förordningen, och lästes som stödmottagare.`,
        messageEn: `The column “${bare.header}” does not say whose name it is. It stands before the operation's name, as the beneficiary does in the regulation, and was read as the beneficiary.`,
      });
    }
  }
  const expected = columns.find(({ field }) => field === 'expectedEnd');
  if (!taken.has('end') && expected !== undefined) expected.field = 'end';
  const english = columns.find(({ field }) => field === 'titleEnglish');
  if (!taken.has('title') && english !== undefined) english.field = 'title';
  const funding = columns.find(({ field }) => field === 'publicFunding');
  if (!taken.has('totalBudget') && funding !== undefined && !funding.concepts.has('union')) {
    funding.field = 'totalBudget';
    flags.push({
      code: 'total-is-public-funding',
      severity: 'check',
      row: null,
      column: funding.header,
      message: `”${funding.header}” är den offentliga finansieringen, inte hela kostnaden. Listan har ingen annan summa, så den står som budget.`,
      messageEn: `“${funding.header}” is the public funding, not the whole cost. The list has no other total, so it stands as the budget.`,
    });
  } else if (
    funding !== undefined &&
    taken.has('totalBudget') &&
    !taken.has('nationalContribution') &&
    publicIsNational(proven, funding.index)
  )
    funding.field = 'nationalContribution';
}

function unproved({ header }: Column, field: TableField): TableFlag[] {
  if (field !== 'euContribution') return [];
  return [
    {
      code: 'support-of-unknown-source',
      severity: 'check',
      row: null,
      column: header,
      message: `”${header}” säger inte vems stöd det är, och talen visar det inte. Kolumnen lästes inte som EU-stöd.`,
      messageEn: `“${header}” does not say whose support it is, and its figures do not show it. The column was not read as the EU contribution.`,
    },
  ];
}

const FIGURES = {
  amount: { sv: 'belopp', en: 'amounts' },
  date: { sv: 'datum', en: 'dates' },
  rate: { sv: 'andelar', en: 'rates' },
} as const;

/** A column of figures by its header, whose cells are none: what it holds would else be lost without a word. */
function notAsNamed({ header }: Column, meant: TableField): TableFlag[] {
  const kind = kindOf(meant);
  if (kind === 'text') return [];
  const { sv, en } = FIGURES[kind];
  return [
    {
      code: 'cells-unlike-header',
      severity: 'check',
      row: null,
      column: header,
      message: `Rubriken ”${header}” lovar ${sv}, men de flesta celler kan inte läsas så. Kolumnen lästes inte.`,
      messageEn: `The header “${header}” promises ${en}, but most of its cells cannot be read as such. The column was not read.`,
    },
  ];
}

function headerLies(column: Column, said: TableField, is: TableField): TableFlag {
  return {
    code: 'header-and-values-differ',
    severity: 'check',
    row: null,
    column: column.header,
    message: `Rubriken ”${column.header}” betyder ${said}, men värdena är ${is}. De lästes som ${is}.`,
    messageEn: `The header “${column.header}” means ${said}, but the values are ${is}. They were read as ${is}.`,
  };
}
