import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CorrectableFact } from '../../src/projects/corrections.ts';
import { projectFactsQuery } from '../../src/questions/project-facts.query.ts';
import { sourcesOfQuery } from '../../src/questions/sources-of.query.ts';
import { useCorrections } from '../../src/session/corrections-store.ts';
import { CorrectDialog } from '../../src/views/project/correct-dialog.tsx';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf } from '../questions/seed-warehouse.ts';

const PAGE = 'page.txt';
const nothing = (): void => undefined;

let engine: Engine;
beforeAll(async () => {
  Object.assign(HTMLDialogElement.prototype, { showModal: nothing, close: nothing });
  const record = recordOf(PAGE, { currency: 'SEK', totalBudget: 1_000.4, plannedParticipants: 1_200 });
  engine = await openWith([{ record, text: '', origin: 'hash', earlier: ['list#row=2', 'list#row=3'] }]);
});
afterAll(() => engine.close());
beforeEach(() => {
  cleanup();
  useCorrections.setState({ corrections: [] });
});

/** Opens the dialog of a fact in English. */
async function open(field: CorrectableFact): Promise<void> {
  const [facts] = await answer(engine, projectFactsQuery(PAGE));
  const sources = await answer(engine, sourcesOfQuery(PAGE));
  if (facts === undefined) throw new Error('the project is not there');
  const about = { facts, evidence: [], corrections: [] };
  const all = { field, about, sources, line: null, lang: 'en', onClose: () => undefined } as const;
  render(<CorrectDialog {...all} />);
}

/** Opens the dialog of a fact, and saves it with another value, if any. */
async function save(field: CorrectableFact, value: string | null): Promise<string | null> {
  await open(field);
  const input = screen.getByRole('textbox', { hidden: true });
  const first = input.getAttribute('value');
  if (value !== null) fireEvent.change(input, { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the correction', hidden: true }));
  return first;
}
const values = () => useCorrections.getState().corrections.map(({ value }) => value);

describe('the dialog of a correction', () => {
  it('that is saved as it was opened corrects nothing, though fewer decimals are shown', async () => {
    expect(await save('totalBudget', null)).toBe('SEK\u00a01,000');
    expect(values()).toEqual([]);
  });

  it('holds a count in a form that can be saved again in English, too', async () => {
    expect(await save('plannedParticipants', '1201')).toBe('1200');
    expect(values()).toEqual([1_201]);
  });

  it.each([
    ['its document’s amounts are in another currency', 'hash'],
    ['the list says something else than the earlier edition that it was made on', 'list#row=3'],
  ])('takes back a correction that does not apply since %s', async (_, origin) => {
    const [currency, on] = ['USD', '2026-11-30'];
    useCorrections.setState({
      corrections: [
        { origin, field: 'totalBudget', value: 7, currency, on },
        { origin: 'another', field: 'totalBudget', value: 8, currency, on },
      ],
    });
    await open('totalBudget');
    screen.getByText(/^A correction to USD 7 \(30 Nov 2026\) is kept but not used\.$/u);
    fireEvent.click(screen.getByRole('button', { name: 'Take back the correction', hidden: true }));
    await waitFor(() => expect(values()).toEqual([8]), { timeout: 20_000 });
  });

  it('offers nothing to take back where nothing was corrected', async () => {
    await open('totalBudget');
    expect(screen.queryByRole('button', { name: 'Take back the correction', hidden: true })).toBeNull();
  });
});
