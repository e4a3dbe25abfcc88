import { PRICE_YEAR } from '../../measures/price-measures.ts';
import type { SliceCoverRow, SliceMeasureRow } from '../../questions/compare-slices.query.ts';
import type { Prices, Side, TwoSlices } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { formatChange, formatPoints } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { DotScale } from './dot-scale.tsx';
import { differenceOf, sideValue, type SliceLine, SUM_LINES, TYPICAL_LINES, unitOf } from './slice-lines.ts';
import { notesOf } from './slice-notes.ts';
import { exactly, signed } from './unit-words.ts';
import './slices-table.css';
import { ofSide } from './of-side.ts';
import { SideCell } from './side-cell.tsx';
import { showMark } from '../shared/mark-store.ts';

interface SlicesTableProps {
  measures: readonly SliceMeasureRow[];
  cover: readonly SliceCoverRow[];
  /** Projects on each side. */
  sizes: Record<Side, number>;
  /** Each side's slice in words. */
  names: Record<Side, string>;
  slices: TwoSlices;
  prices: Prices;
  lang: Lang;
}

/** The measures of both sides row by row, how they differ, and what to bear in mind about that. */
export function SlicesTable(props: SlicesTableProps) {
  const { names, lang } = props;
  const text = compareSlicesText[lang];
  return (
    <section className="card slices-card">
      <table className="slices-table">
        <caption className="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.measure}</th>
            <th scope="col" className="slices-number slices-side">
              A · {names.a}
            </th>
            <th scope="col" className="slices-number slices-side">
              B · {names.b}
            </th>
            <td className="slices-scale">
              <span className="dot-key dot-key-a" aria-hidden="true" /> A{' '}
              <span className="dot-key dot-key-b" aria-hidden="true" /> B <span>{text.scale}</span>
            </td>
            <th scope="col" className="slices-number">
              {text.difference}
            </th>
            <th scope="col">{text.bear}</th>
          </tr>
        </thead>
        <tbody>
          {TYPICAL_LINES.map((line) => (
            <Line key={line.id} {...props} line={line} />
          ))}
        </tbody>
        <tbody>
          <tr className="slices-section">
            <th scope="rowgroup" colSpan={6}>
              {text.sections.sums} <small>{text.sections.sumsNote}</small>
            </th>
          </tr>
          {SUM_LINES.map((line) => (
            <Line key={line.id} {...props} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line(props: SlicesTableProps & { line: SliceLine }) {
  const { line, measures, cover, sizes, names, slices, prices, lang } = props;
  const text = compareSlicesText[lang];
  const of = (side: Side) =>
    sideValue(
      line,
      measures.find((row) => row.side === side && row.measure === line.measure),
      sizes[side],
    );
  const [a, b] = [of('a'), of('b')];
  const { words, unlike } = notesOf({ line, a, b, cover, prices, lang });
  const list = (side: Side) => (at: HTMLElement) =>
    showMark(ofSide(slices, side, line.measure), { label: `${names[side]}: ${text.rows[line.id]}`, at });
  const unit = unitOf(line);
  const money = unit === 'kr' || unit === 'kr-per-participant';
  const basis = [
    text.basis[line.id],
    ...(money ? [prices === 'fixed' ? text.fixed(PRICE_YEAR) : text.current] : []),
  ];
  return (
    <tr>
      <th scope="row">
        {text.rows[line.id]}
        <small>{basis.join(', ')}</small>
      </th>
      <SideCell side="a" line={line} value={a} onList={list('a')} lang={lang} />
      <SideCell side="b" line={line} value={b} onList={list('b')} lang={lang} />
      <td className="slices-dots">
        {(a.n > 0 || b.n > 0) && <DotScale a={a} b={b} onList={(side, at) => list(side)(at)} />}
      </td>
      <td className="slices-number slices-difference">
        <DifferenceCell line={line} difference={differenceOf(line, a, b)} unlike={unlike} lang={lang} />
      </td>
      <td className="slices-notes">
        {words.length > 0 && (
          <ul>
            {words.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

interface DifferenceCellProps {
  line: SliceLine;
  difference: ReturnType<typeof differenceOf>;
  unlike: boolean;
  lang: Lang;
}

function DifferenceCell({ line, difference, unlike, lang }: DifferenceCellProps) {
  const text = compareSlicesText[lang].noDifference;
  if (difference.kind === 'none') {
    const { lacks, few } = difference;
    const words = [
      ...(lacks.length > 1 ? [text.both] : lacks.map((side) => text[side])),
      ...(few.length > 1 ? [text.few.both] : few.map((side) => text.few[side])),
    ];
    return <span className="slices-none">{words.join(', ')}</span>;
  }
  const { absolute, relative, points, few } = difference;
  const unit = unitOf(line);
  const full = points ? formatPoints(lang, absolute) : signed(lang, unit, absolute);
  const main = relative === null ? full : formatChange(lang, relative);
  // A difference of few projects, or on unlike ground, is muted and in brackets; the words beside say why.
  const muted = unlike || few;
  return (
    <>
      <b
        className={muted ? 'slices-muted' : undefined}
        title={points ? undefined : exactly(lang, unit, absolute)}
      >
        {muted ? `(${main})` : main}
      </b>
      {relative !== null && <small>{full}</small>}
    </>
  );
}
