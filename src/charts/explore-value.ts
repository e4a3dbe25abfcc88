import { MEASURES, type MeasureId } from '../measures/measures.ts';
import type { Measure } from '../measures/measure.ts';
import { exploreChartText } from '../text/explore-chart-text.ts';
import { formatNumber, formatPercent, MISSING, roundedPerHead, withUnit } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';

/** How the values of a measure are told in a chart: in which unit, and with how many decimals. */
export interface Told {
  /** In the chart a value is divided by this. */
  readonly divisor: number;
  readonly decimals: number;
  readonly unit: string;
}

type Step = readonly [from: number, divisor: number, decimals: number, unit: 'kr' | 'tkr' | 'mnkr' | 'mdkr'];

const KRONOR: readonly Step[] = [
  [1e10, 1e9, 1, 'mdkr'],
  [1e6, 1e6, 1, 'mnkr'],
  [1e4, 1e3, 0, 'tkr'],
  [0, 1, 0, 'kr'],
];

const SHARE = { divisor: 1, decimals: 0, unit: '%' };

/** The unit in which values up to `most` are told. */
export function toldAs(id: MeasureId, most: number, share: boolean, lang: Lang): Told {
  const { unit, decimals }: Measure = MEASURES[id];
  const { units } = exploreChartText[lang];
  if (share) return SHARE;
  if (unit === 'kr') {
    const [, divisor, digits, name] = KRONOR.find(([from]) => most >= from) ?? [0, 1, 0, 'kr' as const];
    return { divisor, decimals: digits, unit: units[name] };
  }
  if (unit === 'eur')
    return most >= 1e6
      ? { divisor: 1e6, decimals: 1, unit: units.meuro }
      : { divisor: 1, decimals: 0, unit: units.euro };
  return { divisor: 1, decimals: Math.min(decimals, unit === 'gini' ? 2 : 1), unit: units[unit] };
}

/** A value beside its mark, without its unit, which stands on the axis. Costs per head of several are rounded to hundreds. */
export function shortValue(id: MeasureId, told: Told, value: number, lang: Lang): string {
  const { unit }: Measure = MEASURES[id];
  return ownValue(told, unit.startsWith('kr-per') ? roundedPerHead(value) : value, lang);
}

/** The same of one project, which is told as it is. */
export function ownValue(told: Told, value: number, lang: Lang): string {
  if (told.unit === SHARE.unit) return formatPercent(lang, value, told.decimals);
  const shown = value / told.divisor;
  // What is nothing needs no decimals, and what is something never looks like it.
  if (shown === 0) return formatNumber(lang, 0, 0);
  const least = 10 ** -told.decimals;
  if (shown > 0 && shown < least / 2) return `<${formatNumber(lang, least, told.decimals)}`;
  return formatNumber(lang, shown, told.decimals);
}

/** A value with its unit, for a sentence. */
export function spokenValue(id: MeasureId, told: Told, value: number, lang: Lang): string {
  return spoken(told, shortValue(id, told, value, lang));
}

/** One project's with its unit. */
export function spokenOwnValue(told: Told, value: number, lang: Lang): string {
  return spoken(told, ownValue(told, value, lang));
}

const spoken = (told: Told, words: string): string =>
  told.unit === SHARE.unit ? words : withUnit(words, told.unit);

/** A value as exactly as it is told in a table, whose head carries `exactUnit`. */
export function exactValue(id: MeasureId, value: number | null, lang: Lang): string {
  const { decimals }: Measure = MEASURES[id];
  return value === null ? MISSING : formatNumber(lang, value, decimals);
}

export function exactUnit(id: MeasureId, lang: Lang): string {
  const { unit }: Measure = MEASURES[id];
  const { units } = exploreChartText[lang];
  return unit === 'eur' ? units.euro : units[unit];
}

/** The ticks of an axis in words: no more decimals than they need, and the unit on the last where it stands nowhere else. */
export function tickWords(
  id: MeasureId,
  told: Told,
  ticks: readonly number[],
  lang: Lang,
  unitOnLast = true,
): string[] {
  const whole = ticks.every((tick) => Number.isInteger(Number((tick / told.divisor).toPrecision(9))));
  const plain = whole ? { ...told, decimals: 0 } : told;
  return ticks.map((tick, at) => {
    const words = tick === 0 ? '0' : shortValue(id, plain, tick, lang);
    return unitOnLast && at === ticks.length - 1 && told.unit !== SHARE.unit
      ? withUnit(words, told.unit)
      : words;
  });
}

/** Round ticks over a span that holds 0, at most six of them. */
export function spanTicks(least: number, most: number): number[] {
  if (!(most > least)) return [0, 1];
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
