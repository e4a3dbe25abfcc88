import { describe, expect, it } from 'vitest';
import { concentrationFigure, pointsOf } from '../../src/charts/concentration-figure.ts';
import { esfSharesFigure, shareBinsFigure } from '../../src/charts/esf-shares-figure.ts';
import { goalsFigure } from '../../src/charts/goals-figure.ts';
import { projectsOfGoals } from '../../src/charts/goals-rows.ts';
import { type SupportYear, supportYearsFigure, yearsOf } from '../../src/charts/support-years-figure.ts';
import { esfShare, goalRow, ranked } from './deeper-rows.ts';

const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const cells = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(plain));

describe('the words of shares and rates', () => {
  const rows = [esfShare('Vägen', 46.94, 50), esfShare('Bron', 75.71, null)];
  const figure = esfSharesFigure(rows, { n: 5, n_esf_share: 2 }, 'sv');

  it('set the calculated share beside the stated rate, with a dash where no rate is stated', () => {
    expect(cells(figure.table.rows)).toEqual([
      ['Vägen', '46,9 %', '50 %', '−3,1 p.e.'],
      ['Bron', '75,7 %', '–', '–'],
    ]);
  });

  it('call a difference no fault, and say how many state a rate at all', () => {
    expect(figure.notes).toEqual(['1 av dessa 2 anger unionens sats. En skillnad är inget fel.']);
    expect(figure.coverage.words).toBe('2 av 5 anger ESF-stöd och total budget');
    expect(plain(figure.summary)).toContain('Vägen: 46,9 %, angiven sats 50 %, skillnad −3,1 p.e. Bron: ');
  });

  it('show the mark of a rate only where one is stated', () => {
    const without = esfSharesFigure([esfShare('Bron', 75.71, null)], { n: 1, n_esf_share: 1 }, 'sv');
    expect(without.legend.map(({ mark }) => mark)).toEqual(['share-dot', 'usual-share']);
  });

  it('say that more projects have a share than are drawn', () => {
    const cut = esfSharesFigure(rows, { n: 30, n_esf_share: 21 }, 'en');
    expect(cut.notes.at(-1)).toBe('Shows 2 of 21 projects, in order of start.');
  });

  it('tell many projects by their number, those above a hundred per cent by words', () => {
    const bins = [
      { share: 47, n: 30, n_rate: 20, n_apart: 8 },
      { share: 101, n: 1, n_rate: 0, n_apart: 0 },
    ];
    const many = shareBinsFigure(bins, { n: 40, n_esf_share: 31 }, 'sv');
    expect(cells(many.table.rows)).toEqual([
      ['47 %', '30', '20', '8'],
      ['över 100 %', '1', '0', '0'],
    ]);
    expect(many.notes[0]).toContain('8 av de 20 som anger unionens sats');
  });

  it('tell a slice without any share from an empty one', () => {
    expect(esfSharesFigure([], { n: 3, n_esf_share: 0 }, 'sv').empty).toBe('all-missing');
    expect(esfSharesFigure([], { n: 0, n_esf_share: 0 }, 'sv').empty).toBe('nothing');
  });
});

describe('the words of support by year', () => {
  const rows: SupportYear[] = [
    { year: 2019, kind: 'leader', support: 300_000, n: 1 },
    { year: 2021, kind: 'esf', support: 5_000_000, n: 3 },
    { year: 2021, kind: 'leader', support: 200_000, n: 1 },
  ];

  it('hold a year without support as a year of its own, so that no gap is closed', () => {
    expect(yearsOf(rows).map(({ year, total }) => [year, total])).toEqual([
      [2019, 300_000],
      [2020, 0],
      [2021, 5_200_000],
    ]);
  });

  it('keep the kinds of support apart and say that the even spread is an assumption', () => {
    const figure = supportYearsFigure(rows, { n: 6, spread: 4 }, 'sv');
    expect(figure.legend.map(({ mark }) => mark)).toEqual(['esf', 'leader_programme']);
    expect(cells(figure.table.rows)[1]).toEqual(['2021', 'ESF-stöd', '5 000 000 kr', '3']);
    expect(figure.notes).toEqual(['Jämn fördelning är ett antagande, inte när pengarna betalades ut.']);
    expect(figure.coverage.words).toBe('4 av 6 anger stöd och period');
    expect(plain(figure.summary)).toBe(
      '2019: 0,3 mnkr. 2021: 5,2 mnkr (ESF-stöd 5,0 mnkr, EU och stat via Leader 0,2 mnkr).',
    );
  });
});

describe('the words of targets and outcomes', () => {
  const told = { kind: 'result', quote: '79 kom i arbete', document: 'steget.txt', line: 7 } as const;

  it('gather a project’s sentences under it, each once', () => {
    const projects = projectsOfGoals([
      goalRow(told),
      goalRow(told),
      goalRow({ ...told, line: 9 }),
      goalRow({ id: 'b' }),
    ]);
    expect(projects.map((project) => [project.id, project.quotes.length])).toEqual([
      ['a', 2],
      ['b', 0],
    ]);
  });

  it('give figures with the Wilson interval, and the sentence with its line', () => {
    const projects = projectsOfGoals([goalRow(told)]);
    const figure = goalsFigure({ projects, slice: { n: 5, n_told: 2, n_both: 1 }, lang: 'sv' });
    expect(cells(figure.table.rows)[0]).toEqual([
      'Steget',
      '50',
      '79',
      '158,0 %',
      '66,4 %',
      '57,5 %',
      '74,2 %',
      'utfall: ”79 kom i arbete”',
      'steget.txt, rad 7',
    ]);
    expect(figure.coverage.words).toBe('2 av 5 anger mål eller utfall');
    expect(figure.notes).toContain('Visar 1 av 2 projekt, i ordning efter start.');
  });

  it('say what is not stated instead of a zero', () => {
    const projects = projectsOfGoals([
      goalRow({ result: null, goal_achievement: null }),
      goalRow({
        id: 'b',
        target: null,
        result: null,
        goal_achievement: null,
        result_rate: null,
        rate_low: null,
      }),
    ]);
    const { summary, table } = goalsFigure({ projects, slice: { n: 2, n_told: 2, n_both: 0 }, lang: 'sv' });
    expect(summary).toBe(
      'Steget: mål 50, utfall ej angivet. Steget: inget mål eller utfall i antal personer.',
    );
    expect(table.rows[1]?.slice(1, 6)).toEqual(['–', '–', '–', '–', '–']);
    expect(table.values?.[1]?.slice(1, 6)).toEqual([null, null, null, null, null]);
  });
});

describe('the words of how the support is spread', () => {
  it('rank a few projects, and say that they are too few for a measure', () => {
    const figure = concentrationFigure(ranked(4, null), { n: 5, n_support: 4 }, 'sv');
    expect(figure.notes).toEqual(['För få projekt (4) för ett mått på koncentration; det kräver 20.']);
    expect(cells(figure.table.rows)[1]).toEqual(['2', 'P1', '100 kr', '25,0 %', '50,0 %']);
    expect(figure.legend).toEqual([]);
  });

  it('tell of many what the largest tenth, fifth and half have, with both indices', () => {
    const rows = ranked(40, 0.31);
    expect(pointsOf(rows).map(({ projects, support }) => [projects, Math.round(support)])).toEqual([
      [10, 10],
      [20, 20],
      [50, 50],
    ]);
    const figure = concentrationFigure(rows, { n: 40, n_support: 40 }, 'en');
    expect(figure.notes).toEqual(['Gini 0.31, HHI 400.']);
    expect(figure.summary).toContain('10% of the projects have 10%.');
  });
});
