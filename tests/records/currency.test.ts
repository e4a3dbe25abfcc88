import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';

const interreg = (budget: string, support: string): string =>
  `Gränslöst\n\nFakta\n\nSVENSK PROJEKTÄGARE Region Värmland\nEU-STÖD ${support}\nTOTALBUDGET ${budget}\nPROJEKTTID 1 jan 2017 – 31 dec 2019\n`;

describe('the currency of a record', () => {
  it('is the unit beside the first amount', () => {
    expect(readDocument('x', interreg('900 000 €', '300 000 €'))).toMatchObject({
      currency: 'EUR',
      totalBudget: 900000,
    });
  });

  it('is unknown where a page of two countries prints no unit', () => {
    expect(readDocument('x', interreg('900 000', '300 000'))).toMatchObject({
      currency: null,
      totalBudget: 900000,
    });
  });

  it('is one: an amount in another is left out and named', () => {
    const record = readDocument('x', interreg('9 000 000 NOK', '300 000 €'));
    expect(record).toMatchObject({ currency: 'EUR', euContribution: 300000, totalBudget: null });
    expect(JSON.stringify(record)).toContain('value-not-read');
  });

  it.each([
    ['Projektet fick 3 milj kr från Europeiska socialfonden.', 'SEK'],
    ['Projektet har fått 2,5 miljoner kronor från Europeiska socialfonden.', 'SEK'],
    ['Huset kostade 3 milj kr.', null],
  ])('is that of a grant in running text: %s', (sentence, currency) => {
    const page = `Språkbron\n\nProjektägare: Sala kommun\nProjektperiod: 2019-01-01 - 2021-03-31\n\n${sentence}\n\nEU står bakom.\n`;
    expect(readDocument('x', page)).toMatchObject({ currency });
  });

  it('is kronor on a Swedish page without units', () => {
    const page =
      'Projektnummer:\n2018/00911\nProjektägare:\nLunds kommun\nSpecifikt mål:\n2.1\nBeviljat ESF-stöd:\n400 000\n';
    expect(readDocument('x', page)).toMatchObject({ currency: 'SEK', esfSupport: 400000 });
  });
});
