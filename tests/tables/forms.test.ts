import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCell, dayOf } from '../../src/tables/forms/date-form.ts';
import { currencyIn, currencyOfCell } from '../../src/tables/forms/currency.ts';
import { isMissing } from '../../src/tables/forms/missing.ts';
import { unitOf } from '../../src/tables/forms/money-unit.ts';
import { figureIn, shapeOf, valueOf, type DecimalMark } from '../../src/tables/forms/number-form.ts';
import { quickDate } from '../../src/tables/forms/quick-date.ts';
import { quickFigure, type QuickFigure } from '../../src/tables/forms/quick-figure.ts';

function number(text: string, decimal: DecimalMark | null = null): number | null {
  const figure = figureIn(text);
  return figure === null ? null : valueOf(figure, shapeOf(figure.digits), decimal);
}

describe('numbers in cells', () => {
  it.each([
    ['980268,92', 980_268.92],
    ['100.715,41', 100_715.41],
    ['91.100,16 €', 91_100.16],
    ['£999.269,00', 999_269],
    ['€ 2.034.550', 2_034_550],
    ['5.172.338,50 kn', 5_172_338.5],
    ['4,156.00', 4_156],
    ['1 234 567,89 Kč', 1_234_567.89],
    ["1'234'567.50", 1_234_567.5],
    ['1.500,-', 1_500],
    ['-5913', -5_913],
    ['(1,234.50)', -1_234.5],
    ['5000-', -5_000],
    ['5.000,50- €', -5_000.5],
    ['5000,- kr', 5_000],
    ['0.500', 0.5],
    ['75 354 267', 75_354_267],
  ])('%s settles itself', (text, value) => {
    expect(number(text)).toBe(value);
  });

  it('with one mark before three digits say nothing of themselves and are read by their column', () => {
    expect([number('€ 580.000'), number('€ 580.000', ','), number('€ 580.000', '.')]).toEqual([
      null,
      580_000,
      580,
    ]);
    expect([number('1,250'), number('1,250', ','), number('1,250', '.')]).toEqual([null, 1.25, 1_250]);
  });

  it.each([
    '15.10.2014',
    '12 34',
    '1,23,456',
    'ROBO 0.1',
    '2,5 Mio',
    'n.v.t.',
    '1.2.3',
    '',
    '€',
    '#REF!',
    '=1+1',
  ])('%s is no number', (text) => {
    expect([number(text), number(text, ','), number(text, '.')]).toEqual([null, null, null]);
  });

  it('are read the same where they stand and cut out', () => {
    const quick: QuickFigure = { shape: 'none', value: 0, currency: null };
    fc.assert(
      fc.property(fc.stringMatching(/^[-€£ ]{0,2}[\d.,]{1,12}[ €%]{0,2}$/), (text) => {
        const cell = text.trim();
        const read = quickFigure({ text: `x;${cell};`, from: 2, to: 2 + cell.length }, quick);
        if (!read) return;
        const figure = figureIn(cell);
        expect(figure).not.toBeNull();
        const shape = shapeOf(figure?.digits ?? '');
        expect(quick.shape).toBe(shape);
        const value = figure === null ? null : valueOf(figure, shape, null);
        expect(Number.isNaN(quick.value) ? null : quick.value).toBe(value);
        expect(quick.currency).toBe(currencyOfCell(cell));
      }),
      { numRuns: 3_000 },
    );
  });
});

const day = (text: string, order: 'day-first' | 'month-first' | null = null): string | null =>
  dayOf(dateCell(text), order);

describe('dates in cells', () => {
  it.each([
    ['2015-09-01', '2015-09-01'],
    ['2024-04-01 00:00:00', '2024-04-01'],
    ['31/12/2018', '2018-12-31'],
    ['12/17/2015', '2015-12-17'],
    ['31.12.16', '2016-12-31'],
    ['2016.03.01.', '2016-03-01'],
    ['20160301', '2016-03-01'],
    ['01. Nov 15', '2015-11-01'],
    ['1 février 2016', '2016-02-01'],
    ['1 de marzo de 2015', '2015-03-01'],
    ['2015. március 1.', '2015-03-01'],
    ['2015 m. kovo 1 d.', '2015-03-01'],
    ['2015. gada 1. marts', '2015-03-01'],
    ['1. maaliskuuta 2015', '2015-03-01'],
    ["1 ta' Marzu 2015", '2015-03-01'],
    ['1 Márta 2015', '2015-03-01'],
    ['1. července 2016', '2016-07-01'],
    ['1 czerwca 2016', '2016-06-01'],
    ['1 Ιουνίου 2015', '2015-06-01'],
    ['15 юни 2015', '2015-06-15'],
    ['March 1, 2015', '2015-03-01'],
  ])('%s settles itself', (text, iso) => {
    expect(day(text)).toBe(iso);
  });

  it('with two numbers up to twelve are read by their column', () => {
    expect([day('03/04/2016'), day('03/04/2016', 'day-first'), day('03/04/2016', 'month-first')]).toEqual([
      null,
      '2016-04-03',
      '2016-03-04',
    ]);
    expect(day('05/05/2016')).toBe('2016-05-05');
  });

  it('that the calendar does not have are not moved', () => {
    for (const text of ['31/09/19', '31/6/2018', '30.02.2016', '29/02/2017', '2015-13-01'])
      expect([text, dateCell(text).kind]).toEqual([text, 'impossible']);
  });

  it('whose year may stand first or last, in two digits, are read by their column', () => {
    for (const text of ['16-01-02', '15-03-16', '17-08-24']) expect([text, day(text)]).toEqual([text, null]);
    expect(dayOf(dateCell('16-01-12'), null, 'first')).toBe('2016-01-12');
    expect(dayOf(dateCell('16-01-12'), null, 'last')).toBe('2012-01-16');
    expect([day('31-12-16'), day('01-12-16', 'day-first')]).toEqual(['2016-12-31', '2016-12-01']);
  });

  it('with less than a day are no day', () => {
    for (const text of ['2015', '03/2016', '2016-03', 'Mar-15', 'Q1 2016'])
      expect([text, dateCell(text).kind]).toEqual([text, 'partial']);
  });

  it('that are none are none', () => {
    for (const text of [
      '01/0817',
      '41370',
      'Yet to commence',
      '443909',
      '1 listopada 2016',
      'Measure 2 may 15',
      '',
    ])
      expect([text, dateCell(text).kind]).toEqual([text, 'none']);
  });

  it('are read the same where they stand and cut out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/), (text) => {
        const quick = quickDate({ text: `;${text};`, from: 1, to: 1 + text.length });
        if (quick !== null) expect(quick).toEqual(dateCell(text));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('what stands for nothing', () => {
  it('is missing in many languages', () => {
    for (const text of [
      '',
      'N/A',
      'n/a',
      'n.v.t.',
      'Yet to commence',
      '-',
      '–',
      'nie dotyczy',
      'Ej relevant',
      'entfällt',
      'n.d.',
      'няма',
    ])
      expect([text, isMissing(text)]).toEqual([text, true]);
  });

  it('is not missing where something is said, a 0 among them', () => {
    for (const text of ['0', 'Nantes', 'No', 'Nástroj', '2015', 'Brakel', 'x1'])
      expect([text, isMissing(text)]).toEqual([text, false]);
  });
});

describe('currencies and units', () => {
  it('are those that a header or cell names, and none where it names several', () => {
    expect(
      ['Ausgaben in €', 'Wartość (w zł)', 'Výdaje (CZK)', 'költség (Ft)', 'Total budget SEK', 'Total'].map(
        currencyIn,
      ),
    ).toEqual(['EUR', 'PLN', 'CZK', 'HUF', 'SEK', null]);
    expect(currencyIn('SEK / EUR')).toBeNull();
    expect(currencyIn('EU-tilskud (kr.)')).toBeNull();
  });

  it('are multiplied by what the header says', () => {
    expect(
      ['Total project costs £m', 'Výdaje v tis. Kč', 'Kosten in T€', 'Belopp i mkr', 'Total cost'].map(
        unitOf,
      ),
    ).toEqual([1e6, 1e3, 1e3, 1e6, 1]);
    const millions =
      'Total budget, mnkr|Belopp (mn kr)|Stöd MSEK|Tilskud i mill. kr.|Kustannus, milj. €|Összeg (MFt)|Výdaje (mil. Kč)|Valoare, mil. lei|Стойност (млн. лв.)|Κόστος (εκατ. €)|Budget, miljoen euro';
    expect(millions.split('|').filter((header) => unitOf(header) !== 1e6)).toEqual([]);
    const thousands =
      'Belopp i kkr|Stöd (KSEK)|Budget (1 000 €)|Tilskud, 1.000 kr.|Összeg (eFt)|Suma, tūkst. Eur|Kulud, tuh eurot|Kustannus (tuhatta euroa)|Стойност (хил. лв.)|Custo, mil euros|Κόστος (χιλ. €)';
    expect(thousands.split('|').filter((header) => unitOf(header) !== 1e3)).toEqual([]);
    const whole =
      'Miljökostnad|Total cost of family support|Military costs|Kosten Mitarbeiter|Utgift över 1 000 kr|Mileage EUR|Stöd enligt KS ek 2020|Beneficiary (1000 Brussels)';
    expect(whole.split('|').filter((header) => unitOf(header) !== 1)).toEqual([]);
  });
});
