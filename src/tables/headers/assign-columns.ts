import type { Grid } from '../grid.ts';
import type { TableFlag } from '../table-reading.ts';
import type { Concept } from './concepts.ts';
import type { FoundHeader } from './find-header.ts';
import { profileColumn, type ColumnProfile } from './profile-column.ts';
import { recogniseHeader, type Meaning } from './recognise-header.ts';
import { kindOf, type TableField } from './table-field.ts';

export interface Column {
  index: number;
  header: string;
  field: TableField | null;
  also: TableField | null;
  concepts: ReadonlySet<Concept>;
}

interface Candidate {
  column: Column;
  field: TableField;
  /** What the header alone says. */
  meant: TableField;
  score: number;
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
  const columns = header.names.map((name, index): Column => {
    const { meanings, concepts } = recogniseHeader(name);
    const column: Column = { index, header: name, field: null, also: null, concepts };
    if (choices.has(index)) column.field = choices.get(index) ?? null;
    else if (name !== '') {
      const profile = profileColumn(grid, index, header);
      for (const meaning of meanings) {
        const field = fitting(meaning.field, profile, concepts);
        if (field === null) continue;
        const score = scoreOf(meaning, field, profile, concepts);
        candidates.push({ column, field, meant: meaning.field, score });
        // A location indicator is the postcode's where the place has a column of its own.
        if (meaning.field === 'postcode' && field === 'place')
          candidates.push({ column, field: 'postcode', meant: 'postcode', score: score - 10 });
      }
    }
    return column;
  });
  const taken = new Set(columns.flatMap(({ field }) => field ?? []));
  for (const { column, field } of candidates.toSorted(
    (a, b) => b.score - a.score || a.column.index - b.column.index,
  )) {
    if (column.field !== null) continue;
    if (field === 'contact') column.field = field;
    else if (taken.has(field)) column.also ??= field;
    else {
      column.field = field;
      column.also = null;
      taken.add(field);
    }
  }
  for (const { column, field, meant } of candidates)
    if (column.field === field && field !== meant) flags.push(headerLies(column, meant, field));
  settleLeftOvers(columns, taken, flags);
  return { columns, flags };
}

/** The field of a header, corrected by what the cells are; null where they are nothing of the kind. */
function fitting(
  field: TableField,
  profile: ColumnProfile,
  concepts: ReadonlySet<Concept>,
): TableField | null {
  if (profile.filled === 0) return field;
  const kind = kindOf(field);
  if (kind === 'rate') {
    if (profile.amount > 0.5 && profile.percent < 0.1)
      return concepts.has('public') || concepts.has('national') ? 'nationalContribution' : 'euContribution';
    return profile.number > 0.5 || profile.percent > 0.5 ? field : null;
  }
  if (kind === 'amount') {
    if (profile.percent > 0.5) {
      if (concepts.has('public') || concepts.has('national') || concepts.has('private'))
        return 'otherPublicRate';
      return field === 'euContribution' ? 'unionRate' : null;
    }
    return profile.number > 0.5 ? field : null;
  }
  if (kind === 'date') return profile.date + profile.year > 0.4 ? field : null;
  if (field === 'projectNumber' && profile.counts) return null;
  if (field === 'fund' && profile.number > 0.8) return 'euContribution';
  if (field === 'country' && profile.nuts > 0.8) return 'region';
  if (field === 'postcode' && profile.digit < 0.5) return 'place';
  if (field === 'programme' && profile.fund > 0.8) return 'fund';
  if (field === 'interventionField' && profile.thematic > 0.8) return 'programmeArea';
  if ((field === 'title' || field === 'owner') && (profile.date > 0.8 || profile.number > 0.8)) return null;
  return field;
}

function scoreOf(
  meaning: Meaning,
  field: TableField,
  profile: ColumnProfile,
  concepts: ReadonlySet<Concept>,
): number {
  let score = meaning.sure * 10;
  if (field !== meaning.field) score -= 5;
  if (field === 'totalBudget' && concepts.has('eligible')) score += 4;
  if (concepts.has('requested') && !concepts.has('approval')) score -= 3;
  if (concepts.has('beneficiary') && field !== 'owner' && field !== 'ownerNumber') score -= 4;
  if (profile.filled === 0) score -= kindOf(field) === 'text' ? 1 : 6;
  return score;
}

/** A bare `Name` is the beneficiary's where the operation's name has a column of its own: the regulation's order. */
function settleLeftOvers(columns: Column[], taken: Set<TableField>, flags: TableFlag[]): void {
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
  } else if (funding !== undefined && taken.has('totalBudget') && !taken.has('nationalContribution'))
    funding.field = 'nationalContribution';
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
