import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ConcentrationChart } from '../../src/charts/concentration-chart.tsx';
import { EsfSharesChart } from '../../src/charts/esf-shares-chart.tsx';
import { GoalsChart } from '../../src/charts/goals-chart.tsx';
import { ShareBinsChart } from '../../src/charts/share-bins-chart.tsx';
import { SupportYearsChart } from '../../src/charts/support-years-chart.tsx';
import { esfShare, goalProject, ranked } from './deeper-rows.ts';

const size = 'screen' as const;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const words = (container: HTMLElement) =>
  [...container.querySelectorAll('text')].map((text) => plain(text.textContent));
const heights = (container: HTMLElement, fill: string) =>
  [...container.querySelectorAll(`rect[fill="${fill}"]`)].map((rect) => Number(rect.getAttribute('height')));
const widths = (container: HTMLElement, fill: string) =>
  [...container.querySelectorAll(`rect[fill="${fill}"]`)].map((rect) => Number(rect.getAttribute('width')));
const chooser = () => vi.fn<(id: string | null) => void>();

describe('the chart of shares and rates', () => {
  const drawn = { lang: 'sv', width: 600, pitch: 30, size, interaction: null } as const;

  it('draws a dot for every share and a diamond only for a stated rate', () => {
    const { container } = render(
      <EsfSharesChart {...drawn} labels="beside" rows={[esfShare('a', 47, 50), esfShare('b', 75, null)]} />,
    );
    expect(container.querySelectorAll('circle')).toHaveLength(2);
    expect(container.querySelectorAll('path[d$="Z"]')).toHaveLength(1);
    expect(words(container)).toEqual(expect.arrayContaining(['47,0 %', '−3,0 p.e.', '75,0 %', '–']));
  });

  it('keeps a share above 100 per cent inside the picture', () => {
    const { container } = render(
      <EsfSharesChart {...drawn} labels="above" rows={[esfShare('a', 140, 50)]} />,
    );
    const at = Number(container.querySelector('circle')?.getAttribute('cx'));
    expect(at).toBeGreaterThan(300);
    expect(at).toBeLessThan(600);
  });

  it('draws as many projects as high as they are many', () => {
    const bins = [
      { share: 47, n: 10, n_rate: 0, n_apart: 0 },
      { share: 100, n: 20, n_rate: 0, n_apart: 0 },
      { share: 101, n: 5, n_rate: 0, n_apart: 0 },
    ];
    const { container } = render(
      <ShareBinsChart bins={bins} lang="sv" width={600} height={280} size={size} onChoose={null} />,
    );
    const [some = 0, most = 0, over = 0] = heights(container, 'var(--bilberry)');
    expect(some / most).toBeCloseTo(0.5, 5);
    expect(over / most).toBeCloseTo(0.25, 5);
  });
});

describe('the chart of support by year', () => {
  const rows = [
    { year: 2026, kind: 'esf' as const, support: 2e6, n: 1 },
    { year: 2026, kind: 'leader' as const, support: 1e6, n: 1 },
    { year: 2028, kind: 'esf' as const, support: 4e6, n: 1 },
  ];
  const drawn = { rows, lang: 'en', width: 600, height: 280, size } as const;

  it('stacks the kinds on one scale and writes the sum over the column', () => {
    const { container } = render(<SupportYearsChart {...drawn} interaction={null} choosable={() => true} />);
    const [, largest = 0] = heights(container, 'var(--bilberry)');
    const [leader = 0] = heights(container, 'var(--spruce)');
    expect(leader / largest).toBeCloseTo(0.25, 1);
    expect(words(container)).toEqual(expect.arrayContaining(['3.0', '4.0', '2026', '2027', '2028']));
  });

  it('lets a year be chosen with the keyboard, but none that a slice cannot have', async () => {
    const onChoose = chooser();
    render(
      <SupportYearsChart
        {...drawn}
        interaction={{ chosen: [], onChoose }}
        choosable={(year) => year <= 2027}
      />,
    );
    const keys = within(screen.getByRole('toolbar')).getAllByRole('button');
    expect(keys.map((key) => plain(key.getAttribute('aria-label')))).toEqual([
      '2026: SEK 3.0m (ESF grant SEK 2.0m, EU and state via Leader SEK 1.0m)',
      '2027: SEK 0',
    ]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onChoose.mock.calls.map(([chosen]) => chosen)).toEqual(['2026']);
  });

  it('draws nothing where there is no year', () => {
    const { container } = render(
      <SupportYearsChart {...drawn} rows={[]} interaction={null} choosable={() => true} />,
    );
    expect(heights(container, 'var(--bilberry)')).toEqual([]);
  });
});

describe('the chart of targets and outcomes', () => {
  const drawn = { lang: 'sv', width: 600, height: 280, size, interaction: null } as const;

  it('draws the outcome as long as it is on the scale of the target', () => {
    const { container } = render(
      <GoalsChart {...drawn} projects={[goalProject({}), goalProject({ id: 'b', result: 50 })]} />,
    );
    const [longest = 0, shorter = 0] = widths(container, 'var(--lingon)');
    expect(shorter / longest).toBeCloseTo(50 / 79, 5);
  });

  it('gives every sentence its line, and breaks a long one rather than clip it', () => {
    const quote =
      'Minst femtio av dem som började skulle efter ett år ha ett arbete eller en utbildning på heltid, och de som inte ' +
      'hade det skulle ha fått en praktikplats, en plan för hur de kommer vidare och någon att vända sig till om den inte håller';
    const { container } = render(
      <GoalsChart
        {...drawn}
        width={330}
        projects={[goalProject({ quotes: [{ kind: 'target', quote, document: 'a.txt', line: 20 }] })]}
      />,
    );
    const lines = words(container);
    expect(lines).toContain('rad 20');
    expect(lines.join(' ')).toContain(`”${quote}”`);
  });

  it('draws no bar for a project that states no number of persons', () => {
    const { container } = render(
      <GoalsChart
        {...drawn}
        projects={[goalProject({ target: null, result: null, goal_achievement: null })]}
      />,
    );
    expect(widths(container, 'var(--lingon)')).toEqual([]);
  });
});

describe('the chart of how the support is spread', () => {
  const onChoosePoint = vi.fn<(rank: number) => void>();
  const drawn = { lang: 'sv', width: 600, height: 280, size, onChoosePoint } as const;

  it('ranks a few projects, and opens the one that is chosen', async () => {
    const onChoose = vi.fn<(id: string) => void>();
    const interaction = { activeId: null, onActivate: vi.fn<(id: string | null) => void>(), onChoose };
    render(<ConcentrationChart {...drawn} rows={ranked(3, null)} interaction={interaction} />);
    const [first] = within(screen.getByRole('toolbar')).getAllByRole('button');
    expect(first).not.toHaveAttribute('aria-pressed');
    await userEvent.click(first ?? document.body);
    expect(onChoose.mock.calls.map(([id]) => id)).toEqual(['p0']);
  });

  it('draws one curve for many, from nothing to all, with three points told and to be chosen', async () => {
    const { container } = render(<ConcentrationChart {...drawn} rows={ranked(40, 0.3)} interaction={null} />);
    const curve = container.querySelector('path[stroke="var(--slate)"]')?.getAttribute('d') ?? '';
    expect(curve.match(/L/g)).toHaveLength(40);
    expect(words(container).filter((text) => text.includes('av projekten har'))).toHaveLength(3);
    const points = within(screen.getByRole('toolbar')).getAllByRole('button');
    expect(points).toHaveLength(3);
    await userEvent.click(points[1] ?? document.body);
    expect(onChoosePoint.mock.calls.map(([rank]) => rank)).toEqual([8]);
  });
});
