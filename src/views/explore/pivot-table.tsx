import { useId } from 'react';
import {
  ALL,
  type Arranged,
  type Entry,
  type ExplorePicture,
  type ExploreRow,
  isSum,
} from '../../charts/explore-cells.ts';
import { exactUnit, exactValue } from '../../charts/explore-value.ts';
import { wordsOfCases } from '../../charts/explore-values.ts';
import { splitMarks } from '../../charts/explore-marks.ts';
import { Swatch } from '../../charts/swatch.tsx';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import { MEASURES } from '../../measures/measures.ts';
import { exploreChartText } from '../../text/explore-chart-text.ts';
import { formatNumber, formatPercent, MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

interface PivotTableProps {
  arranged: Arranged;
  picture: ExplorePicture;
  lang: Lang;
}

/** Every group with its parts, subtotals and totals as the engine worked them out, each with what it rests on. */
export function PivotTable({ arranged, picture, lang }: PivotTableProps) {
  const id = useId();
  const text = exploreChartText[lang];
  const { measure, by, per, split, statistic } = picture;
  const adds = isSum(picture);
  const marks = splitMarks(arranged.splits, split);
  const caption = `${MEASURES[measure].name[lang]}, ${exactUnit(measure, lang)}`;
  const whole = adds ? text.sum : text.total;
  const groups: readonly (Entry | null)[] = arranged.panels.length === 0 ? [null] : arranged.panels;
  const columns = 3 + arranged.splits.length + (adds ? 1 : 0);
  return (
    <div className="card pivot">
      <div className="pivot-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{DIMENSIONS[by].name[lang]}</th>
              <th scope="col">{text.pivot.projects}</th>
              {arranged.splits.map((entry, at) => (
                <th key={entry.key} scope="col">
                  <span className="pivot-part">
                    <Swatch mark={marks[at] ?? 'other'} size={12} id={`${id}${at}`} />
                    {entry.label}
                  </span>
                </th>
              ))}
              <th scope="col">{`${whole}, ${exactUnit(measure, lang)}`}</th>
              {adds && <th scope="col">{text.pivot.shareOfTotal}</th>}
            </tr>
          </thead>
          {groups.map((panel) => (
            <tbody key={panel?.key ?? ALL}>
              {panel && (
                <tr className="pivot-group">
                  <th scope="rowgroup" colSpan={columns}>
                    {`${DIMENSIONS[per ?? by].name[lang]}: ${panel.label}`}
                  </th>
                </tr>
              )}
              {arranged.by.map((entry) => (
                <PivotRow
                  key={entry.key}
                  label={entry.label}
                  by={entry.key}
                  per={panel?.key ?? ALL}
                  kind="row"
                  {...{ arranged, picture, lang }}
                />
              ))}
              {panel && (
                <PivotRow
                  label={text.pivot.subtotal(panel.label)}
                  by={ALL}
                  per={panel.key}
                  kind="subtotal"
                  {...{ arranged, picture, lang }}
                />
              )}
            </tbody>
          ))}
          <tfoot>
            <PivotRow label={whole} by={ALL} per={ALL} kind="total" {...{ arranged, picture, lang }} />
          </tfoot>
        </table>
      </div>
      <p className="pivot-key">
        {[
          text.pivot.key,
          ...(statistic === 'median' ? [text.pivot.keyMedian] : adds ? [] : [text.pivot.keyRatio]),
        ].join(' ')}
      </p>
    </div>
  );
}

interface PivotRowProps extends PivotTableProps {
  label: string;
  by: string;
  per: string;
  kind: 'row' | 'subtotal' | 'total';
}

function PivotRow({ label, by, per, kind, arranged, picture, lang }: PivotRowProps) {
  const whole = arranged.cell(by, ALL, per);
  const adds = isSum(picture);
  const total = arranged.cell(ALL, ALL, per)?.value ?? null;
  const n = whole?.n_all ?? 0;
  const share =
    whole?.value !== undefined && whole.value !== null && total !== null && total > 0
      ? formatPercent(lang, (100 * whole.value) / total)
      : MISSING;
  return (
    <tr className={kind === 'row' ? (n === 0 ? 'pivot-none' : undefined) : `pivot-${kind}`}>
      <th scope="row">{label}</th>
      <td>{formatNumber(lang, n)}</td>
      {arranged.splits.map((split) => (
        <PivotCell key={split.key} cell={arranged.cell(by, split.key, per)} {...{ picture, lang }} />
      ))}
      <PivotCell cell={whole} {...{ picture, lang }} />
      {adds && <td>{share}</td>}
    </tr>
  );
}

/** A value with how many of the group's projects it rests on where that is not all of them; a dash is said in words. */
function PivotCell({
  cell,
  picture,
  lang,
}: {
  cell: ExploreRow | undefined;
  picture: ExplorePicture;
  lang: Lang;
}) {
  const { pivot: text, fewForMedian } = exploreChartText[lang];
  if (cell === undefined || cell.n_all === 0)
    return (
      <td className="pivot-empty" title={text.empty}>
        <span aria-hidden="true">{MISSING}</span>
        <span className="visually-hidden">{text.empty}</span>
      </td>
    );
  if (cell.value === null) {
    const cases = wordsOfCases(cell, (value) => exactValue(picture.measure, value, lang), lang);
    if (cases !== '')
      return (
        <td>
          {cases}
          <small>
            {[...(cell.n < cell.n_all ? [text.of(cell.n, cell.n_all)] : []), fewForMedian].join(', ')}
          </small>
        </td>
      );
    const why = text.noneOf(cell.n_all);
    return (
      <td className="pivot-empty" title={why}>
        <span aria-hidden="true">{MISSING}</span>
        <small aria-hidden="true">{text.of(cell.n, cell.n_all)}</small>
        <span className="visually-hidden">{why}</span>
      </td>
    );
  }
  return (
    <td className={cell.value === 0 ? 'pivot-zero' : undefined}>
      {exactValue(picture.measure, cell.value, lang)}
      {cell.n < cell.n_all && <small>{text.of(cell.n, cell.n_all)}</small>}
    </td>
  );
}
