import { FEWEST_FOR_MEDIAN, MEASURES } from '../../measures/measures.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Compared, SliceCoverRow } from '../../questions/compare-slices.query.ts';
import { type Prices, type Side, SIDES } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import type { Lang } from '../../text/lang.ts';
import type { SideValue, SliceLine } from './slice-lines.ts';

interface NotesInput {
  line: SliceLine;
  a: SideValue;
  b: SideValue;
  cover: readonly SliceCoverRow[];
  prices: Prices;
  lang: Lang;
}

export interface Notes {
  /** Whole sentences. */
  readonly words: readonly string[];
  /** The two sides rest on so unlike ground that their difference is muted. */
  readonly unlike: boolean;
}

/** Projects of one kind that are this much more common on one side make the sides unlike: a tenth of the projects. */
const UNLIKE = 0.1;

const MONEY: readonly Compared[] = [
  'total-cost',
  'support',
  'support-share',
  'cost-per-actual',
  'cost-per-planned',
];
const SUPPORT: readonly Compared[] = ['support', 'support-share'];
const LETTERS = { a: 'A', b: 'B' } as const;
const GROUPS = ['esf', 'leader', 'interreg', 'other'] as const;

/** What to bear in mind when the two sides of a line are read against each other. */
export function notesOf({ line, a, b, cover, prices, lang }: NotesInput): Notes {
  const text = compareSlicesText[lang];
  const { notes } = text;
  const { smallBelow, eligible, unit }: Measure = MEASURES[line.measure];
  const values = { a, b };
  const rows = cover.filter((row) => row.measure === line.measure);
  const money = MONEY.includes(line.measure);
  const words: string[] = [];

  const few = SIDES.filter((side) => values[side].n > 0 && values[side].n < FEWEST_FOR_MEDIAN);
  if (few.length > 0)
    words.push(notes.few(text.lists(few.map((side) => notes.inSide(values[side].n, LETTERS[side])))));

  const outturn = money ? shares(rows, (row) => row.basis === 'outturn') : null;
  if (outturn && (outturn.a.n > 0 || outturn.b.n > 0)) {
    const said = outturn.unlike ? notes.basis : notes.someOutturn;
    words.push(said(notes.share(outturn.a.n, outturn.a.of), notes.share(outturn.b.n, outturn.b.of)));
  }

  const kinds = SUPPORT.includes(line.measure) ? shares(rows, (row) => row.support_kind !== 'esf') : null;
  if (kinds?.unlike === true)
    words.push(notes.kinds(notes.share(kinds.a.n, kinds.a.of), notes.share(kinds.b.n, kinds.b.of)));

  const left = (row: SliceCoverRow): boolean => eligible === null || !row.preparatory;
  const missing = SIDES.flatMap((side) => {
    const lists = GROUPS.flatMap((group) => {
      const n = sum(
        rows.filter((row) => row.side === side && left(row) && (row.group ?? 'other') === group),
        (row) => row.n - row.n_with - row.n_unpriced,
      );
      return n === 0 ? [] : [notes.ofGroup[group](n)];
    });
    return lists.length === 0 ? [] : [notes.missingIn(LETTERS[side], lists.join(', '))];
  });
  if (missing.length > 0) words.push(notes.missing(missing.join('; ')));

  const counted = (of: (row: SliceCoverRow) => number): string =>
    SIDES.flatMap((side) => {
      const n = sum(
        rows.filter((row) => row.side === side),
        of,
      );
      return n === 0 ? [] : [notes.sideCount(LETTERS[side], n)];
    }).join(', ');
  const preparatory = eligible === null ? '' : counted((row) => (row.preparatory ? row.n : 0));
  if (preparatory !== '') words.push(notes.preparatory(preparatory));
  const unpriced = counted((row) => row.n_unpriced);
  if (unpriced !== '') words.push(notes.unpriced(unpriced));

  const small = SIDES.filter((side) => values[side].small > 0);
  if (smallBelow !== null && small.length > 0)
    words.push(
      notes.small(
        smallBelow,
        small.map((side) => notes.sideCount(LETTERS[side], values[side].small)).join(', '),
      ),
    );

  if (a.value !== null && b.value !== null) {
    if (line.measure === 'cost-per-planned' || line.measure === 'planned') words.push(notes.planned);
    if (line.measure === 'goal-achievement') words.push(notes.ownGoal);
    if (line.measure === 'result-rate') words.push(notes.noEffect);
    if (money && prices === 'current' && unit !== 'percent') words.push(notes.current);
  }
  return { words, unlike: outturn?.unlike === true || kinds?.unlike === true };
}

/** How common a kind of project is on each side among those that take part. */
function shares(rows: readonly SliceCoverRow[], is: (row: SliceCoverRow) => boolean) {
  const of = (side: Side) => {
    const own = rows.filter((row) => row.side === side);
    return { n: sum(own.filter(is), (row) => row.n_with), of: sum(own, (row) => row.n_with) };
  };
  const [a, b] = [of('a'), of('b')];
  const unlike = a.of > 0 && b.of > 0 && Math.abs(a.n / a.of - b.n / b.of) > UNLIKE;
  return { a, b, unlike };
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
