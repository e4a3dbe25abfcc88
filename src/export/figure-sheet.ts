import type { FigureTable } from '../charts/figure.ts';
import { exportText } from '../text/export-text.ts';
import type { Lang } from '../text/lang.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** The table of a chart as a table for a file: its values, which are numbers where they are numbers. */
export function figureSheet({ columns, values }: FigureTable, lang: Lang): Sheet {
  const { units } = exportText[lang];
  return {
    columns: columns.map(({ label, unit = null }, at): SheetColumn => {
      const head = unit === null ? label : `${label}, ${units[unit]}`;
      return {
        head,
        type: typeOf(values.flatMap((row) => row[at] ?? [])),
        shown: unit === 'points' ? 'percent' : unit,
      };
    }),
    rows: values,
  };
}

function typeOf(values: readonly (string | number)[]): SheetColumn['type'] {
  if (values.length === 0) return 'text';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return values.every((value) => /^\d{4}-\d\d-\d\d$/.test(String(value))) ? 'date' : 'text';
}

const SCALED = { sv: /\b(?:tkr|mnkr|mdkr|mn (?=euro\b))/gu, en: /\bSEK (?:k|m|bn)\b|\bm (?=euro\b)/gu };
const WHOLE = { sv: 'kr', en: 'SEK' };

/** What a chart measures, in the unit that its table has: `Stöd, mnkr per kalenderår` is of kronor there. */
export function inWholeUnits(measure: string, lang: Lang): string {
  return measure.replaceAll(SCALED[lang], (unit) => (/^mn? $/u.test(unit) ? '' : WHOLE[lang]));
}
