import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kpiQuery, type KpiRow } from '../../src/questions/kpi.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { KpiRow as Row } from '../../src/views/overview/kpi-row.tsx';
import { answer, openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

async function figures(slice: Slice): Promise<KpiRow> {
  const [row] = await answer(engine, kpiQuery(slice));
  if (!row) throw new Error('the question has one row');
  return row;
}

const tile = (label: RegExp) =>
  screen.getByText(label).closest('dl')?.textContent?.replaceAll('\u00a0', ' ') ?? '';

describe('the key figures', () => {
  it('give sums with how many projects they rest on', async () => {
    render(<Row kpi={await figures(EVERYTHING)} medians={null} lang="sv" />);
    expect(tile(/^Total kostnad/)).toContain('20,7 mnkr');
    expect(tile(/^Total kostnad/)).toContain('5 av 5 anger kostnad');
    expect(tile(/^Total kostnad/)).toContain('1 på godkända utgifter');
    expect(tile(/^Planerade deltagare/)).toContain('361 deltaganden');
    expect(tile(/^Planerade deltagare/)).toContain('3 av 5 anger');
    expect(tile(/^Faktiska deltagare/)).toContain('119 personer');
    expect(tile(/^Faktiska deltagare/)).toContain('inget projekt anger både plan och faktiskt');
    expect(tile(/^Utfall/)).toContain('mål 50, uppnått till 158 %');
    expect(tile(/^Kostnad per faktisk deltagare/)).toContain('15 349 kr');
    expect(tile(/^Kostnad per faktisk deltagare/)).toContain('1 av 3, utan förstudier');
  });

  it('say that nothing is stated, and never 0, where no project states it', async () => {
    render(
      <Row
        kpi={await figures(setMembers(EVERYTHING, 'region', ['Småland och Öarna']))}
        medians={null}
        lang="sv"
      />,
    );
    expect(tile(/^Faktiska deltagare/)).toContain('Ej angivet');
    expect(tile(/^Faktiska deltagare/)).toContain('0 av 1 redovisar');
    expect(tile(/^Utfall/)).toContain('Ej angivet');
  });

  it('name planned participants as the basis where nobody reports actual ones', async () => {
    render(
      <Row
        kpi={await figures(setMembers(EVERYTHING, 'region', ['Småland och Öarna']))}
        medians={null}
        lang="sv"
      />,
    );
    expect(tile(/^Kostnad per planerad deltagare/)).toContain('35 694 kr');
  });

  it('round what a participant costs in several projects to whole hundreds, and leave each project’s own as it is', async () => {
    const two = await openWith([
      { record: recordOf('a.txt', { totalBudget: 1_000_000, actualParticipants: 30 }), text: 'a' },
      { record: recordOf('b.txt', { totalBudget: 700_000, actualParticipants: 41 }), text: 'b' },
    ]);
    const [row] = await answer(two, kpiQuery(EVERYTHING));
    await two.close();
    if (!row) throw new Error('the question has one row');
    render(<Row kpi={row} medians={null} lang="sv" />);
    expect(tile(/^Kostnad per faktisk deltagare/)).toContain('23 900 kr');
    expect(tile(/^Kostnad per faktisk deltagare/)).toContain('från 17 073 kr till 33 333 kr');
  });

  it('say the same in English', async () => {
    render(<Row kpi={await figures(EVERYTHING)} medians={null} lang="en" />);
    expect(tile(/^Total cost/)).toContain('SEK 20.7m');
    expect(tile(/^Cost per actual participant/)).toContain('SEK 15,349');
  });

  it('say apart the support of some projects and the share of others', async () => {
    const mixed = await openWith([
      { record: recordOf('a.txt', { totalBudget: 1_000_000, esfSupport: 500_000 }), text: 'a' },
      { record: recordOf('b.txt', { esfSupport: 700_000 }), text: 'b' },
      { record: recordOf('c.txt', { totalBudget: 90_000, currency: 'EUR' }), text: 'c' },
    ]);
    const [row] = await answer(mixed, kpiQuery(EVERYTHING));
    await mixed.close();
    if (!row) throw new Error('the question has one row');
    render(<Row kpi={row} medians={null} lang="sv" />);
    expect(tile(/^Total kostnad/)).toContain('stöd 1,2 mnkr hos 2 projekt');
    expect(tile(/^Total kostnad/)).toContain('50 % av kostnaden där båda finns (n = 1)');
    expect(screen.getByText(/1 projekt har belopp i annan valuta/)).toBeInTheDocument();
  });
});
