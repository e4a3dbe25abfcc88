import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth, formatPeriod, formatYears } from '../../src/text/dates.ts';
import {
  formatChange,
  formatKronor,
  formatMillions,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  moneyParts,
  withUnit,
} from '../../src/text/format.ts';

const NBSP = '\u00a0';

describe('numbers as they are written', () => {
  it('groups kronor with no-break spaces in Swedish and commas in English', () => {
    expect(formatKronor('sv', 9_249_253)).toBe(`9${NBSP}249${NBSP}253${NBSP}kr`);
    expect(formatKronor('en', 9_249_253)).toBe(`SEK${NBSP}9,249,253`);
  });

  it('shortens large amounts to one decimal and names the unit', () => {
    expect(formatMoney('sv', 9_249_253)).toBe(`9,2${NBSP}mnkr`);
    expect(formatMoney('en', 9_249_253)).toBe(`SEK${NBSP}9.2m`);
    expect(formatMoney('sv', 2_500_000_000)).toBe(`2,5${NBSP}mdkr`);
    expect(moneyParts('sv', 263_116)).toEqual({ before: '', amount: '0,3', after: 'mnkr' });
    expect(moneyParts('en', 263_116)).toEqual({ before: 'SEK', amount: '0.3m', after: '' });
  });

  it('puts a unit behind its number, and Swedish kronor in English around it', () => {
    expect(withUnit('11,7', 'mnkr')).toBe(`11,7${NBSP}mnkr`);
    expect(withUnit('11.7', 'SEK m')).toBe(`SEK${NBSP}11.7m`);
    expect(withUnit('900', 'SEK')).toBe(`SEK${NBSP}900`);
    expect(withUnit('37,100', 'SEK per participant')).toBe(`SEK${NBSP}37,100${NBSP}per participant`);
    expect(withUnit('5', 'm euro')).toBe(`5${NBSP}m euro`);
  });

  it('never shortens an amount to nothing', () => {
    expect(formatMoney('sv', 22_000)).toBe(`22${NBSP}tkr`);
    expect(formatMoney('sv', 900)).toBe(`900${NBSP}kr`);
    expect(formatMillions('sv', 22_000)).toBe('0,02');
  });

  it('writes a missing value as a dash, never as 0', () => {
    expect([formatNumber('sv', null), formatKronor('sv', null), formatPercent('en', null)]).toEqual([
      '–',
      '–',
      '–',
    ]);
    expect(formatNumber('sv', 0)).toBe('0');
  });

  it('writes minus as a minus sign and never minus nothing', () => {
    expect(formatChange('sv', -4.2)).toBe(`\u22124${NBSP}%`);
    expect(formatChange('sv', -0.2)).toBe(`0${NBSP}%`);
    expect(formatChange('en', 12.4)).toBe('+12%');
  });

  it('does not round a share above nothing to nothing', () => {
    expect(formatPercent('sv', 0.2)).toBe(`<1${NBSP}%`);
    expect(formatPercent('sv', 0)).toBe(`0${NBSP}%`);
    expect(formatPercent('sv', 46.944, 1)).toBe(`46,9${NBSP}%`);
  });

  it('names a difference between percentages as points', () => {
    expect(formatPoints('sv', 25)).toBe(`+25,0${NBSP}p.e.`);
    expect(formatPoints('en', -3.06)).toBe(`\u22123.1${NBSP}pp`);
  });
});

describe('dates as they are written', () => {
  it('writes ISO in Swedish and day month year in English', () => {
    expect(formatDate('sv', '2020-04-01')).toBe('2020-04-01');
    expect(formatDate('en', '2020-04-01')).toBe(`1${NBSP}Apr${NBSP}2020`);
    expect(formatMonth('sv', '2021-05-01')).toBe(`maj${NBSP}2021`);
  });

  it('writes both days of a period in full, and a dash for an unknown one', () => {
    expect(formatPeriod('sv', '2021-02-01', '2021-10-31')).toBe('2021-02-01 – 2021-10-31');
    expect(formatPeriod('sv', '2021-02-01', null)).toBe('från\u00a02021-02-01');
    expect(formatPeriod('en', null, '2021-10-31')).toBe('until\u00a031\u00a0Oct\u00a02021');
    expect(formatPeriod('sv', null, null)).toBe('–');
  });

  it('writes one year once', () => {
    expect(formatYears('sv', '2021-02-01', '2021-10-31')).toBe('2021');
    expect(formatYears('sv', '2020-04-01', '2022-03-31')).toBe('2020–2022');
    expect(formatYears('en', '2020-04-01', null)).toBe('from\u00a02020');
  });
});
