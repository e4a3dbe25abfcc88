import { create } from 'zustand';
import type { Chosen } from '../../charts/mark-keys.tsx';
import type { Sql } from '../../measures/sql.ts';
import type { Slice } from '../../slice/slice.ts';
import { afterPaint } from '../../ui/after-paint.ts';

/** The projects that a mark stands for. */
export interface MarkOf {
  readonly slice: Slice;
  /** What a slice cannot say. */
  readonly within: Sql | null;
  /** The slice that holds just these projects, for the table of projects; null where none does. */
  readonly table: Slice | null;
}

interface Shown extends MarkOf {
  readonly title: string;
  /** Where the mark was when it was chosen; what it is drawn as may have changed by then. */
  readonly at: DOMRect;
  /** Where its chart was, beside which stand others. */
  readonly chart: DOMRect | null;
  readonly from: HTMLElement;
}

/** The mark whose projects are listed beside it. */
export const useMark = create<{ readonly shown: Shown | null }>()(() => ({ shown: null }));

/**
 * Lists the projects of a mark beside it: the one way from every mark that stands for several to each of them. What
 * choosing the mark did besides is seen first.
 */
export function showMark(of: MarkOf, { label, at }: Pick<Chosen, 'label' | 'at'>): void {
  const place = at.getBoundingClientRect();
  const chart = at.closest('figure')?.getBoundingClientRect() ?? null;
  afterPaint(() => useMark.setState({ shown: { ...of, title: label, at: place, chart, from: at } }));
}

/** The projects of a slice as it stands. */
export const ofSlice = (slice: Slice): MarkOf => ({ slice, within: null, table: slice });

/** Those of a slice that a condition holds for. */
export const ofWithin = (slice: Slice, within: Sql): MarkOf => ({ slice, within, table: null });
