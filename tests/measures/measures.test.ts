import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Measure } from '../../src/measures/measure.ts';
import {
  groupCount,
  groupExtreme,
  groupMedian,
  groupValue,
  MEASURES,
  measureParts,
  projectValue,
  type MeasureId,
} from '../../src/measures/measures.ts';
import { sql, type Sql } from '../../src/measures/sql.ts';
import type { Cell, Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

const over = async (expression: Sql, id: MeasureId, where: Sql = sql`TRUE`): Promise<Cell> => {
  const [row] = await engine.query(
    sql`WITH chosen AS (SELECT ${measureParts([id])} FROM projects WHERE ${where}) SELECT ${expression} AS value FROM chosen`,
  );
  return row?.['value'] ?? null;
};
const ofProject = async (id: MeasureId, title: string): Promise<Cell> => {
  const [row] = await engine.query(
    sql`SELECT ${projectValue(id)} AS value FROM projects WHERE title = ${title}`,
  );
  return row?.['value'] ?? null;
};

describe('the measures over the seeds', () => {
  it('gives each project its own support share', async () => {
    expect(await ofProject('support-share', 'Framtidsresan')).toBe(100);
    expect(await ofProject('support-share', 'En väg in')).toBeCloseTo(46.94, 2);
    expect(await ofProject('support-share', 'GåGåGå')).toBeCloseTo(66.99, 2);
    expect(await ofProject('support-share', 'Förprojektering AME Svalöv')).toBeCloseTo(75.71, 2);
    expect(await ofProject('support-share', 'Fasetten för arbete & studier')).toBeCloseTo(75, 2);
  });

  it('calls only a share of ESF support an ESF share, and weighs the four by their budgets', async () => {
    expect(await ofProject('esf-share', 'GåGåGå')).toBeNull();
    expect(await over(groupValue('esf-share'), 'esf-share')).toBeCloseTo(61.76, 2);
    expect(await over(groupCount('esf-share'), 'esf-share')).toBe(4);
  });

  it('tells the stated rate and the distance from it apart from the share', async () => {
    expect(await ofProject('union-rate', 'En väg in')).toBe(50);
    expect(await ofProject('deviation', 'Framtidsresan')).toBe(50);
    expect(await ofProject('deviation', 'En väg in')).toBeCloseTo(-3.06, 2);
    expect(await ofProject('deviation', 'Fasetten för arbete & studier')).toBeCloseTo(25, 2);
    expect(await ofProject('deviation', 'Förprojektering AME Svalöv')).toBeNull();
  });

  it('divides cost by planned or by actual participants, never by either at random', async () => {
    expect(await ofProject('cost-per-planned', 'En väg in')).toBeCloseTo(92_493, 0);
    expect(await ofProject('cost-per-planned', 'Fasetten för arbete & studier')).toBeCloseTo(35_694, 0);
    expect(await ofProject('cost-per-actual', 'GåGåGå')).toBeCloseTo(15_349, 0);
    expect(await ofProject('cost-per-planned', 'GåGåGå')).toBeNull();
    expect(await ofProject('support-per-actual', 'GåGåGå')).toBeCloseTo(10_281.84, 2);
  });

  it('leaves preparatory projects out of every figure per participant', async () => {
    expect(await ofProject('cost-per-planned', 'Framtidsresan')).toBeNull();
    expect(await ofProject('support-per-planned', 'Framtidsresan')).toBeNull();
    expect(await over(groupCount('cost-per-planned'), 'cost-per-planned')).toBe(2);
  });

  it('takes the ratio of the sums, not the mean of the ratios', async () => {
    expect(await over(groupValue('cost-per-planned'), 'cost-per-planned')).toBeCloseTo(51_922, 0);
  });

  it('reads goal, result and who took part as three numbers', async () => {
    expect(await ofProject('result-target', 'GåGåGå')).toBe(50);
    expect(await ofProject('result', 'GåGåGå')).toBe(79);
    expect(await ofProject('actual', 'GåGåGå')).toBe(119);
    expect(await ofProject('goal-achievement', 'GåGåGå')).toBe(158);
    expect(await ofProject('result-rate', 'GåGåGå')).toBeCloseTo(66.4, 1);
    expect(await ofProject('cost-per-result', 'GåGåGå')).toBeCloseTo(23_120, 0);
    expect(await ofProject('support-per-result', 'GåGåGå')).toBeCloseTo(15_488, 0);
  });

  it('cannot say how many of the planned took part when no project states both', async () => {
    expect(await over(groupValue('participation'), 'participation')).toBeNull();
    expect(await over(groupCount('participation'), 'participation')).toBe(0);
  });

  it('counts months with the last day in, and support by them', async () => {
    expect(await ofProject('months', 'Framtidsresan')).toBe(9);
    expect(await ofProject('months', 'GåGåGå')).toBeCloseTo(46.23, 2);
    expect(await ofProject('months', 'Fasetten för arbete & studier')).toBeCloseTo(25.89, 2);
    expect(await ofProject('support-per-month', 'En väg in')).toBeCloseTo(180_916, 0);
    expect(await over(groupValue('months'), 'months')).toBeCloseTo((9 + 24 + 46.2333 + 6 + 25.8929) / 5, 3);
  });

  it('adds what is missing as nothing: a sum over only missing values is no sum', async () => {
    const svalov = sql`title = 'Förprojektering AME Svalöv'`;
    expect(await over(groupValue('planned'), 'planned', svalov)).toBeNull();
    expect(await over(groupCount('planned'), 'planned', svalov)).toBe(0);
    expect(await over(groupValue('planned'), 'planned')).toBe(361);
  });

  it('tells no median of fewer than three projects, but their smallest and largest', async () => {
    const median = groupMedian('cost-per-planned');
    expect(await over(median, 'cost-per-planned')).toBeNull();
    expect(await over(groupExtreme('cost-per-planned', 'min'), 'cost-per-planned')).toBeCloseTo(35_693.84, 2);
    expect(await over(groupExtreme('cost-per-planned', 'max'), 'cost-per-planned')).toBeCloseTo(92_492.53, 2);
    expect(await over(groupMedian('support-share'), 'support-share')).toBeCloseTo(75, 2);
  });
});

describe('the measures over odd documents', () => {
  it('keeps a printed 0, and divides by none', async () => {
    const odd = recordOf('odd.txt', {
      title: 'Noll',
      programme: 'esf-2014-2020',
      totalBudget: 0,
      esfSupport: 0,
      plannedParticipants: 0,
    });
    await loadRecords(engine, [...seedDocuments(), { record: odd, text: '' }]);
    expect(await ofProject('total-cost', 'Noll')).toBe(0);
    expect(await ofProject('planned', 'Noll')).toBe(0);
    expect(await ofProject('support-share', 'Noll')).toBeNull();
    expect(await ofProject('cost-per-planned', 'Noll')).toBeNull();
    expect(await over(groupCount('planned'), 'planned', sql`title = 'Noll'`)).toBe(1);
    expect(await over(groupCount('support-share'), 'support-share', sql`title = 'Noll'`)).toBe(0);
  });
});

describe('every measure', () => {
  const all: [string, Measure][] = Object.entries(MEASURES);

  it.each(all)(
    '%s says in both languages what it is, what it leaves out and whence it comes',
    (_, measure) => {
      for (const words of [measure.name, measure.leavesOut, measure.source]) {
        expect(words.sv.length).toBeGreaterThan(3);
        expect(words.en.length).toBeGreaterThan(3);
      }
    },
  );

  it('has a name of its own in both languages', () => {
    for (const lang of ['sv', 'en'] as const) {
      const names = all.map(([, measure]) => measure.name[lang]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
