import { describe, expect, it } from 'vitest';
import { areasFigure } from '../../src/charts/areas-figure.ts';
import { costFigure } from '../../src/charts/cost-figure.ts';
import { fundingFigure } from '../../src/charts/funding-figure.ts';
import { participantsFigure } from '../../src/charts/participants-figure.ts';
import { regionsFigure } from '../../src/charts/regions-figure.ts';
import { timelineFigure } from '../../src/charts/timeline-figure.ts';
import { area, countsOf, project, SEED_AREAS, SEED_COSTS, SEED_REGIONS, SEED_ROWS } from './seed-rows.ts';

const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const cells = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(plain));

const emptiness = (rows: typeof SEED_ROWS) =>
  fundingFigure({ rows, slice: countsOf(rows), mode: 'share', lang: 'sv' }).empty;

describe('the words of who pays', () => {
  const figure = fundingFigure({ rows: SEED_ROWS, slice: countsOf(SEED_ROWS), mode: 'share', lang: 'sv' });

  it('give the shares of the seeds in the table, exactly', () => {
    const [, , ownWay] = cells(figure.table.rows);
    expect(ownWay).toEqual([
      'En väg in',
      '9 249 253 kr',
      'beviljad budget',
      '4 341 993 kr',
      '46,9 %',
      '–',
      '–',
      '–',
      '–',
      '4 907 260 kr',
      '53,1 %',
    ]);
  });

  it('name the basis where it is an outturn, and how the rest is calculated', () => {
    expect(figure.notes).toEqual(['Godkända utgifter (utfall) i stället för beviljad budget: GåGåGå.']);
    expect(figure.method).toEqual(['Beräknad medfinansiering är total kostnad minus angivet stöd.']);
  });

  it('list only the sources that are drawn, in the fixed order', () => {
    expect(figure.legend.map((item) => item.mark)).toEqual([
      'esf',
      'leader_programme',
      'leader_group',
      'cofinancing',
    ]);
    const one = [SEED_ROWS[1] ?? project('x')];
    const leader = fundingFigure({
      rows: one,
      slice: countsOf(one),
      mode: 'share',
      lang: 'en',
    });
    expect(leader.legend.map((item) => item.label)).toEqual(['EU and state via Leader', 'Leader area']);
  });

  it('count coverage over the whole slice when only the first rows are drawn, and say that', () => {
    const rows = [...SEED_ROWS, project('sixth')];
    const cut = fundingFigure({ rows: rows.slice(0, 2), slice: countsOf(rows), mode: 'share', lang: 'sv' });
    expect(cut.coverage).toEqual({ withFact: 5, of: 6, words: '5 av 6 anger kostnad och stöd' });
    expect(cut.notes.at(-1)).toBe('Visar 2 av 6 projekt, i ordning efter start.');
    expect(cut.method).toContain('1 projekt saknar kostnad eller stöd.');
    expect(cut.table.rows).toHaveLength(2);
  });

  it('tell an empty slice from one in which nobody states amounts', () => {
    expect(emptiness([])).toBe('nothing');
    expect(emptiness([project('a')])).toBe('all-missing');
    expect(emptiness(SEED_ROWS)).toBeNull();
  });
});

describe('the words of who was reached', () => {
  const figure = participantsFigure({ rows: SEED_ROWS, slice: countsOf(SEED_ROWS), lang: 'sv' });

  it('keep planned, actual, target and outcome apart, and what is not stated a dash', () => {
    const rows = cells(figure.table.rows);
    expect(rows[0]).toEqual(['Förprojektering AME Svalöv', '–', '–', '–', '–', '–']);
    expect(rows[1]).toEqual(['GåGåGå', '–', '119', '50', '79', '158,0 %']);
    expect(rows[2]).toEqual(['En väg in', '100', '–', '–', '–', '–']);
  });

  it('say for each project what is known and what is not', () => {
    const summary = plain(figure.summary);
    expect(summary).toContain('GåGåGå: faktiska 119, utfall 79, mål för utfall 50, 158 % av mål.');
    expect(summary).toContain('En väg in: planerade 100, utfall ej angivet.');
    expect(summary).toContain('Förprojektering AME Svalöv: inga antal angivna.');
    expect(figure.coverage.words).toBe('1 av 5 redovisar faktiska deltagare');
  });
});

describe('the words of when they ran', () => {
  it('give both days of a period, and say which day is missing', () => {
    const rows = [...SEED_ROWS, project('open', { start: '2022-01-01' })];
    const figure = timelineFigure({ rows, slice: countsOf(rows), lang: 'en' });
    const summary = plain(figure.summary);
    expect(summary).toContain('En väg in: 1 Apr 2020 – 31 Mar 2022, 24 mo.');
    expect(summary).toContain('open: from 1 Jan 2022, end not stated.');
    expect(figure.coverage).toMatchObject({ withFact: 5, of: 6 });
    expect(figure.legend.map((item) => item.label)).toEqual(['ESF', 'Leader', 'pre-study etc.']);
  });
});

describe('the words of what a participant costs', () => {
  const figure = costFigure({ rows: SEED_COSTS, n: 5, nPreparatory: 2, lang: 'sv' });

  it('give the cost per head on the basis that each document has', () => {
    const rows = cells(figure.table.rows).map((row) => [row[0], row[2], row[4], row[5]]);
    expect(rows).toEqual([
      ['GåGåGå', 'godkända utgifter', 'per faktisk deltagare', '15 349 kr'],
      ['En väg in', 'beviljad budget', 'per planerad deltagare', '92 493 kr'],
      ['Fasetten för arbete & studier', 'beviljad budget', 'per planerad deltagare', '35 694 kr'],
    ]);
  });

  it('say that preparatory projects are left out, and count without them', () => {
    expect(figure.notes[0]).toBe('2 förstudier och förprojekteringar ingår inte.');
    expect(figure.coverage).toEqual({ withFact: 3, of: 3, words: '3 av 3 anger kostnad och antal' });
  });

  it('name the projects with few participants', () => {
    const small = SEED_COSTS.map((row) => ({ ...row, small_n: row.id === '001' }));
    expect(costFigure({ rows: small, n: 3, nPreparatory: 0, lang: 'en' }).notes).toContain(
      'Fewer than 20 participants, read with care: En väg in.',
    );
  });

  it('count them where they are many, and tell a crowd by its ends instead of by each of it', () => {
    const crowd = Array.from({ length: 201 }, (_, at) =>
      SEED_COSTS.map((row) => ({ ...row, id: `${row.id} ${at}`, small_n: at < 3 })),
    ).flat();
    const { notes, summary } = costFigure({ rows: crowd, n: 603, nPreparatory: 0, lang: 'sv' });
    expect(notes).toContain('9 projekt har färre än 20 deltagare, tolka dem försiktigt.');
    expect(plain(summary)).toBe(
      '603 projekt, från 15 349 kr till 92 493 kr per deltagare, faktisk eller annars planerad. Alla står i tabellen.',
    );
  });

  it('lists values instead of a cloud under three projects', () => {
    const few = costFigure({ rows: SEED_COSTS.slice(1), n: 2, nPreparatory: 0, lang: 'sv' });
    expect(few.measure).toBe('Kostnad per deltagare, kr, löpande priser');
    expect(few.legend).toEqual([]);
  });
});

describe('the words of where support goes', () => {
  it('call the sum of ESF’s and Leader’s money support, say what is inferred, and credit the map', () => {
    const figure = regionsFigure({ rows: SEED_REGIONS, lang: 'sv' });
    expect(figure.measure).toContain('ESF-stöd, stöd via Leader och EU-medel');
    expect(figure.measure).not.toContain('EU-stöd');
    expect(figure.notes).toEqual(['1 region är härledd ur orten.', 'Karta: svg-maps, CC BY 4.0.']);
    expect(figure.coverage).toMatchObject({ withFact: 5, of: 5 });
  });
});

describe('the words of the programme areas', () => {
  it('name area 2 of each period for itself, with its own sum', () => {
    const rows = cells(areasFigure({ rows: SEED_AREAS, lang: 'sv' }).table.rows);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['2007–2013', '2 Ökat arbetskraftsutbud', '263 116 kr'],
      ['2014–2020', '1 Kompetensförsörjning', '400 000 kr'],
      ['2014–2020', '2 Ökade övergångar till arbete', '18 172 713 kr'],
      ['2014–2020', 'Leader, lokalt ledd utveckling', '1 826 480 kr'],
    ]);
  });

  it('show a code without an official name as the code alone, and a missing cost in words', () => {
    const figure = areasFigure({ rows: [area('2021-2027', 'A', null, 2, null)], lang: 'en' });
    expect(figure.summary).toBe('2021–2027, Area A: cost not stated, n = 0 of 2.');
    expect(figure.empty).toBe('all-missing');
  });
});
