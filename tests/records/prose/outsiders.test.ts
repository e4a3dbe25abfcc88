import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

// The subject is a firm, a school or a public body, or people of an area as they live: none of them is in the project.
const OUTSIDERS = [
  'Verkstadsbolagen på orten nyanställde 210 personer under samma period.',
  'Hotellkedjan anställde 45 medarbetare när den nya anläggningen stod klar.',
  'Sjukhuset rekryterade 60 undersköterskor från andra län.',
  'Kommunens äldreomsorg har under året fått 38 nya medarbetare.',
  'Gymnasiet antog 140 elever till hösten.',
  'Vid kommunens vuxenutbildning läser 540 personer.',
  'Det gick fortare än i kommunens vanliga program, där 640 personer var inskrivna under 2018.',
  'Drygt 200 unga vuxna i Ekås får försörjningsstöd.',
  'Närmare 400 personer i området har varit arbetslösa i mer än två år.',
  'Ett 40-tal underentreprenörer i länet berörs av nedgången.',
  'Tolv åkerier kör åt terminalen.',
  'Fem utbildare höll i kurserna.',
];

const ANOTHER_PROJECT = [
  'I grannkommunen fick 64 personer jobb genom ett liknande upplägg.',
  'I Nordbäck, där metoden först prövades, gick 27 av 50 deltagare till arbete.',
  'I Vägen in deltog 180 personer, och en tredjedel fick arbete.',
  'Projektet tar vid där Klara färdiga slutade. Till Klara färdiga kom 90 unga.',
  'Insatsen Klivet drevs av regionen. Klivet hade 75 deltagare.',
  'Projektet bygger på erfarenheter från Framsteget, där 112 unga fick stöd.',
];

const THIS_PROJECT: readonly [string, string][] = [
  ['Sjukhuset har tagit emot 12 av deltagarna.', 'actual/12/persons'],
  ['De deltagande bolagen har anställt 14 personer.', 'result/14/persons'],
  ['I projektet får 40 unga vuxna stöd.', 'planned/40/persons'],
  ['I Norra hamnen i Ekås deltog 40 unga.', 'actual/40/persons'],
  [
    'Nio av de tolv kör i dag linjetrafik, fyra i Ekås och fem i grannkommunen. 20 personer deltog.',
    'actual/12/persons actual/20/persons result/9/persons',
  ],
];

describe('people of others', () => {
  it.each(OUTSIDERS)('are counted for no project: %s', (sentence) => {
    expect(saidIn(sentence)).toBe('');
  });

  it.each(ANOTHER_PROJECT)('are counted for the project that is named, and not for this one: %s', (text) => {
    expect(saidIn(text)).toBe('');
  });

  it.each(THIS_PROJECT)('are told from those of this one: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
