import type { Grid } from '../grid.ts';
import { figureIn, shapeOf, valueOf, type DecimalMark } from './number-form.ts';

export const MARKS = [',', '.'] as const satisfies DecimalMark[];

/** A cell's amount with either of {@link MARKS} before its decimals, where its column does not say yet; null for none. */
export function amountsOf(grid: Grid, row: number, column: number): number[] | null {
  const text = grid.text(row, column);
  const type = grid.type(row, column);
  if (type === 'number') return MARKS.map(() => Number(text));
  const figure = text === '' || type !== 'text' ? null : figureIn(text);
  if (figure === null || figure.percent) return null;
  const shape = shapeOf(figure.digits);
  return shape === 'none' ? null : MARKS.map((mark) => valueOf(figure, shape, mark) ?? 0);
}
