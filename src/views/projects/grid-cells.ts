/** What in a table can take the focus: what is in its cells and, where there is nothing, the cells themselves. */

const WIDGETS = 'a[href], button, input, select';

/** Links, buttons and boxes of a part of the grid; those in an open panel are not the grid's. */
export function widgetsIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(WIDGETS)].filter((each) => !each.closest('[popover]'));
}

/** Where the focus can stand in a row, from left to right. */
export function stopsOf(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.cells].flatMap((cell) => {
    const widgets = widgetsIn(cell);
    return widgets.length > 0 ? widgets : [cell];
  });
}

/** The column that a cell begins in, counting those that cells before it span. */
export function columnOf(cell: HTMLTableCellElement): number {
  const row = cell.closest('tr');
  let column = 0;
  for (const each of row?.cells ?? []) {
    if (each === cell) break;
    column += each.colSpan;
  }
  return column;
}

/** Where the focus stands in a column of a row: in the cell that covers it. */
export function stopInColumn(row: HTMLTableRowElement, column: number): HTMLElement | undefined {
  let begins = 0;
  for (const cell of row.cells) {
    begins += cell.colSpan;
    if (column < begins) return widgetsIn(cell)[0] ?? cell;
  }
  return stopsOf(row).at(-1);
}

/** The cell of the grid that something is or stands in. */
export function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  if (!(target instanceof Element) || target.closest('[popover]')) return null;
  return target.closest<HTMLTableCellElement>('td, th');
}
