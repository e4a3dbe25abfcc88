import type { ReactNode } from 'react';
import type { CurrencyRow } from '../../questions/currencies.query.ts';
import type { KpiRow } from '../../questions/kpi.query.ts';
import type { KpiMediansRow } from '../../questions/kpi-medians.query.ts';
import {
  type FigureParts,
  formatKronor,
  formatMoney,
  formatNumber,
  formatPercent,
  kronorParts,
  moneyParts,
  roundedPerHead,
} from '../../text/format.ts';
import { kpiText } from '../../text/kpi-text.ts';
import type { Lang } from '../../text/lang.ts';
import { CoverageStrip } from '../../ui/coverage-strip.tsx';
import { currencyNotes } from './currency-notes.ts';
import './kpi-row.css';

interface Tile {
  id: string;
  label: string;
  value: FigureParts | null;
  details: readonly string[];
  withFact: number;
  of: number;
  coverage: string;
  /** What a reader might misread, on hover and for a screen reader. */
  caution?: string;
}

interface KpiRowProps {
  kpi: KpiRow;
  /** null until they are there: they take longer than the sums. */
  medians: KpiMediansRow | null;
  /** What is in other currencies than kronor; empty until it is there. */
  currencies?: readonly CurrencyRow[];
  lang: Lang;
}

/** The slice in five figures, each with how many projects it rests on. */
export function KpiRow({ kpi, medians, currencies = [], lang }: KpiRowProps) {
  const text = kpiText[lang];
  return (
    <section className="kpis card" aria-label={text.row}>
      {tiles(kpi, medians, lang).map((tile) => (
        <dl key={tile.id} className="kpi" title={tile.caution}>
          <dt>{tile.label}</dt>
          <dd className="kpi-value number">
            {tile.value ? (
              <>
                {tile.value.before && <span>{tile.value.before} </span>}
                {tile.value.amount} {tile.value.after && <span>{tile.value.after}</span>}
              </>
            ) : (
              <span className="kpi-none">{text.none}</span>
            )}
          </dd>
          {tile.details.map((detail) => (
            <dd key={detail} className="kpi-detail">
              {detail}
            </dd>
          ))}
          <dd className="kpi-coverage">
            <CoverageStrip withFact={tile.withFact} of={tile.of} />
            {tile.coverage}
          </dd>
          {tile.caution && <dd className="visually-hidden">{tile.caution}</dd>}
        </dl>
      ))}
      <KpiNotes kpi={kpi} currencies={currencies} lang={lang} />
    </section>
  );
}

/** Projects that a figure had to leave out for a reason that no tile shows. */
function KpiNotes({
  kpi,
  currencies,
  lang,
}: {
  kpi: KpiRow;
  currencies: readonly CurrencyRow[];
  lang: Lang;
}) {
  const text = kpiText[lang];
  const notes = present([
    kpi.n_foreign > 0 && text.foreign(kpi.n_foreign),
    ...(kpi.n_foreign > 0 ? currencyNotes(currencies, kpi.n, lang) : []),
    kpi.n_unknown_dates > 0 && text.noDates(kpi.n_unknown_dates),
  ]);
  return notes.length === 0 ? null : <p className="kpi-notes">{notes.join(' ')}</p>;
}

/** Stands in for the row until the first answer; still, and of the same height. */
export function KpiSkeleton({ lang, children }: { lang: Lang; children?: ReactNode }) {
  const text = kpiText[lang];
  return (
    <section className="kpis card" aria-label={text.row} aria-busy="true">
      {[text.cost, text.planned, text.actual, text.result, text.per.actual].map((label) => (
        <dl key={label} className="kpi">
          <dt>{label}</dt>
          <dd className="kpi-value kpi-waiting">{children}</dd>
        </dl>
      ))}
    </section>
  );
}

function tiles(kpi: KpiRow, medians: KpiMediansRow | null, lang: Lang): Tile[] {
  return [
    costTile(kpi, lang),
    plannedTile(kpi, lang),
    actualTile(kpi, lang),
    resultTile(kpi, lang),
    perTile(kpi, medians, lang),
  ];
}

const present = (parts: readonly (string | false)[]): string[] =>
  parts.filter((part): part is string => part !== false);

function costTile(kpi: KpiRow, lang: Lang): Tile {
  const text = kpiText[lang];
  // Sum and share may rest on different projects; then they are said apart, each with its own number.
  const together = kpi.n_support === kpi.n_support_share && kpi.n_cost === kpi.n_support_share;
  const support = formatMoney(lang, kpi.support_sum);
  const share = formatPercent(lang, kpi.support_share);
  return {
    id: 'cost',
    label: text.cost,
    value: kpi.cost_sum === null ? null : moneyParts(lang, kpi.cost_sum),
    details: present([
      together && kpi.n_support > 0 && text.costDetail(support, share),
      !together && kpi.n_support > 0 && text.supportApart(support, kpi.n_support),
      !together && kpi.n_support_share > 0 && text.shareApart(share, kpi.n_support_share),
      kpi.n_cost_outturn > 0 && text.outturn(kpi.n_cost_outturn),
    ]),
    withFact: kpi.n_cost,
    of: kpi.n,
    coverage: text.costCover(kpi.n_cost, kpi.n),
  };
}

function people(lang: Lang, sum: number | null, n: number): Tile['value'] {
  const text = kpiText[lang];
  return sum === null
    ? null
    : { before: '', amount: formatNumber(lang, sum), after: n > 1 ? text.participations : text.people };
}

function plannedTile(kpi: KpiRow, lang: Lang): Tile {
  const text = kpiText[lang];
  return {
    id: 'planned',
    label: text.planned,
    value: people(lang, kpi.planned_sum, kpi.n_planned),
    details: [text.plannedMissing(kpi.n - kpi.n_planned)],
    withFact: kpi.n_planned,
    of: kpi.n,
    coverage: text.plannedCover(kpi.n_planned, kpi.n),
    caution: text.participationsWhy,
  };
}

function actualTile(kpi: KpiRow, lang: Lang): Tile {
  const text = kpiText[lang];
  const detail =
    kpi.participation === null
      ? text.actualNoPlan
      : text.actualDetail(formatPercent(lang, kpi.participation), kpi.n_participation);
  return {
    id: 'actual',
    label: text.actual,
    value: people(lang, kpi.actual_sum, kpi.n_actual),
    details: [kpi.actual_sum === null ? text.noneWhy : detail],
    withFact: kpi.n_actual,
    of: kpi.n,
    coverage: text.actualCover(kpi.n_actual, kpi.n),
    caution: text.participationsWhy,
  };
}

function resultTile(kpi: KpiRow, lang: Lang): Tile {
  const text = kpiText[lang];
  const comparable = kpi.goal_achievement !== null;
  // Beside a target, the outcome shown is that of the same projects.
  const sum = comparable ? kpi.goal_result_sum : kpi.result_sum;
  const detail = comparable
    ? text.resultDetail(formatNumber(lang, kpi.goal_target_sum), formatPercent(lang, kpi.goal_achievement))
    : text.resultNoTarget;
  return {
    id: 'result',
    label: text.result,
    value: people(lang, sum, 1),
    details: [sum === null ? text.noneWhy : detail],
    withFact: comparable ? kpi.n_goal : kpi.n_result,
    of: kpi.n,
    coverage: comparable ? text.resultCover(kpi.n_goal, kpi.n) : text.actualCover(kpi.n_result, kpi.n),
  };
}

/** What a participant costs in `of` projects; a single project's figure is the one on its own screen. */
const told = (figure: number, of: number): number => (of > 1 ? roundedPerHead(figure) : figure);

/** Cost per head on actual participants; on planned ones, under that name, only where nobody reports actual. */
function perTile(kpi: KpiRow, medians: KpiMediansRow | null, lang: Lang): Tile {
  const text = kpiText[lang];
  const actual = kpi.cost_per_actual !== null;
  const value = actual ? kpi.cost_per_actual : kpi.cost_per_planned;
  const support = actual ? kpi.support_per_actual : kpi.support_per_planned;
  const n = actual ? kpi.n_cost_per_actual : kpi.n_cost_per_planned;
  const nSupport = actual ? kpi.n_support_per_actual : kpi.n_support_per_planned;
  const min = actual ? kpi.cost_per_actual_min : kpi.cost_per_planned_min;
  const max = actual ? kpi.cost_per_actual_max : kpi.cost_per_planned_max;
  const median = (actual ? medians?.cost_per_actual_median : medians?.cost_per_planned_median) ?? null;
  return {
    id: 'per',
    label: actual || value === null ? text.per.actual : text.per.planned,
    value: value === null ? null : kronorParts(lang, told(value, n)),
    details: present([
      value === null && text.noneWhy,
      support !== null && nSupport === n && text.perDetail(formatKronor(lang, told(support, n))),
      support !== null &&
        nSupport !== n &&
        text.perApart(formatKronor(lang, told(support, nSupport)), nSupport),
      n > 1 && kpi.n_cost_outturn > 0 && kpi.n_cost_outturn < kpi.n_cost && text.perMixed,
      n === 1 && text.perOne,
      n > 1 &&
        min !== null &&
        max !== null &&
        text.perRange(formatKronor(lang, min), formatKronor(lang, max)),
      median !== null && text.perMedian(formatKronor(lang, told(median, n))),
    ]),
    withFact: n,
    of: kpi.n_eligible,
    coverage: text.perCover(n, kpi.n_eligible),
  };
}
