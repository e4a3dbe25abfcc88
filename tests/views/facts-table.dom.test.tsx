import { act, render, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { correct, takeBack } from '../../src/session/correct.ts';
import { useWarehouse } from '../../src/session/warehouse-store.ts';
import { FactsTable } from '../../src/views/data/facts-table.tsx';
import { recordOf } from '../questions/seed-warehouse.ts';

// What lays corrections over documents is fetched only now, and a busy machine takes its time.
const SLOW = { timeout: 20_000 };
const ORIGIN = { origin: 'page', field: 'totalBudget' } as const;
const row = () => within(screen.getByRole('row', { name: /^En väg/u }));

it('Without a database the facts are as they were put right by hand, and marked as such', async () => {
  const record = recordOf('page.txt', { title: 'En väg', currency: 'SEK', totalBudget: 1_000 });
  const from = { record, text: '', origin: 'page' };
  await act(async () => {
    await correct([{ ...ORIGIN, value: 2_000, currency: 'SEK', on: '2026-11-30' }]);
    useWarehouse.setState({ documents: [{ name: 'page.txt', text: '', from }] });
  });
  render(<FactsTable lang="sv" />);
  await waitFor(() => expect(row().getByText('2 000')).toBeDefined(), SLOW);
  expect(row().getByText('rättad för hand 2026-11-30')).toBeDefined();
  expect(row().queryByText('1 000')).toBeNull();
  await act(() => takeBack([ORIGIN]));
  await waitFor(() => expect(row().getByText('1 000')).toBeDefined(), SLOW);
  expect(row().queryByText(/rättad för hand/u)).toBeNull();
});
