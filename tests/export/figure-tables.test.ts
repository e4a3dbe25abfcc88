import readSheets from 'read-excel-file/node';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { fundingFigure } from '../../src/charts/funding-figure.ts';
import { participantsFigure } from '../../src/charts/participants-figure.ts';
import { timelineFigure } from '../../src/charts/timeline-figure.ts';
import { aboutFile } from '../../src/export/about.ts';
import { aboutFigure, figureCsv, type FigureExport, figureFile } from '../../src/export/figure-file.ts';
import { figureSheet, inWholeUnits } from '../../src/export/figure-sheet.ts';
import { xlsxOf } from '../../src/export/xlsx.ts';
import { countsOf, project, SEED_ROWS } from '../charts/seed-rows.ts';

const input = { rows: SEED_ROWS, slice: countsOf(SEED_ROWS), lang: 'sv' } as const;
const funding = fundingFigure({ ...input, mode: 'share' });
const asked: FigureExport = {
  figure: funding,
  slice: 'region Sydsverige',
  source: '5 projektdokument, ESF-rådet och Leader',
  date: '2026-11-24',
  lang: 'sv',
  link: 'https://example.org/#/overview?v=1',
  warning: null,
  draw: () => {
    throw new Error('A table needs no drawing');
  },
};

describe('the table of a chart as a file', () => {
  it('holds the chart’s values unrounded, with units in the heads, and nothing where nothing is stated', () => {
    const { columns, rows } = figureSheet(funding.table, 'sv');
    expect(columns.map(({ head }) => head).slice(0, 5)).toEqual([
      'Projekt',
      'Total kostnad, kr',
      'Underlag',
      'ESF-stöd, kr',
      'ESF-stöd, andel, %',
    ]);
    const way = rows.find(([name]) => name === 'En väg in');
    expect(way?.[1]).toBe(9_249_253);
    expect(way?.[4]).toBeCloseTo(46.9, 1);
    expect(way?.[4]).not.toBe(46.9);
    const blank = fundingFigure({
      rows: [project('tyst')],
      slice: countsOf([project('tyst')]),
      mode: 'share',
      lang: 'sv',
    });
    expect(figureSheet(blank.table, 'sv').rows).toEqual([['tyst', null, null]]);
  });

  it('holds days as days', () => {
    const { columns, rows } = figureSheet(timelineFigure(input).table, 'sv');
    expect(columns.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'date', 'date', 'number']);
    expect(rows.find(([name]) => name === 'En väg in')?.[3]).toBe('2020-04-01');
  });

  it('is a CSV with a companion that says source, slice, coverage, day and link', () => {
    expect(figureCsv(asked, 'excel-sv')).toContain('En väg in;9249253;beviljad budget;4341993;46,944');
    const about = aboutFile(aboutFigure(asked, 'plain'));
    for (const words of [
      'Urval: region Sydsverige',
      'Källa: 5 projektdokument, ESF-rådet och Leader',
      'Täckning: 5 av 5 anger kostnad och stöd',
      'Uttag: 2026-11-24',
      'Länk: https://example.org/#/overview?v=1',
      'Det är inte detsamma som 0.',
      'Andel av total kostnad, %, löpande priser',
    ])
      expect(about).toContain(words);
    expect(about).not.toContain('Obs:');
  });

  it('is named after what it shows, and of what is explored after its measure and groups', async () => {
    const explored = { ...funding, kind: 'explore', measure: 'Stödandel efter region, %' } as const;
    expect((await figureFile(asked, 'xlsx')).name).toBe('esf_vem-betalar_region-sydsverige_2026-11-24.xlsx');
    expect((await figureFile({ ...asked, figure: explored }, 'xlsx')).name).toBe(
      'esf_stodandel-efter-region_region-sydsverige_2026-11-24.xlsx',
    );
  });

  it('says that synthetic projects are made up', () => {
    expect(aboutFile(aboutFigure({ ...asked, warning: 'Påhittade siffror' }, null))).toContain(
      'Obs: Påhittade siffror',
    );
  });
});

const opened = async (figure: FigureExport['figure']) => {
  const blob = await xlsxOf(figureSheet(figure.table, 'sv'), aboutFigure({ ...asked, figure }, null));
  return readSheets(Readable.from(Buffer.from(await blob.arrayBuffer())));
};

describe('an Excel file of a chart', () => {
  it('has numbers as numbers, and empty cells where nothing is stated', async () => {
    const [table] = await opened(participantsFigure(input));
    const rowOf = (title: string) => table?.data.find(([name]) => name === title);
    expect(rowOf('En väg in')).toEqual(['En väg in', 100, null, null, null, null]);
    expect(rowOf('GåGåGå')).toEqual(['GåGåGå', null, 119, 50, 79, 158]);
  });

  it('has days as dates, and notes on a sheet of their own', async () => {
    const [table, notes] = await opened(timelineFigure(input));
    expect([table?.sheet, notes?.sheet]).toEqual(['Tabell', 'Om tabellen']);
    const start = table?.data.find(([name]) => name === 'En väg in')?.[3];
    expect(start).toBeInstanceOf(Date);
    expect(start instanceof Date && start.toISOString().slice(0, 10)).toBe('2020-04-01');
    expect(notes?.data).toContainEqual(['Urval', 'region Sydsverige']);
  });

  it('says on its notes the unit that its columns have, not that of the picture', async () => {
    const kronor = { ...funding, measure: 'Stöd, mnkr per kalenderår, löpande priser' };
    const file = await figureFile({ ...asked, figure: kronor }, 'xlsx');
    const [, notes] = await readSheets(Readable.from(Buffer.from(await file.blob.arrayBuffer())));
    expect(notes?.data).toContainEqual(['Innehåll', 'Stöd, kr per kalenderår, löpande priser']);
    expect(inWholeUnits('Total cost by region, SEK m, current prices', 'en')).toBe(
      'Total cost by region, SEK, current prices',
    );
    expect(inWholeUnits('Total kostnad i euro efter region, mn euro', 'sv')).toBe(
      'Total kostnad i euro efter region, euro',
    );
  });

  it('holds a text that looks like a formula as text, and no character that breaks the file', async () => {
    const rows = [project('x', { title: '=1+1\u0000\ud800 & <b>' })];
    const [table] = await opened(participantsFigure({ rows, slice: countsOf(rows), lang: 'sv' }));
    expect(table?.data[1]?.[0]).toBe('=1+1 & <b>');
  });
});
