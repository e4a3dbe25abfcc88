import { describe, expect, it } from 'vitest';
import { fundingFigure } from '../../src/charts/funding-figure.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { layoutReport, reportPitch, TYPE } from '../../src/export/report-layout.ts';
import { countsOf, SEED_ROWS } from '../charts/seed-rows.ts';

const figure = fundingFigure({ rows: SEED_ROWS, slice: countsOf(SEED_ROWS), mode: 'share', lang: 'sv' });
const words = {
  figure,
  slice: 'region Sydsverige',
  source: '5 projektdokument, ESF-rådet och Leader',
  date: '2026-11-24',
  lang: 'sv',
} as const;
const said = (lines: readonly { text: string }[]) => lines.map((line) => line.text).join(' ');

describe('a report image', () => {
  it('is 1000 px high with question, measure, slice, coverage, method, source and day', () => {
    const layout = layoutReport(words, null);
    expect(layout.height).toBe(1000);
    expect(said(layout.title)).toBe('Vem betalar för projekten?');
    expect(said(layout.subtitle)).toBe('Andel av total kostnad, %, löpande priser. Region Sydsverige.');
    const footer = said(layout.footer);
    expect(footer).toContain('Täckning: 5 av 5 anger kostnad och stöd.');
    expect(footer).toContain('Beräknad medfinansiering är total kostnad minus angivet stöd.');
    expect(footer).toContain('Källa: 5 projektdokument, ESF-rådet och Leader. Uttag 2026-11-24.');
  });

  it('gives the chart what head and foot leave', () => {
    const { chart, rule, legend } = layoutReport(words, null);
    expect(chart.y).toBeGreaterThan((legend.at(-1)?.y ?? 0) + TYPE.legend.swatch);
    expect(chart.y + chart.height).toBeLessThan(rule);
    expect(chart.height).toBeGreaterThan(600);
  });

  it('wraps a long slice, keeps every word of it inside, and grows when the page is full', () => {
    const slice = Array.from({ length: 60 }, (_, index) => `region nummer ${index}`).join(' eller ');
    const layout = layoutReport({ ...words, slice }, null);
    expect(said(layout.subtitle)).toContain('region nummer 59.');
    for (const line of layout.subtitle) {
      expect(line.x + textWidth(line.text, TYPE.subtitle.size)).toBeLessThanOrEqual(1440 - 64);
    }
    expect(layout.chart.height).toBeGreaterThanOrEqual(360);
    expect(layout.height).toBeGreaterThanOrEqual(1000);
    expect(layout.footer.at(-1)?.y).toBeLessThan(layout.height);
  });

  it('makes room for a chart that is higher than what was left for it', () => {
    const { chart, rule, height } = layoutReport(words, 1500);
    expect(chart.height).toBe(1500);
    expect(rule).toBeGreaterThan(chart.y + 1500);
    expect(height).toBeGreaterThan(rule);
  });

  it('breaks a legend into rows instead of letting it run out', () => {
    const legend = Array.from(
      { length: 9 },
      () => ({ mark: 'esf', label: 'Ett ganska långt namn på något' }) as const,
    );
    const layout = layoutReport({ ...words, figure: { ...figure, legend } }, null);
    for (const item of layout.legend) {
      expect(item.x + textWidth(item.label, TYPE.legend.size)).toBeLessThanOrEqual(1440 - 64);
    }
    expect(layout.chart.y).toBeGreaterThan(layout.legend.at(-1)?.y ?? 0);
  });
});

describe('the rows of a report', () => {
  it('fill the height, but neither run into each other nor drift apart', () => {
    expect(reportPitch(5, 646)).toBe(122);
    expect(reportPitch(20, 640)).toBeCloseTo(30.2);
    expect(reportPitch(1, 640)).toBe(122);
    expect(reportPitch(100, 640)).toBe(28);
  });
});
