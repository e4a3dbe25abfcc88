import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AreasChart } from '../../src/charts/areas-chart.tsx';
import { CostScatterChart } from '../../src/charts/cost-scatter-chart.tsx';
import { RegionsChart } from '../../src/charts/regions-chart.tsx';
import { area, region, SEED_AREAS, SEED_COSTS, SEED_REGIONS } from './seed-rows.ts';

const drawn = { lang: 'sv', width: 420, height: 260, size: 'screen' } as const;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const words = (container: HTMLElement) =>
  [...container.querySelectorAll('text')].map((text) => plain(text.textContent));

const dots = (container: HTMLElement, fill: string) =>
  container.querySelectorAll(`circle[fill="${fill}"]`).length;

// The map comes by itself; once it is there, it is drawn with the bars.
beforeAll(async () => {
  const { container } = render(<RegionsChart {...drawn} interaction={null} rows={SEED_REGIONS} />);
  await waitFor(() => expect(container.querySelector('circle')).not.toBeNull());
  cleanup();
});

describe('the chart of regions', () => {
  it('draws a circle and a bar for regions with support, and words for those without projects', () => {
    const { container } = render(<RegionsChart {...drawn} rows={SEED_REGIONS} interaction={null} />);
    expect(container.querySelectorAll('circle[fill="var(--slate)"]')).toHaveLength(2);
    expect(container.querySelectorAll('rect[fill="var(--slate)"]')).toHaveLength(2);
    expect(words(container).filter((text) => text === 'inga projekt i urvalet')).toHaveLength(6);
  });

  it('gives a region whose projects state no support a hollow mark and words, not a bar at zero', () => {
    const { container } = render(
      <RegionsChart {...drawn} rows={[region('Stockholm', 2, null)]} interaction={null} />,
    );
    expect(container.querySelectorAll('rect[fill="var(--slate)"], circle[fill="var(--slate)"]')).toHaveLength(
      0,
    );
    expect(container.querySelectorAll('circle[stroke-dasharray]')).toHaveLength(1);
    expect(words(container)).toContain('stöd ej angivet');
  });

  it('keeps its map above the bars where these have no room beside it, and writes large numbers as elsewhere', async () => {
    const many = SEED_REGIONS.map((row) => ({ ...row, n: 2_601, n_with_support: 2_434, support_sum: 9e8 }));
    const { container } = render(
      <RegionsChart
        {...drawn}
        width={340}
        rows={many}
        interaction={{ chosen: [], onChoose: vi.fn<() => void>() }}
      />,
    );
    expect(container.querySelectorAll('circle[fill="var(--slate)"]').length).toBeGreaterThan(7);
    expect(words(container)).toContain('n = 2 434 av 2 601');
    const widths = [...container.querySelectorAll('rect[fill="var(--slate)"]')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(Math.min(...widths)).toBeGreaterThan(50);
    // A row is chosen where it is drawn: below the map.
    const first = screen.getAllByRole('button')[0];
    expect(Number.parseFloat(first?.style.top ?? '0')).toBeGreaterThan(100);
  });

  it('narrows to a region by a click, and tells which are chosen', async () => {
    const onChoose = vi.fn<(member: string | null) => void>();
    const rows = [...SEED_REGIONS.slice(0, 9), region(null, 1, 50)];
    render(<RegionsChart {...drawn} rows={rows} interaction={{ chosen: ['Sydsverige'], onChoose }} />);
    expect(screen.getByRole('button', { name: /^Sydsverige/ })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: /^Småland/ })).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(screen.getByRole('button', { name: /^Småland/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Region ej angiven/ }));
    expect(onChoose.mock.calls.map(([member]) => member)).toEqual(['Småland och Öarna', null]);
  });
});

describe('the chart of programme areas', () => {
  it('keeps area 2 of two periods in two groups', () => {
    const { container } = render(<AreasChart {...drawn} rows={SEED_AREAS} interaction={null} />);
    const texts = words(container);
    expect(texts.slice(0, 2)).toEqual(['2007–2013', '2014–2020']);
    expect(texts).toEqual(expect.arrayContaining(['2 Ökat arbetskraftsutbud', '0,3', '18,2', 'n = 2']));
    expect(container.querySelectorAll('rect[fill="var(--spruce)"]')).toHaveLength(1);
  });

  it('chooses an area by its key, in which the period is part', async () => {
    const onChoose = vi.fn<(member: string | null) => void>();
    render(<AreasChart {...drawn} rows={SEED_AREAS} interaction={{ chosen: [], onChoose }} />);
    await userEvent.click(screen.getByRole('button', { name: /2014–2020, 2 Ökade/ }));
    expect(onChoose.mock.calls.map(([chosen]) => chosen)).toEqual(['2014-2020:2']);
  });

  it('grows with many areas instead of squeezing them', () => {
    const rows = Array.from({ length: 30 }, (_, index) => area('2014-2020', String(index), null, 1, 1e6));
    const { container } = render(<AreasChart {...drawn} rows={rows} interaction={null} />);
    const height = Number.parseFloat(container.querySelector<HTMLElement>('.chart')?.style.height ?? '0');
    expect(height).toBeGreaterThan(30 * 25);
  });
});

const CROWD = Array.from({ length: 400 }, (_, index) => ({
  id: String(index),
  title: 'Ett av många',
  cost_basis: 'budget' as const,
  n: 100,
  cost_per: 1e4 + 100 * index,
  support_per: null,
  small_n: false,
  cost: 1e6 + 1e4 * index,
  basis: index % 4 === 0 ? ('actual' as const) : ('planned' as const),
  preparatory: index % 4 === 1,
}));

describe('the chart of cost by participants', () => {
  it('fills the points of people who took part and leaves planned ones hollow', () => {
    const { container } = render(<CostScatterChart {...drawn} rows={SEED_COSTS} interaction={null} />);
    expect(dots(container, 'var(--lingon)')).toBe(1);
    expect(dots(container, 'var(--card)')).toBe(2);
    expect(words(container)).toEqual(
      expect.arrayContaining(['10 tkr', '25 tkr', '50 tkr', '100 tkr', 'GåGåGå']),
    );
  });

  it('tells the steps of its axis apart down to the smallest cost', () => {
    const rows = SEED_COSTS.map((row, index) => ({ ...row, cost: 3000 * 10 ** index }));
    const { container } = render(<CostScatterChart {...drawn} rows={rows} interaction={null} />);
    expect(words(container)).toEqual(expect.arrayContaining(['0,002', '0,01', '0,5']));
  });

  it('lists the values of two projects, with what each is counted on, and no average', () => {
    const { container } = render(
      <CostScatterChart {...drawn} rows={SEED_COSTS.slice(0, 2)} interaction={null} />,
    );
    expect(words(container)).toEqual([
      'Bara 2 projekt. Enskilda värden visas, inget medelvärde.',
      'GåGåGå',
      'per faktisk deltagare',
      '15 349 kr',
      'En väg in',
      'per planerad deltagare',
      '92 493 kr',
    ]);
  });

  it('reaches every point with the keyboard and opens it', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn<(id: string) => void>();
    render(
      <CostScatterChart
        {...drawn}
        rows={SEED_COSTS}
        interaction={{ activeId: null, onActivate: () => {}, onChoose }}
      />,
    );
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onChoose.mock.calls.map(([chosen]) => chosen)).toEqual(['001']);
    expect(plain(document.activeElement?.getAttribute('aria-label'))).toBe(
      'En väg in: 92 493 kr per planerad deltagare, 9 249 253 kr (beviljad budget) / 100 planerade',
    );
  });

  it('has no step of its axis below one participant', () => {
    const rows = SEED_COSTS.map((row, index) => ({ ...row, n: 10 ** index }));
    const { container } = render(<CostScatterChart {...drawn} rows={rows} interaction={null} />);
    const ones = [...container.querySelectorAll('text[text-anchor="end"]')].filter(
      (text) => text.textContent === '1',
    );
    expect(ones).toHaveLength(1);
  });

  it('draws a crowd in few shapes, with as many dots of each kind as there are', () => {
    const { container } = render(<CostScatterChart {...drawn} rows={CROWD} interaction={null} />);
    const drawnAs = (shape: string): [shapes: number, dots: number] => {
      const found = [...container.querySelectorAll(`path${shape}`)];
      const lines = found.map((each) => each.getAttribute('d') ?? '').join('');
      return [found.length, lines.split('M').length - 1];
    };
    expect(container.querySelectorAll('circle')).toHaveLength(0);
    expect(drawnAs('[fill="var(--lingon)"]')).toEqual([2, 100]);
    expect(drawnAs('[fill="var(--card)"]:not([stroke-dasharray])')).toEqual([4, 200]);
    expect(drawnAs('[fill="var(--card)"][stroke-dasharray]')).toEqual([2, 100]);
  });

  it('reaches every point of a crowd by one button, which the arrows move and Enter opens', async () => {
    const user = userEvent.setup();
    const [onActivate, onChoose] = [vi.fn<(id: string | null) => void>(), vi.fn<(id: string) => void>()];
    const interaction = { activeId: null, onActivate, onChoose };
    render(<CostScatterChart {...drawn} rows={CROWD} interaction={interaction} />);
    await user.tab();
    await user.keyboard('{End}{ArrowLeft}');
    expect(onActivate).toHaveBeenLastCalledWith('398');
    expect(plain(document.activeElement?.getAttribute('aria-label'))).toContain('49 800 kr per planerad');
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls[0]?.[0]).toBe('398');
    expect(document.querySelectorAll('.chart-key')).toHaveLength(1);
  });

  it('has no point for a cost of 0, which has no place on a logarithmic axis', () => {
    const free = SEED_COSTS.slice(0, 1).map((row) => ({ ...row, id: 'free', cost: 0, cost_per: 0 }));
    const { container } = render(
      <CostScatterChart {...drawn} rows={[...SEED_COSTS, ...free]} interaction={null} />,
    );
    expect(dots(container, 'var(--lingon)')).toBe(1);
    expect(container.innerHTML).not.toContain('NaN');
  });
});
