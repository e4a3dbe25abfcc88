import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { arrange, type ExplorePicture, type ExploreRow } from '../../src/charts/explore-cells.ts';
import { ExploreChart } from '../../src/charts/explore-chart.tsx';
import type { ExploreSpan } from '../../src/charts/explore-timeline-marks.tsx';
import { figureSheet } from '../../src/export/figure-sheet.ts';
import { exploreFigure } from '../../src/charts/explore-figure.ts';
import type { Lang } from '../../src/text/lang.ts';

const PICTURE: ExplorePicture = {
  measure: 'total-cost',
  statistic: 'whole',
  by: 'phase',
  split: null,
  per: null,
  chart: 'bars',
  share: false,
  values: true,
};

const row = (
  by_key: string,
  value: number | null,
  n: number,
  more: Partial<ExploreRow> = {},
): ExploreRow => ({
  by_key,
  split_key: '*',
  per_key: '*',
  value,
  few_least: null,
  few_most: null,
  n,
  n_all: n,
  n_small: 0,
  by_members: 1,
  split_members: 0,
  per_members: 0,
  ...more,
});

const ROWS = [
  row('=implementation', 6_000_000, 4),
  row('=preparation', 2_000_000, 1, { n_all: 3 }),
  row('?', null, 0, { n_all: 2 }),
  row('*', 8_000_000, 5, { n_all: 9 }),
];

const names = { implementation: 'genomförande', preparation: 'förprojektering' };
const nameOf = (_: string, member: string) => (names as Record<string, string>)[member] ?? member;

function show(
  rows: readonly ExploreRow[],
  change: Partial<ExplorePicture> = {},
  spans: readonly ExploreSpan[] = [],
  lang: Lang = 'sv',
) {
  const picture = { ...PICTURE, ...change };
  const arranged = arrange(rows, picture, nameOf, lang);
  const interaction = {
    chosen: ['preparation'],
    onChooseGroup: vi.fn<(entry: { member: string | null }) => void>(),
    onChooseProject: vi.fn<(id: string) => void>(),
  };
  const { container } = render(
    <ExploreChart
      {...{ arranged, picture, interaction }}
      dots={[]}
      spans={spans}
      lang={lang}
      width={800}
      height={300}
      size="screen"
    />,
  );
  const most = { groups: 20, splits: 7, panels: 12 };
  const figure = exploreFigure({ arranged, dots: [], spans, picture, most, year: null, lang });
  const words = [...container.querySelectorAll('text')].map((text) =>
    text.textContent.replaceAll('\u00a0', ' '),
  );
  return { container, words, interaction, figure };
}

const span = (id: string, by_key: string, start: string, end: string): ExploreSpan => ({
  id,
  title: `Projekt ${id}`,
  by_key,
  start,
  end,
  months: 12,
  programme: 'esf-2014-2020',
  preparatory: id === 'b',
});

/** How many counties have the fill. */
const area = (container: HTMLElement, fill: string) =>
  container.querySelectorAll(`.chart-picture svg:first-child path[fill^="${fill}"]`).length;

describe('the chart of what is explored', () => {
  it('gives a file numbers as numbers, unrounded, and days as days', () => {
    const sums = figureSheet(show(ROWS).figure.table, 'sv');
    expect(sums.columns.map(({ type }) => type)).toEqual(['text', 'number', 'number', 'number']);
    expect(sums.rows[0]).toEqual(['förprojektering', 2_000_000, 3, 1]);
    expect(sums.rows.find(([name]) => name === 'fas saknas')?.[1]).toBeNull();
    const spans = [span('a', '=implementation', '2020-01-01', '2020-12-31')];
    const times = figureSheet(show(ROWS, { chart: 'timeline', measure: 'months' }, spans).figure.table, 'sv');
    expect(times.columns.map(({ type }) => type)).toEqual(['text', 'text', 'date', 'date', 'number']);
    expect(times.rows).toEqual([['genomförande', 'Projekt a', '2020-01-01', '2020-12-31', 12]]);
  });

  it('asks in its title what was chosen', () => {
    expect(show(ROWS).figure.question).toBe('Hur ser total kostnad ut efter fas?');
    expect(show(ROWS, { split: 'payer', chart: 'stacked' }).figure.question).toBe(
      'Hur ser total kostnad ut efter fas och finansieringskälla?',
    );
    const inEnglish = (measure: ExplorePicture['measure']) =>
      show(ROWS, { measure }, [], 'en').figure.question;
    expect(inEnglish('total-cost')).toBe('How does total cost look by phase?');
    expect(inEnglish('planned')).toBe('How do planned participants look by phase?');
  });

  it('writes what is nothing as 0, and what is next to nothing as less than a tenth', () => {
    const { words } = show([
      row('=implementation', 6_000_000, 4),
      row('=preparation', 0, 2),
      row('?', 3000, 1),
    ]);
    expect(words).toEqual(expect.arrayContaining(['6,0', '0', '<0,1']));
    expect(words).not.toContain('0,0');
  });

  it('draws a bar for each group with value and coverage, and words where nothing is stated', () => {
    const { words, container } = show(ROWS);
    expect(words).toEqual(expect.arrayContaining(['6,0', 'n = 4', '2,0', 'n = 1 av 3', 'inget värde']));
    expect(container.querySelectorAll('rect[fill="var(--slate)"]')).toHaveLength(2);
  });

  it('keeps the order of phases, and puts what is not stated last', () => {
    const { figure } = show(ROWS);
    expect(figure.table.rows.map(([name]) => name)).toEqual([
      'förprojektering',
      'genomförande',
      'fas saknas',
      'Summa',
    ]);
  });

  it('narrows to a group by a click or a key, and tells which is chosen', async () => {
    const { interaction } = show(ROWS);
    const [first] = screen.getAllByRole('button');
    expect(first).toHaveAccessibleName('förprojektering: 2,0\u00a0mnkr, n = 1 av 3');
    expect(first).toHaveAttribute('aria-pressed', 'true');
    first?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}{End}{Enter}');
    expect(interaction.onChooseGroup.mock.calls.map(([{ member }]) => member)).toEqual([
      'implementation',
      null,
    ]);
  });

  it('says what is told as one, what is left out and why', () => {
    const { figure } = show([...ROWS, row('+', 1_000_000, 30, { by_members: 30 })], { by: 'owner' });
    expect(figure.notes[0]).toBe('Visar de 20 största; övriga 30 är sammanlagda.');
    expect(figure.notes[1]).toContain(
      '4 projekt ingår inte. Måttet utesluter projekt utan uppgift om beloppet',
    );
    expect(figure.coverage).toMatchObject({ withFact: 5, of: 9 });
  });

  it('gives the planned a ring, the actual a pale bar with an edge and a calculated share stripes', () => {
    expect(show(ROWS, { measure: 'planned' }).container.querySelectorAll('circle')).toHaveLength(2);
    const actual = show(ROWS, { measure: 'actual' }).container;
    expect(actual.querySelectorAll('rect[fill="var(--lingon-soft)"]')).toHaveLength(2);
    expect(actual.querySelectorAll('rect[fill="var(--lingon)"]')).toHaveLength(2);
    const striped = show([row('=implementation', 40, 5), row('*', 40, 5)], { measure: 'cofinancing-share' });
    expect(striped.container.querySelectorAll('rect[fill^="url("]')).toHaveLength(1);
  });

  it('hatches a ratio of fewer than three projects and says so in the legend', () => {
    const { container, figure } = show(
      [row('=preparation', 50, 2), row('=implementation', 60, 3), row('*', 55, 5)],
      {
        measure: 'support-share',
      },
    );
    expect(container.querySelectorAll('rect[fill^="url("]')).toHaveLength(1);
    expect(container.querySelectorAll('rect[fill="var(--slate)"]')).toHaveLength(1);
    expect(figure.legend.map(({ label }) => label)).toContain('färre än 3 projekt, läs med försiktighet');
  });

  it('tells the values of projects that are too few for a median, in the chart, its summary and its table', () => {
    const few = { few_least: 2e6, few_most: 9e6 };
    const rows = [row('=preparation', null, 2, few), row('=implementation', 6e6, 3), row('*', 6e6, 5)];
    const { container, words, figure } = show(rows, { statistic: 'median' });
    expect(words).toContain('2,0 och 9,0');
    expect(words).toContain('n = 2');
    expect(figure.legend.map(({ label }) => label)).toContain('ett projekt, för få för median');
    const [first, second] = [...container.querySelectorAll('circle')].map((dot) =>
      Number(dot.getAttribute('cx')),
    );
    expect(second).toBeGreaterThan(first ?? Infinity);
    expect(figure.summary).toContain('förprojektering: 2,0\u00a0mnkr och 9,0\u00a0mnkr (för få för median)');
    const at = figure.table.columns.findIndex(({ label }) => label.startsWith('Egna värden'));
    expect(figure.table.rows.map((cells) => cells[at])).toContain(
      '2\u00a0000\u00a0000 och 9\u00a0000\u00a0000',
    );
  });

  it('rounds what several projects cost a participant to hundreds, and tells what one does as it is', () => {
    const few = { few_least: 35_694, few_most: 92_493 };
    const rows = [row('=preparation', null, 2, few), row('=implementation', 41_234, 3), row('*', 41_234, 5)];
    const { words, figure } = show(rows, { statistic: 'median', measure: 'cost-per-planned' });
    expect(words).toEqual(expect.arrayContaining(['35 694 och 92 493', '41 200']));
    expect(figure.summary).toContain('35\u00a0694\u00a0kr per deltagare');
  });

  it('tells the value of a single project once, and has no column for such values where there are none', () => {
    const few = { few_least: 2e6, few_most: 2e6 };
    const { words } = show([row('=preparation', null, 1, few), row('*', null, 1, few)], {
      statistic: 'median',
    });
    expect(words).toContain('2,0');
    expect(words).not.toContain('2,0 och 2,0');
    expect(words).toContain('n = 1');
    const { figure } = show(ROWS);
    expect(figure.table.columns.some(({ label }) => label.startsWith('Egna värden'))).toBe(false);
  });

  it('draws a stack in the colours of the palette, the rest in grey', () => {
    const parts = ['=a', '=b', '+'].map((split_key, at) =>
      row('=implementation', at + 1, 1, { split_key, split_members: 5 }),
    );
    const totals = ['=a', '=b', '+'].map((split_key, at) =>
      row('*', 3 - at, 1, { split_key, split_members: 5 }),
    );
    const { container } = show([...parts, ...totals, row('=implementation', 6, 3), row('*', 6, 3)], {
      split: 'owner',
      chart: 'stacked',
    });
    const fills = [...container.querySelectorAll('.chart-picture rect[fill^="var"]')]
      .map((each) => each.getAttribute('fill'))
      .filter((fill) => fill !== 'var(--card)');
    expect(fills.slice(-3)).toEqual(['var(--bilberry)', 'var(--cloudberry)', 'var(--slate)']);
  });

  it('breaks a line where a year has no value, and draws it at no height for it', () => {
    const { container } = show(
      [
        row('=2018', 10, 1),
        row('=2019', null, 0, { n_all: 1 }),
        row('=2020', 30, 1),
        row('*', 40, 2, { n_all: 3 }),
      ],
      { by: 'startYear', chart: 'line', measure: 'actual' },
    );
    const line = container.querySelector('path[stroke="var(--lingon)"]')?.getAttribute('d') ?? '';
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line).not.toContain('L');
    expect(container.querySelectorAll('circle')).toHaveLength(2);
  });

  it('draws no line over years that have no project', () => {
    const { container } = show(
      [row('=2008', 10, 1), row('=2017', 20, 1), row('=2018', 30, 1), row('*', 60, 3)],
      { by: 'startYear', chart: 'line', measure: 'actual' },
    );
    const line = container.querySelector('path[stroke="var(--lingon)"]')?.getAttribute('d') ?? '';
    expect(line.replaceAll(/[^ML]/g, '')).toBe('MML');
  });

  const REGIONS = [
    row('=Stockholm', 4_000_000, 5),
    row('=Sydsverige', 1_000_000, 2, { n_all: 3 }),
    row('=Västsverige', null, 0, { n_all: 1 }),
    row('=Nationellt', 9_000_000, 6),
    row('*', 14_000_000, 13, { n_all: 15 }),
  ];
  it('puts a sum on the map as the area of a circle, and what has no place there in the list alone', () => {
    const { container, figure, words } = show(REGIONS, { by: 'region', chart: 'map' });
    const [largest, smaller] = [...container.querySelectorAll('circle:not([stroke-dasharray])')].map(
      (circle) => Number(circle.getAttribute('r')),
    );
    expect(container.querySelectorAll('circle:not([stroke-dasharray])')).toHaveLength(2);
    expect((largest ?? 0) / (smaller ?? 1)).toBeCloseTo(2);
    expect(container.querySelectorAll('circle[stroke-dasharray]')).toHaveLength(1);
    expect(words).toEqual(expect.arrayContaining(['Nationellt', '9,0', 'n = 6']));
    expect(figure.notes).toContain('6 projekt utan plats på kartan står bara i listan.');
    // Four counties have a project; the other regions are hatched.
    expect(area(container, 'var(--land)')).toBe(5);
    expect(area(container, 'url(')).toBe(16);
  });

  it('colours a ratio in classes from three projects on, and leaves a region of fewer blank', () => {
    const ratios = [
      row('=Stockholm', 10, 5),
      row('=Sydsverige', 48, 2),
      row('=Västsverige', 31, 4),
      row('=Övre Norrland', 50, 3),
      row('*', 40, 14),
    ];
    const { container, figure } = show(ratios, { by: 'region', chart: 'map', measure: 'support-share' });
    expect(figure.legend.slice(0, 4)).toEqual([
      { mark: 'step-1', label: '10\u00a0%–20\u00a0%' },
      { mark: 'step-2', label: '20\u00a0%–30\u00a0%' },
      { mark: 'step-4', label: '30\u00a0%–40\u00a0%' },
      { mark: 'step-5', label: '40\u00a0%–50\u00a0%' },
    ]);
    expect(figure.legend.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(['uncoloured', 'nodata', 'few']),
    );
    expect(area(container, 'var(--seq-1)')).toBe(1);
    expect(area(container, 'var(--seq-4)')).toBe(2);
    expect(area(container, 'var(--seq-5)')).toBe(2);
    expect(area(container, 'var(--card)')).toBe(2);
  });

  it('shows projects in their time under the name of their group, and opens the one that is chosen', async () => {
    const rows = [
      row('=implementation', 12, 1, { n_all: 2 }),
      row('=preparation', 12, 1),
      row('*', 12, 2, { n_all: 3 }),
    ];
    const { words, figure, interaction } = show(rows, { chart: 'timeline', measure: 'months' }, [
      span('a', '=implementation', '2016-01-01', '2016-12-31'),
      span('b', '=preparation', '2015-01-01', '2015-12-31'),
    ]);
    const inOrder = words.filter((each) => !/^\d|mån/.test(each));
    expect(inOrder).toEqual(['förprojektering', 'Projekt b', 'genomförande', 'Projekt a']);
    expect(figure.question).toBe('När pågick projekten, efter fas?');
    expect(figure.legend.map(({ mark }) => mark)).toEqual(['esf', 'preparatory']);
    expect(figure.table.rows).toEqual([
      ['förprojektering', 'Projekt b', '2015-01-01', '2015-12-31', '12,0'],
      ['genomförande', 'Projekt a', '2016-01-01', '2016-12-31', '12,0'],
    ]);
    expect(figure.notes.join(' ')).toContain('1 projekt ingår inte');
    await userEvent.click(screen.getByRole('button', { name: /^genomförande, Projekt a: 2016-01-01/ }));
    expect(interaction.onChooseProject).toHaveBeenCalledWith('a');
  });
});
