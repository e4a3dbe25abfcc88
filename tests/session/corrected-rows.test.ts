import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/projects/corrections.ts';
import { fingerprintOfBytes } from '../../src/projects/fingerprint-of-bytes.ts';
import { correctedRows, type RowsOfList, withEarlier } from '../../src/session/corrected-rows.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { bytesOf, operation } from '../projects/editions/list-made.ts';

function rows(name: string, lines: readonly string[]): RowsOfList {
  const bytes = bytesOf(lines);
  return { name, fingerprint: fingerprintOfBytes(bytes), tables: readTable(name, bytes).tables ?? [] };
}

const correction = (
  list: RowsOfList,
  row: number,
  given: Pick<Correction, 'field' | 'value' | 'currency'>,
): Correction => ({
  origin: `${list.fingerprint}#row=${row}`,
  on: '2026-11-30',
  ...given,
});

/** What the rows of a list say with corrections of it and of earlier editions laid over them. */
function corrected(list: RowsOfList, earlier: readonly RowsOfList[], corrections: readonly Correction[]) {
  const own = withEarlier(list, earlier, corrections);
  const [table] = list.tables.map((each) => correctedRows(each, list.name, list.fingerprint, own));
  if (table === undefined) throw new Error('no table');
  return Array.from({ length: table.count }, (_, row) => table.document(row));
}

const before = rows('before.csv', [operation(0), operation(1), operation(2)]);

describe('corrections of an earlier edition', () => {
  it('hold for the same operation of a later one that says the same, wherever it stands there', () => {
    const after = rows('after.csv', [operation(9), operation(2), operation(1)]);
    const made = [
      correction(before, 3, { field: 'totalBudget', value: 7 }),
      correction(before, 3, { field: 'actualParticipants', value: 12 }),
    ];
    const [, , row] = corrected(after, [before], made);
    expect(row?.record.totalBudget).toBe(7);
    expect(row?.record.actualParticipants).toBe(12);
    expect(row?.record.corrected?.['totalBudget']).toEqual({ on: '2026-11-30', read: 1001 });
    // By which they can be taken back.
    expect(row?.earlier).toEqual([`${before.fingerprint}#row=3`]);
    const untouched = corrected(after, [before], made).slice(0, 2);
    expect(untouched.map(({ record }) => record.corrected)).toEqual([undefined, undefined]);
  });

  it('are not used where the list says something else by now, and that is told', () => {
    const after = rows('after.csv', [operation(1, 5000)]);
    const [row] = corrected(
      after,
      [before],
      [correction(before, 3, { field: 'totalBudget', value: 7, currency: 'EUR' })],
    );
    expect(row?.record.totalBudget).toBe(5000);
    const finding = row?.record.findings.find(({ code }) => code === 'correction-outdated');
    expect(finding?.severity).toBe('check');
    expect(finding?.messageEn.replaceAll('\u00a0', ' ')).toMatch(
      /to EUR 7 .*which said EUR 1,001. This edition says EUR 5,000/u,
    );
    expect(row?.earlier).toEqual([`${before.fingerprint}#row=3`]);
  });

  it('give way to what the later edition itself was corrected to, and to a later one of the earlier', () => {
    const between = rows('between.csv', [operation(1), operation(4)]);
    const after = rows('after.csv', [operation(4), operation(1)]);
    const made = [
      correction(before, 3, { field: 'totalBudget', value: 7 }),
      correction(between, 2, { field: 'totalBudget', value: 8 }),
      correction(before, 3, { field: 'title', value: 'Open gates' }),
      correction(after, 3, { field: 'title', value: 'Doors' }),
    ];
    const [, row] = corrected(after, [between, before], made);
    expect([row?.record.totalBudget, row?.record.title]).toEqual([8, 'Doors']);
  });

  it('stay where they are when the operation is gone, or stands there another number of times', () => {
    const after = rows('after.csv', [operation(1), operation(1)]);
    const made = [
      correction(before, 3, { field: 'totalBudget', value: 7 }),
      correction(before, 4, { field: 'totalBudget', value: 8 }),
    ];
    expect(corrected(after, [before], made).map(({ record }) => record.totalBudget)).toEqual([1001, 1001]);
  });

  it('of one of several rows alike hold for the row in the same place among them', () => {
    const [twice, again] = [
      rows('twice.csv', [operation(1), operation(1)]),
      rows('again.csv', [operation(3), operation(1), operation(1)]),
    ];
    const made = [correction(twice, 3, { field: 'totalBudget', value: 7 })];
    expect(corrected(again, [twice], made).map(({ record }) => record.totalBudget)).toEqual([1003, 1001, 7]);
  });
});
