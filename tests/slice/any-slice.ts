import * as fc from 'fast-check';
import { PERIODS, PHASES, PROGRAMMES, REGIONS } from '../../src/measures/dimensions.ts';
import { setMembers, setText, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, FIRST_YEAR, LAST_YEAR, type SetField, type Slice } from '../../src/slice/slice.ts';

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

const area = fc.tuple(fc.constantFrom(...PERIODS), awkward).map(([period, code]) => `${period}:${code}`);
const MEMBERS: Record<SetField, fc.Arbitrary<string>> = {
  period: fc.constantFrom(...PERIODS),
  programme: fc.constantFrom(...PROGRAMMES),
  area,
  region: fc.constantFrom(...REGIONS),
  phase: fc.constantFrom(...PHASES),
  status: fc.constantFrom('ongoing', 'completed'),
};

const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const narrowing: fc.Arbitrary<(slice: Slice) => Slice> = fc.oneof(
  ...(['period', 'programme', 'area', 'region', 'phase', 'status'] as const).map((field) =>
    fc
      .array(fc.option(MEMBERS[field]), { maxLength: 4 })
      .map((members) => (slice: Slice) => setMembers(slice, field, members)),
  ),
  fc.tuple(year, year).map(
    ([one, other]) =>
      (slice: Slice) =>
        setYears(slice, one, other),
  ),
  awkward.map((text) => (slice: Slice) => setText(slice, text)),
);

/** Any slice that the page can come to hold. */
export const anySlice = fc
  .array(narrowing, { maxLength: 8 })
  .map((steps) => steps.reduce((slice, step) => step(slice), EVERYTHING));
