import { describe, expect, it } from 'vitest';
import {
  municipalityNamed,
  municipalityOfOwner,
  regionOfMunicipality,
} from '../../../src/records/values/municipalities.ts';
import { isPersonName, readOwner } from '../../../src/records/values/owner.ts';
import { regionOf } from '../../../src/records/values/regions.ts';

describe('an owner field', () => {
  it.each([
    ['Perstorps kommun, Arbetsmarknadsenheten', 'Perstorps kommun', 'Arbetsmarknadsenheten'],
    ['Perstorps kommun.', 'Perstorps kommun', null],
    ['Ljungby Kommun, Ledningskontoret', 'Ljungby kommun', 'Ledningskontoret'],
    ['Länsstyrelsen i Dalarna, Länsstyrelsen i Dalarna', 'Länsstyrelsen i Dalarna', null],
    ['Jobbenheten, Umeå kommun, Jobbenheten, Umeå kommun', 'Umeå kommun', 'Jobbenheten'],
    ['Integrationsenheten, Länsst. i X-län', 'Länsst. i X-län', 'Integrationsenheten'],
    ['STOCKHOLMS KOMMUN', 'Stockholms kommun', null],
    ['Föreningen Provbygdens mat.', 'Föreningen Provbygdens mat', null],
    ['Provbygdens ek. för.', 'Provbygdens ek. för.', null],
    ['VÄSTRA GÖTALANDSREGIONEN', 'Västra Götalandsregionen', null],
    ['Malmö Stad Arbetsmarknadsavdelningen', 'Malmö stad', 'Arbetsmarknadsavdelningen'],
    ['Rädda Barnen, Region Syd', 'Rädda Barnen', 'Region Syd'],
    ['Arbetsmarknadsenheten', null, 'Arbetsmarknadsenheten'],
    ['Arbetsförmedlingen Norra regionen', 'Arbetsförmedlingen Norra regionen', null],
  ])('"%s" names organisation and unit', (text, organisation, unit) => {
    const owner = readOwner(text, 0);
    expect([owner.organisation?.name ?? null, owner.unit?.name ?? null]).toEqual([organisation, unit]);
  });

  it('keeps the place of each part, as printed', () => {
    const text = 'Ljungby Kommun, Ledningskontoret';
    const { organisation, unit } = readOwner(text, 0);
    expect(text.slice(organisation?.start, organisation?.end)).toBe('Ljungby Kommun');
    expect(text.slice(unit?.start, unit?.end)).toBe('Ledningskontoret');
  });

  it('tells a person from an organisation', () => {
    expect(['Prova Testlund', 'Prova Maria Provsson'].every(isPersonName)).toBe(true);
    expect(['Coompanion Skåne', 'Lunds kommun', 'Stiftelsen Provlund'].some(isPersonName)).toBe(false);
  });
});

describe('places', () => {
  it('are the municipality an owner is', () => {
    expect(
      ['Perstorps kommun', 'Ljungby kommun', 'Borås Stad', 'Falu kommun', 'Region Gotland'].map(
        municipalityOfOwner,
      ),
    ).toEqual(['Perstorp', 'Ljungby', 'Borås', 'Falun', 'Gotland']);
    expect(['Region Skåne', 'Ankeborgs kommun', 'Lunds universitet'].map(municipalityOfOwner)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('have one spelling of each municipality and region', () => {
    expect(['Lund', 'Lunds', 'MALMÖ', 'UpplandsVäsby', 'Ankeborg'].map(municipalityNamed)).toEqual([
      'Lund',
      'Lund',
      'Malmö',
      'Upplands Väsby',
      null,
    ]);
    expect(
      ['Småland & Öarna', 'Småland med öarna', 'SE22', 'ESF Nationellt', 'SE0', 'Norrland'].map(regionOf),
    ).toEqual(['Småland och Öarna', 'Småland och Öarna', 'Sydsverige', 'Nationellt', 'Nationellt', null]);
    expect(regionOfMunicipality('Ljungby')).toBe('Småland och Öarna');
  });
});
