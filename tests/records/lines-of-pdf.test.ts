import { describe, expect, it } from 'vitest';
import { linesOfPdf, type PlacedText } from '../../src/records/lines-of-pdf.ts';

/** Texts at places on a page, each letter as wide as half its size and a little more. */
const at = (x: number, y: number, text: string, size = 10): PlacedText => ({
  text,
  x,
  y,
  width: text.length * 5.5,
  size,
});

describe('the lines of a PDF', () => {
  it('are what stands on one height, whatever the order, with cells set apart by tabs', () => {
    const page = [
      at(200, 700, 'Vägen fram'),
      at(50, 700.5, 'Namn'),
      at(50, 660, 'Total '),
      at(80, 660, 'budget:'),
      at(121, 659.8, '1 000'),
    ];
    expect(linesOfPdf([page])).toBe('Namn\tVägen fram\n\nTotal budget: 1 000');
  });

  it('are one where a sentence goes on, and two where the next word would have found room', () => {
    const page = [
      at(50, 700, 'Projektet ska nå hundra delta-'),
      at(50, 688, 'gare i Skåne och ge stöd för-'),
      at(50, 676, 'och efter.'),
      at(50, 664, 'Budget:'),
      at(50, 652, '1 000'),
    ];
    expect(linesOfPdf([page]).split('\n')).toEqual([
      'Projektet ska nå hundra deltagare i Skåne och ge stöd för- och efter.',
      'Budget:',
      '1 000',
    ]);
  });

  it('begin anew at a label, though the value before is the widest of the page', () => {
    const page = [
      at(50, 700, 'Projektägare:'),
      at(50, 688, 'Vellinge kommun, Arbetsmarknadsenheten'),
      at(50, 676, 'Namn:'),
      at(50, 664, 'Vägen fram'),
      at(50, 652, 'Region: Sydsverige'),
    ];
    expect(linesOfPdf([page]).split('\n')).toEqual(page.map(({ text }) => text));
  });

  it('are each their own in a list, however short its items', () => {
    const items = ['• Helsingborg', '• Hässleholm', '• Höganäs'];
    expect(linesOfPdf([items.map((item, row) => at(50, 700 - 12 * row, item))])).toBe(items.join('\n'));
  });

  it('of two columns of prose are read one column after the other; of labels and values, row by row', () => {
    const prose = [0, 1, 2].flatMap((row) => [
      at(50, 700 - 12 * row, `vänster kolumn som är rad ${row}`),
      at(250, 700 - 12 * row, `höger kolumn som är rad ${row}`),
    ]);
    const [lines] = [linesOfPdf([prose])];
    expect(lines.indexOf('vänster kolumn som är rad 2')).toBeLessThan(
      lines.indexOf('höger kolumn som är rad 0'),
    );
    const table = [0, 1, 2].flatMap((row) => [
      at(50, 700 - 12 * row, `Namn ${row}`),
      at(250, 700 - 12 * row, 'Ett'),
    ]);
    expect(linesOfPdf([table])).toBe('Namn 0\tEtt\nNamn 1\tEtt\nNamn 2\tEtt');
  });

  it('of each page stand by themselves', () => {
    expect(linesOfPdf([[at(50, 700, 'ett')], [at(50, 700, 'två')]])).toBe('ett\ftvå');
    expect(linesOfPdf([])).toBe('');
  });
});
