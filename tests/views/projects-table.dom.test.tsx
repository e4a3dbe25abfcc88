import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kpiByQuery, kpiQuery } from '../../src/questions/kpi.query.ts';
import { payersByQuery } from '../../src/questions/payers-by.query.ts';
import { projectsTableQuery } from '../../src/questions/projects-table.query.ts';
import { START } from '../../src/session/place.codec.ts';
import { usePlace } from '../../src/session/place-store.ts';
import { useToast } from '../../src/session/toast-store.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { ProjectsTable } from '../../src/views/projects/projects-table.tsx';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  const more = ['a', 'b', 'c'].map((name) => ({
    record: recordOf(`${name}.txt`, { title: `Projekt ${name}` }),
    text: name,
  }));
  engine = await openWith([...seedDocuments(), ...more]);
});
afterAll(() => engine.close());
beforeEach(() => {
  act(() => usePlace.setState({ place: { ...START, view: 'projects' } }));
});

const plain = (text: string | null | undefined): string => text?.replaceAll('\u00a0', ' ') ?? '';
const turn = vi.fn(() => true);

async function show(gathered = false): Promise<HTMLElement> {
  const groups = await answer(engine, kpiByQuery(EVERYTHING, 'programme'));
  const members = groups.map((group) => group.member);
  const gathering = gathered ? ({ field: 'programme', members } as const) : null;
  const rows = await answer(
    engine,
    projectsTableQuery(EVERYTHING, 'start', 'ascending', { at: 'start' }, 100, gathering),
  );
  const [kpi] = await answer(engine, kpiQuery(EVERYTHING));
  const [all] = await answer(engine, payersByQuery(EVERYTHING, null));
  if (!kpi) throw new Error('the question has one row');
  render(
    <ProjectsTable
      rows={rows}
      first={1}
      groups={
        gathered
          ? {
              field: 'programme',
              rows: groups,
              coming: false,
              isOpen: (member) => member !== 'esf-2007-2013',
              onToggle: vi.fn(),
            }
          : null
      }
      kpi={kpi}
      payers={{ all, groups: await answer(engine, payersByQuery(EVERYTHING, 'programme')) }}
      options={[]}
      lang="sv"
      onTurn={turn}
    />,
  );
  return screen.getByRole('grid', { name: 'Projekten i urvalet, ett på varje rad' });
}

const row = (name: string | RegExp) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr');
  if (!found) throw new Error(`no row ${String(name)}`);
  return found;
};

const total = (name: RegExp, column: string) =>
  plain(row(name).querySelector(`.column-${column} small`)?.textContent);
const focused = () => document.activeElement;

describe('the table of projects', () => {
  it('has a head of two rows: what columns are about together, and each column', async () => {
    const grid = await show();
    const [groups] = within(grid).getAllByRole('row');
    expect([...(groups?.querySelectorAll('th') ?? [])].map((head) => head.textContent)).toEqual([
      'Projekt',
      'Vem, var och när',
      'Pengar',
      'Deltagare',
      'Utfall',
    ]);
    expect(within(grid).getByRole('columnheader', { name: /^Projektperiod/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('draws bars only where there is a value, and leaves what is missing a dash', async () => {
    await show();
    const stated = row('GåGåGå');
    expect(stated.querySelectorAll('.column-people svg')).toHaveLength(1);
    expect(plain(stated.querySelector('.column-people')?.textContent)).toBe(
      'faktiskt 119, utfall 79, mål 50',
    );
    const bare = row('Projekt a');
    expect(bare.querySelectorAll('svg')).toHaveLength(0);
    for (const column of ['cost', 'support_share', 'planned', 'actual', 'people', 'cost_per'])
      expect(bare.querySelector(`.column-${column}`)?.textContent).toBe('–');
  });

  it('never mixes costs per actual and per planned participant: the latter have a ring and say so', async () => {
    await show();
    expect(plain(row('GåGåGå').querySelector('.column-cost_per')?.textContent)).toBe('15 349');
    expect(plain(row('En väg in').querySelector('.column-cost_per')?.textContent)).toBe(
      'räknat på planerade deltagare: 92 493',
    );
    expect(plain(row('Framtidsresan').querySelector('.column-cost_per')?.textContent)).toBe('e.t.');
    // The total rests on actual participants alone.
    expect(plain(row(/^Alla 8/).querySelector('.column-cost_per')?.textContent)).toMatch(/^15 349/);
  });

  it('says under every subtotal and total how many projects it rests on', async () => {
    await show(true);
    expect(total(/^ESF 2014–2020/, 'planned')).toBe('3/33 av 3 projekt anger uppgiften');
    expect(total(/^ESF 2014–2020/, 'actual')).toBe('0/30 av 3 projekt anger uppgiften');
    expect(total(/^Alla 8 projekt/, 'actual')).toBe('1/81 av 8 projekt anger uppgiften');
  });

  it('hides the projects of a closed group and keeps its figures', async () => {
    await show(true);
    expect(plain(row(/^ESF 2007–2013/).querySelector('.column-cost')?.textContent)).toMatch(/^263 116/);
    expect(screen.queryByText('Förprojektering AME Svalöv')).toBeNull();
    expect(screen.getByRole('button', { name: /^ESF 2007–2013/ })).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('the keyboard in the table', () => {
  it('finds one stop, and arrows go on from there', async () => {
    const grid = await show();
    const user = userEvent.setup();
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(focused()).toBe(within(grid).getByRole('link', { name: 'Förprojektering AME Svalöv' }));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toHaveAccessibleName('GåGåGå');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toHaveAccessibleName('Markera GåGåGå för jämförelse');
    await user.keyboard('{End}');
    expect(focused()).toHaveClass('column-findings');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(focused()).toHaveTextContent('Perstorps kommun');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toHaveTextContent('Projekt');
    await user.tab();
    expect(grid.contains(document.activeElement)).toBe(false);
  });

  it('opens the project with Enter from any cell, and selects it with x', async () => {
    await show();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}x');
    const [first] = usePlace.getState().place.compared;
    expect(first).toMatch(/^003/);
    expect(row('Förprojektering AME Svalöv')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(usePlace.getState().place).toMatchObject({ view: 'project', document: first });
  });

  it('explains why a seventh project is not selected', async () => {
    await show();
    const user = userEvent.setup();
    await user.tab();
    for (let n = 0; n < 7; n += 1) await user.keyboard('x{ArrowDown}');
    expect(usePlace.getState().place.compared).toHaveLength(6);
    expect(useToast.getState().message).toContain('Högst 6 projekt kan jämföras');
  });

  it('turns the page with Page Down from the last row, and only from there', async () => {
    turn.mockClear();
    await show();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{PageDown}');
    expect(turn).not.toHaveBeenCalled();
    expect(focused()?.closest('tr')).toBe(row('Projekt c'));
    await user.keyboard('{PageDown}');
    expect(turn).toHaveBeenCalledWith('after');
  });
});
