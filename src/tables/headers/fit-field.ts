import type { Concept } from './concepts.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { Meaning } from './recognise-header.ts';
import { kindOf, type TableField } from './table-field.ts';

/** The field of a header, corrected by what the cells are; null where they are nothing of the kind. */
export function fittingField(
  { field, sure }: Meaning,
  profile: ColumnProfile,
  concepts: ReadonlySet<Concept>,
): TableField | null {
  if (profile.filled === 0) return field;
  const kind = kindOf(field);
  if (kind === 'rate') return fittingRate(field, profile, concepts);
  if (kind === 'amount') return fittingAmount(field, profile, concepts);
  if (kind === 'date') return profile.date + profile.year > 0.4 ? field : null;
  const fit = TEXTS[field];
  return fit === undefined ? field : fit(field, { profile, concepts, sure });
}

function fittingRate(
  field: TableField,
  profile: ColumnProfile,
  concepts: ReadonlySet<Concept>,
): TableField | null {
  if (profile.amount > 0.5 && profile.percent < 0.1)
    return concepts.has('public') || concepts.has('national') ? 'nationalContribution' : 'euContribution';
  return profile.number > 0.5 || profile.percent > 0.5 ? field : null;
}

function fittingAmount(
  field: TableField,
  profile: ColumnProfile,
  concepts: ReadonlySet<Concept>,
): TableField | null {
  if (profile.percent > 0.5) {
    if (concepts.has('public') || concepts.has('national') || concepts.has('private'))
      return 'otherPublicRate';
    return field === 'euContribution' || concepts.has('cofinancing') ? 'unionRate' : null;
  }
  // Years under a heading for amounts, too.
  if (profile.year > 0.8) return null;
  return profile.number > 0.5 ? field : null;
}

// A header with one of them names codes, which are numbers but no amounts.
const CODED = [
  'category',
  'intervention',
  'number',
  'axis',
  'type',
  'objective',
] as const satisfies Concept[];

interface Seen {
  profile: ColumnProfile;
  concepts: ReadonlySet<Concept>;
  sure: Meaning['sure'];
}

type Fit = (field: TableField, seen: Seen) => TableField | null;

const unlessFigures: Fit = (field, { profile }) =>
  profile.date > 0.8 || profile.number > 0.8 ? null : field;

/** What the cells of a text column may make of its field. */
const TEXTS: Partial<Record<TableField, Fit>> = {
  title: unlessFigures,
  owner: unlessFigures,
  summary: unlessFigures,
  // Rows are numbered, or the same few codes recur: a number of something else.
  projectNumber: (field, { profile, sure }) =>
    profile.counts || (sure < 3 && profile.filled > 10 && profile.distinct < 0.3) ? null : field,
  fund: (field, { profile, concepts }) => {
    if (profile.number <= 0.8) return field;
    return profile.amount > 0.5 && !CODED.some((concept) => concepts.has(concept)) ? 'euContribution' : null;
  },
  country: (field, { profile, concepts }) => {
    if (profile.nuts > 0.8) return 'region';
    // `Kraj` is a country in Polish, a region in Czech and Slovak; `stato` in Italian a state of both kinds.
    const open = concepts.has('region') || concepts.has('status');
    return (open && profile.country < 0.5) || profile.number > 0.8 ? null : field;
  },
  region: (field, { profile, concepts }) =>
    concepts.has('country') && profile.country >= 0.5 ? null : field,
  postcode: (field, { profile }) => (profile.digit < 0.5 ? 'place' : field),
  programme: (field, { profile }) => (profile.fund > 0.8 ? 'fund' : field),
  interventionField: (field, { profile, concepts }) => {
    if (profile.thematic > 0.8) return 'programmeArea';
    // `Intervention FEDER` is what the fund pays.
    return profile.amount > 0.8 && concepts.has('union') ? 'euContribution' : field;
  },
};
