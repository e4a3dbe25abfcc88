import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { cellOf, columnOf, stopInColumn, stopsOf, widgetsIn } from './grid-cells.ts';

/** Rows that Page Up and Page Down go over within a page. */
const STRIDE = 10;

interface GridOptions {
  /** Names the rows shown; when it changes after a turn, the focus goes to them. */
  page: string;
  /** Turns to another page; false where there is none. */
  turn: (to: 'before' | 'after') => boolean;
  onSelect: (id: string) => void;
}

interface Grid {
  ref: RefObject<HTMLTableElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onClick: (event: MouseEvent) => void;
}

/**
 * The keyboard of a table that is one stop of the Tab key: arrows go from cell to cell, Home and End to the ends of a
 * row (with Ctrl, of the table), Page Up and Page Down over rows and on to other pages; Enter opens, x selects.
 */
export function useGrid({ page, turn, onSelect }: GridOptions): Grid {
  const ref = useRef<HTMLTableElement>(null);
  const active = useRef<HTMLElement | null>(null);
  const turned = useRef<{ from: string; column: number; to: 'before' | 'after' } | null>(null);

  const settle = (stop: HTMLElement | null | undefined): void => {
    if (active.current && active.current !== stop) active.current.tabIndex = -1;
    active.current = stop ?? null;
    if (stop) stop.tabIndex = 0;
  };

  // After every drawing: whatever came with it is no stop of its own.
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!grid) return;
    const held = active.current?.isConnected === true ? active.current : null;
    for (const widget of widgetsIn(grid)) {
      if (widget !== held && widget.tabIndex !== -1) widget.tabIndex = -1;
    }
    const rows = bodyRows(grid);
    const to = turned.current;
    if (to && to.from !== page && rows.length > 0) {
      turned.current = null;
      const row = to.to === 'after' ? rows.find(isProject) : rows.findLast(isProject);
      const stop = row && stopInColumn(row, to.column);
      settle(stop);
      stop?.focus();
    } else if (!held) {
      const first = rows[0] ?? grid.rows[0];
      settle(first && (stopInColumn(first, 1) ?? null));
    }
  });

  const goTo = (stop: HTMLElement | undefined): void => {
    if (!stop) return;
    settle(stop);
    stop.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const grid = ref.current;
    const cell = cellOf(event.target);
    const row = cell?.closest('tr');
    if (!grid || !cell || !row || event.altKey || event.metaKey) return;
    const control = event.ctrlKey;
    if (control && event.key !== 'Home' && event.key !== 'End') return;
    const rows = [...grid.rows];
    const at = rows.indexOf(row);
    const column = columnOf(cell);
    const stops = stopsOf(row);
    const stop = stops.findIndex(
      (each) => each === event.target || (each === cell && cell.contains(active.current)),
    );
    const inRow = (index: number) => () => goTo(stops[index]);
    const inColumn = (index: number) => () => {
      const other = rows[index];
      if (other) goTo(stopInColumn(other, column));
    };
    const page10 = (to: 'before' | 'after') => () => {
      const body = bodyRows(grid);
      const here = body.indexOf(row);
      const step = to === 'after' ? STRIDE : -STRIDE;
      const edge = to === 'after' ? body.length - 1 : 0;
      if (here === edge && turn(to)) turned.current = { from: page, column, to };
      else {
        const other = body[Math.min(Math.max((here < 0 ? edge : here) + step, 0), body.length - 1)];
        if (other) goTo(stopInColumn(other, column));
      }
    };
    const keys: Record<string, (() => void) | undefined> = {
      ArrowRight: inRow(stop + 1),
      ArrowLeft: stop > 0 ? inRow(stop - 1) : () => undefined,
      ArrowDown: inColumn(at + 1),
      ArrowUp: inColumn(at - 1),
      Home: control ? () => goTo(rows[0] && stopsOf(rows[0])[0]) : inRow(0),
      End: control ? () => goTo(stopsOf(rows.at(-1) ?? row).at(-1)) : inRow(stops.length - 1),
      PageDown: page10('after'),
      PageUp: page10('before'),
      x: selecting(row, onSelect),
      X: selecting(row, onSelect),
      Enter: opening(row, event.target),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event.target);
    if (cell && event.target instanceof HTMLElement) settle(event.target);
  };

  return { ref, onKeyDown, onFocus, onClick: openMarked };
}

function bodyRows(grid: HTMLTableElement): HTMLTableRowElement[] {
  return [...grid.tBodies].flatMap((body) => [...body.rows]);
}

const isProject = (row: HTMLTableRowElement): boolean => row.dataset['project'] !== undefined;

function selecting(row: HTMLTableRowElement, onSelect: (id: string) => void): (() => void) | undefined {
  const id = row.dataset['project'];
  return id === undefined ? undefined : () => onSelect(id);
}

/** Links and buttons answer Enter themselves; in the other cells of a row it does what the row's own does. */
function opening(row: HTMLTableRowElement, target: EventTarget): (() => void) | undefined {
  if (target instanceof HTMLAnchorElement || target instanceof HTMLButtonElement) return undefined;
  const own = row.querySelector<HTMLElement>('th a[href], .group-toggle');
  return own ? () => own.click() : undefined;
}

/** A bar in a cell leads where its row does, as it does with Enter. */
function openMarked({ target }: MouseEvent): void {
  const mark = target instanceof Element ? target.closest('td svg') : null;
  const row = mark?.closest<HTMLTableRowElement>('tbody tr');
  if (row && mark) opening(row, mark)?.();
}
