import { describe, expect, it } from 'vitest';
import { findListedPartners } from '../../../src/records/prose/listed-partners.ts';
import { findPartners } from '../../../src/records/prose/partner-municipalities.ts';
import { findSentences } from '../../../src/records/prose/sentences.ts';
import { openSource } from '../../../src/records/source-text.ts';

const partnersIn = (text: string): string[] =>
  findPartners(findSentences(openSource(text), [], null), 'Lund')?.names ?? [];

describe('partner municipalities in running text', () => {
  it.each([
    ['Projektet drivs gemensamt av kommunerna Lund, Eslöv och Höör.', ['Eslöv', 'Höör']],
    ['Vi samverkar med Lunds kommun och Malmö stad.', ['Malmö']],
    ['Samverkan sker mellan Arbetsförmedlingen, Växjö kommun och Alvesta kommun.', ['Växjö', 'Alvesta']],
    ['Eslövs kommun och Höörs kommun är partner i arbetet.', ['Eslöv', 'Höör']],
    ['Tillsammans med kommunerna Eslöv och Höör delar vi lokaler.', ['Eslöv', 'Höör']],
    ['I projektet deltar Eslövs, Hörby och Höörs kommuner.', ['Eslöv', 'Hörby', 'Höör']],
    ['Medverkande kommuner är Eslöv och Hörby.', ['Eslöv', 'Hörby']],
    ['Insatsen samlade Lund, Eslöv och Höör under tre år.', ['Eslöv', 'Höör']],
    ['Projektet har samlat fyra kommuner: Lund, Eslöv, Höör och Hörby.', ['Eslöv', 'Höör', 'Hörby']],
    ['Projektet samlar kommunerna Lund, Eslöv och Höör.', ['Eslöv', 'Höör']],
    ['Lunds kommun och Eslövs kommun utbildar undersköterskor.', ['Eslöv']],
    ['Höörs kommun samt Lunds kommun söker vikarier ihop.', ['Höör']],
  ])('are named without the owner: %s', (text, names) => {
    expect(partnersIn(text)).toEqual(names);
  });

  it.each([
    'Vi vill söka samarbete med Eslövs kommun.',
    'Deltagarna kommer från Eslövs kommun.',
    'Eslövs kommun och Höörs kommun utbildar undersköterskor.',
    'Deltagarna samlades i kommunerna Eslöv och Höör.',
    'Projektet samlade in synpunkter från kommunerna Eslöv och Höör.',
    'Personalen har samlat erfarenheter från kommunerna Eslöv och Höör.',
    'Arbetsgivare från kommunerna Eslöv, Hörby och Höör samlades till en mässa.',
    'Lunds kommun och Eslövs kommun har högst arbetslöshet i länet.',
    'Lunds kommun och Eslövs kommun är de största i området.',
    'Utställningen samlade Ankeborg och Gåseborg.',
    'En gemensam bild behövs i Eslövs kommun.',
    'Projektet samverkar med kommunerna Ankeborg och Gåseborg.',
  ])('are none when only wished for, only a place, or no municipality: %s', (text) => {
    expect(partnersIn(text)).toEqual([]);
  });
});

describe('a bulleted list of partners', () => {
  it('gives its municipalities and nothing else', () => {
    const text =
      'Samarbetspartners\n\n • Arbetsförmedlingen\n • Höörs kommun\n • Lunds kommun\n\nKommun\n • Eslöv\n';
    expect(findListedPartners(openSource(text), 'Lund')?.names).toEqual(['Höör']);
  });
});
