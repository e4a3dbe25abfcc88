import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FundingChart } from '../../src/charts/funding-chart.tsx';
import { ParticipantsChart } from '../../src/charts/participants-chart.tsx';
import type { ProjectRow } from '../../src/charts/project-row.ts';
import { chartText } from '../../src/text/chart-text.ts';
import { TimelineChart } from '../../src/charts/timeline-chart.tsx';
import { project, SEED_ROWS } from './seed-rows.ts';

const drawn = {
  lang: 'sv',
  width: 500,
  pitch: 30,
  size: 'screen',
  labels: 'none',
  interaction: null,
} as const;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const filled = (container: HTMLElement, fill: string) =>
  [...container.querySelectorAll(`rect[fill="${fill}"]`)].map((rect) => Number(rect.getAttribute('width')));
const words = (container: HTMLElement) =>
  [...container.querySelectorAll('text')].map((text) => plain(text.textContent));

const setUp = (rows: readonly ProjectRow[] = SEED_ROWS, activeId: string | null = null) => {
  const onActivate = vi.fn<(id: string | null) => void>();
  const onChoose = vi.fn<(id: string) => void>();
  const view = render(
    <FundingChart {...drawn} rows={rows} mode="share" interaction={{ activeId, onActivate, onChoose }} />,
  );
  const keys = within(screen.getByRole('toolbar', { name: 'Vem betalar?' })).getAllByRole('button');
  return { ...view, keys, onActivate, onChoose };
};

describe('the chart of who pays', () => {
  it('draws each source as long as its share, on one scale', () => {
    const { container } = render(<FundingChart {...drawn} rows={SEED_ROWS} mode="share" />);
    const esf = filled(container, 'var(--bilberry)');
    expect(esf).toHaveLength(4);
    const [forprojektering = 0, envag = 0, fasetten = 0, framtid = 0] = esf.map((width) => width + 1);
    expect(forprojektering / framtid).toBeCloseTo(0.7571, 2);
    expect(envag / framtid).toBeCloseTo(0.4694, 2);
    expect(fasetten / framtid).toBeCloseTo(0.75, 2);
  });

  it('gives Leader’s money Leader’s colour, never the fund’s', () => {
    const gagaga = SEED_ROWS.filter((row) => row.id === '002');
    const { container } = render(<FundingChart {...drawn} rows={gagaga} mode="kronor" />);
    expect(filled(container, 'var(--spruce)')).toHaveLength(1);
    expect(filled(container, 'var(--lichen)')).toHaveLength(1);
    expect(filled(container, 'var(--bilberry)')).toHaveLength(0);
  });

  it('writes words and draws no bar where amounts are missing', () => {
    const { container } = render(<FundingChart {...drawn} rows={[project('tyst')]} mode="share" />);
    expect(words(container)).toContain('inga belopp angivna');
    expect(words(container)).toContain('–');
    expect(container.querySelectorAll('rect[fill^="var(--b"], rect[fill^="url"]')).toHaveLength(0);
  });

  it('never rounds a small cost to nothing', () => {
    const rows = [
      project('liten', { cost: 1.1, cost_basis: 'budget' }),
      project('stor', { cost: 4e6, cost_basis: 'budget' }),
    ];
    const { container } = render(<FundingChart {...drawn} rows={rows} mode="share" />);
    expect(words(container)).toEqual(expect.arrayContaining(['<0,01', '4,0']));
  });

  it('writes the shares inside the bars of a report, with place and years under the names', () => {
    const { container } = render(
      <FundingChart
        {...drawn}
        rows={SEED_ROWS}
        mode="share"
        width={1312}
        pitch={122}
        size="report"
        labels="beside"
      />,
    );
    expect(words(container)).toEqual(expect.arrayContaining(['47 %', '53 %', 'Hässleholm, 2020–2022']));
    expect(words(container)).toContain('Perstorp, förstudie 2021');
  });

  it('changes with its rows instead of keeping what was', () => {
    const { container, rerender } = render(<FundingChart {...drawn} rows={SEED_ROWS} mode="share" />);
    rerender(<FundingChart {...drawn} rows={SEED_ROWS.slice(0, 1)} mode="share" />);
    expect(filled(container, 'var(--bilberry)')).toHaveLength(1);
    expect(filled(container, 'var(--spruce)')).toHaveLength(0);
  });
});

describe('the chart of who was reached', () => {
  it('keeps the four counts apart: bar with an edge, bar inside, tick', () => {
    const gagaga = SEED_ROWS.filter((row) => row.id === '002');
    const { container } = render(<ParticipantsChart {...drawn} rows={gagaga} />);
    const [actual = 0] = filled(container, 'var(--lingon-soft)');
    const result = Math.max(...filled(container, 'var(--lingon)'));
    expect(result / actual).toBeCloseTo(79 / 119, 2);
    expect(filled(container, 'var(--ink)')).toHaveLength(1);
    expect(container.querySelectorAll('circle')).toHaveLength(0);
    expect(words(container)).toContain('158 %');
  });

  it('draws a plan as a ring and says that the outcome is not stated', () => {
    const { container } = render(
      <ParticipantsChart {...drawn} rows={SEED_ROWS.filter((row) => row.id === '001')} />,
    );
    expect(container.querySelectorAll('circle')).toHaveLength(1);
    expect(filled(container, 'var(--lingon)')).toHaveLength(0);
    expect(words(container)).toContain('utfall ej angivet');
  });

  it('draws no mark at zero for a project without any count', () => {
    const { container } = render(<ParticipantsChart {...drawn} rows={[project('tyst')]} />);
    expect(container.querySelectorAll('.chart-picture rect[fill], .chart-picture circle')).toHaveLength(0);
    expect(words(container)).toContain('inga antal angivna');
  });

  it('draws a stated 0, which is not the same as missing', () => {
    const { container } = render(
      <ParticipantsChart {...drawn} rows={[project('noll', { actual: 0, result: 0 })]} />,
    );
    expect(words(container)).not.toContain('inga antal angivna');
    expect(filled(container, 'var(--lingon-soft)')).toEqual([0]);
  });
});

describe('the chart of when they ran', () => {
  it('draws preparatory projects hollow and the others solid in their programme’s colour', () => {
    const { container } = render(<TimelineChart {...drawn} rows={SEED_ROWS} />);
    expect(container.querySelectorAll('rect[fill="var(--card)"][stroke="var(--bilberry)"]')).toHaveLength(2);
    expect(filled(container, 'var(--bilberry)')).toHaveLength(2);
    expect(filled(container, 'var(--spruce)')).toHaveLength(1);
    expect(words(container)).toEqual(
      expect.arrayContaining(['6 mån', '46 mån', '24 mån', '26 mån', '9 mån']),
    );
  });

  it('says which day is missing instead of drawing to an edge', () => {
    const rows = [project('öppet', { start: '2022-01-01' }), project('okänt')];
    const { container } = render(<TimelineChart {...drawn} rows={rows} />);
    expect(words(container)).toContain('från 2022-01-01, slut ej angivet');
    expect(words(container)).toContain('period ej angiven');
    expect(container.querySelectorAll('.chart-picture rect[fill]')).toHaveLength(0);
  });
});

describe('a chart of rows under pointer and keyboard', () => {
  it('is one tab stop, and arrows, Home and End move from project to project', async () => {
    const user = userEvent.setup();
    const { keys, onActivate } = setUp();
    await user.tab();
    expect(keys[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(keys[2]).toHaveFocus();
    expect(onActivate).toHaveBeenLastCalledWith('001');
    await user.keyboard('{End}');
    expect(keys.at(-1)).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(keys[0]).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    await user.tab();
    expect(keys.some((key) => key === document.activeElement)).toBe(false);
    await user.tab({ shift: true });
    expect(keys[1]).toHaveFocus();
  });

  it('chooses a project by Enter, Space and click', async () => {
    const user = userEvent.setup();
    const { keys, onChoose } = setUp();
    await user.tab();
    await user.keyboard('{Enter}{ArrowDown} ');
    await user.click(keys[2] ?? document.body);
    expect(onChoose.mock.calls.map(([id]) => id)).toEqual(['003', '002', '001']);
  });

  it('says of each project what its marks show', () => {
    const { keys } = setUp();
    expect(plain(keys[1]?.getAttribute('aria-label'))).toBe(
      'GåGåGå, 1,8 mnkr (godkända utgifter): EU och stat via Leader 67 %, Leaderområdet 33 %',
    );
  });

  it('puts the stripe behind the active project alone', () => {
    const { container } = setUp(SEED_ROWS, '001');
    const stripes = container.querySelectorAll<HTMLElement>('.chart-stripe');
    expect([...stripes].map((stripe) => stripe.style.top)).toEqual(['80px']);
  });

  it('keeps the focus when the rows change around it', async () => {
    const user = userEvent.setup();
    const { rerender, onActivate, onChoose } = setUp();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    const interaction = { activeId: null, onActivate, onChoose };
    rerender(<FundingChart {...drawn} rows={SEED_ROWS.slice(1)} mode="share" interaction={interaction} />);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('GåGåGå');
  });
});

describe('drawing again', () => {
  it('is left out while the same rows come in a new list, and done when one of them changes', () => {
    const drawings = vi.spyOn(chartText.sv.timeline, 'from');
    const rows = [project('öppet', { start: '2022-01-01' })];
    const { rerender } = render(<TimelineChart {...drawn} rows={rows} />);
    const first = drawings.mock.calls.length;
    expect(first).toBeGreaterThan(0);
    rerender(<TimelineChart {...drawn} rows={[...rows]} />);
    expect(drawings).toHaveBeenCalledTimes(first);
    rerender(<TimelineChart {...drawn} rows={[project('öppet', { start: '2023-01-01' })]} />);
    expect(drawings.mock.lastCall).toEqual(['2023-01-01']);
  });
});
