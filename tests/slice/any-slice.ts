import * as fc from 'fast-check';
import { DIMENSIONS, PERIODS, type Dimension } from '../../src/measures/dimensions.ts';
import {
  setBetween,
  setMembers,
  setMissing,
  setOnly,
  setText,
  setYears,
} from '../../src/slice/edit-slice.ts';
import {
  AMOUNT_FIELDS,
  EVERYTHING,
  FIRST_YEAR,
  LAST_YEAR,
  MEMBER_FIELDS,
  membersAre,
  SET_FIELDS,
  type AmountField,
  type MemberField,
  type Slice,
} from '../../src/slice/slice.ts';

/** Texts that break what is careless with quotes, comments, spaces, addresses or "missing". */
export const AWKWARD = [
  "O'Brien",
  '"',
  '--',
  '中文',
  'NULL',
  '_missing',
  '_none',
  '__',
  'a&b=c',
  '%C3%A5',
  '+',
  'Å ä ö',
  ';',
];
const awkward = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const known = (field: MemberField): readonly string[] => {
  const { members }: Dimension = DIMENSIONS[field];
  return (members ?? []).map(({ id }) => id);
};
const MEMBERS = {
  known: (field: MemberField) => fc.constantFrom(...known(field)),
  coded: () => fc.tuple(fc.constantFrom(...PERIODS), awkward).map(([period, code]) => `${period}:${code}`),
  free: () => fc.oneof(awkward, fc.constantFrom('', ' ', '#', '?', '..', 'Svalövs kommun', 'a, b', '\ud800')),
};

const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const bound = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0, max: 30_000_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(-0, 33.3, 0.1, 1e21, 5e-324, Number.MAX_VALUE),
  ),
);

type Step = (slice: Slice) => Slice;
const byMembers = (field: MemberField): fc.Arbitrary<Step> =>
  fc
    .array(fc.option(MEMBERS[membersAre(field)](field)), { maxLength: 4 })
    .map((members) => (slice) => setMembers(slice, field, members));
const byAmount = (field: AmountField): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(bound, bound).map(
        ([one, other]): Step =>
          (slice) =>
            setBetween(slice, field, one, other),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Step>((slice) => setMissing(slice, field)) },
  );

/** Most narrowings are by what stands in the bar at all times, as most visitors' are. */
const narrowing: fc.Arbitrary<Step> = fc.oneof(
  ...SET_FIELDS.map((field) => ({ weight: 6, arbitrary: byMembers(field) })),
  ...MEMBER_FIELDS.map((field) => ({ weight: 1, arbitrary: byMembers(field) })),
  ...AMOUNT_FIELDS.map((field) => ({ weight: 1, arbitrary: byAmount(field) })),
  {
    weight: 6,
    arbitrary: fc.tuple(year, year).map(
      ([one, other]): Step =>
        (slice) =>
          setYears(slice, one, other),
    ),
  },
  {
    weight: 3,
    arbitrary: awkward.map(
      (text): Step =>
        (slice) =>
          setText(slice, text),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.array(awkward, { maxLength: 4 }).map(
      (ids): Step =>
        (slice) =>
          setOnly(slice, ids),
    ),
  },
);

/** Any slice that the page can come to hold. */
export const anySlice = fc
  .array(narrowing, { maxLength: 8 })
  .map((steps) => steps.reduce((slice, step) => step(slice), EVERYTHING));
