import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/records/read-document.ts';
import { isRejection, type ProjectRecord } from '../../../src/records/record.ts';
import { saidIn } from './said-in.ts';

/** A project-bank page with this text under its fact box. */
function pageWith(prose: string, planned: string | null = null): ProjectRecord {
  const field = planned === null ? '' : `Planerat antal deltagare:\n${planned}\n`;
  const box = `Projektnummer:\n2018/00911\nProjektägare:\nLunds kommun\nNamn:\nBron\n${field}Specifikt mål:\n2.1\n`;
  const result = readDocument('x.txt', `2018/00911 - Bron\n\n${box}\n${prose}\n`);
  if (isRejection(result)) throw new Error(result.reasonEn);
  return result;
}

describe('statements from running text', () => {
  it('are given once, however often the text repeats them', () => {
    expect(saidIn('Projektet omfattar 40 deltagare. Alla 40 deltagare ska få en coach.')).toBe(
      'planned/40/persons',
    );
  });

  it('leave out the figures of another project that the text names', () => {
    const text = 'I projektet Vägvisaren deltog 300 personer och 120 fick arbete.';
    expect(saidIn(text, 'Bron')).toBe('');
    expect(saidIn(text, 'Vägvisaren 2.0')).toBe('actual/300/persons result/120/persons');
  });

  it('leave out ranges, where the true number lies somewhere between', () => {
    expect(saidIn('Projektet ska nå 80–100 personer.')).toBe('');
    expect(saidIn('Projektet ska nå mellan femtio och sextio personer.')).toBe('');
  });

  it('understand number words, round numbers and parts of a whole', () => {
    expect(saidIn('Fyrtiotvå personer ska delta.')).toBe('planned/42/persons');
    expect(saidIn('Ett 30-tal personer har deltagit.')).toBe('actual/30/persons');
    expect(saidIn('Tre fjärdedelar av deltagarna fick arbete.')).toBe('result/75/share');
    expect(saidIn('Hundratals personer har deltagit.')).toBe('');
  });

  it('quote who takes part, and the whole clause for what is reached', () => {
    const { statements } = pageWith(
      'Projektet omfattar 40 deltagare som saknar jobb. Av dem ska 25 gå till arbete.',
    );
    expect(statements.map(({ quote }) => quote)).toEqual([
      '40 deltagare som saknar jobb',
      'Av dem ska 25 gå till arbete.',
    ]);
  });

  it('name the rule that fired in the evidence', () => {
    const { evidence } = pageWith('Målet är att 25 personer ska ha ett arbete.');
    expect(evidence['resultTarget']).toMatchObject({ quote: '25 personer', rule: 'goal-was-that' });
  });
});

describe('the four counts of a record', () => {
  it('come from the text where it gives exactly one', () => {
    const record = pageWith('Totalt deltog 60 personer. 20 av dem har fått arbete.');
    expect(record).toMatchObject({ plannedParticipants: null, actualParticipants: 60, result: 20 });
  });

  it('stay unknown where the text gives two numbers of a kind', () => {
    const record = pageWith('12 personer har fått arbete. Sju personer har börjat studera.');
    expect(record.result).toBeNull();
    expect(record.statements).toHaveLength(2);
  });

  it('keep the number of the fact box, and say when the text has another', () => {
    const record = pageWith('Projektet ska nå 80 personer.', '60');
    expect(record.plannedParticipants).toBe(60);
    expect(record.findings.map(({ code }) => code)).toContain('text-against-field');
  });

  it('never count companies or shares as people', () => {
    const record = pageWith('15 företag ska delta. Minst 60 procent av deltagarna ska få arbete.');
    expect(record).toMatchObject({ plannedParticipants: null, resultTarget: null });
    expect(record.statements).toHaveLength(2);
  });
});
