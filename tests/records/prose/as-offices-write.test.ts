import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

/** Sentences as offices write them, with all that they say about people. */
const SAY: readonly [string, string][] = [
  [
    'Projektet riktar sig till 250 personer: 150 som arbetar som köksbiträden och 100 som är arbetslösa.',
    'planned/250/persons',
  ],
  [
    'Projektet omfattade 18 företag. Antalet deltagare uppgick till 410, varav 90 kvinnor.',
    'actual/18/companies actual/410/persons',
  ],
  ['Under utbildningen ska minst 14 it-företag ta emot deltagare på praktik.', 'planned/14/companies'],
  [
    'Under projekttiden skrevs 70 män in. Av dem återgick 31 till sin tidigare tjänst.',
    'actual/70/persons result/31/persons',
  ],
  ['Sammanlagt 52 personer arbetstränade i verkstaden.', 'actual/52/persons'],
  ['Kommunen har 900 anställda i äldreomsorgen. I projektet ska 310 av dem delta.', 'planned/310/persons'],
  ['Efter kursen ska 90 av vårdbiträdena ha fått yrkesbevis.', 'target/90/persons'],
  [
    'Målet att 80 deltagare skulle gå till arbete nåddes inte – utfallet blev 47.',
    'result/47/persons target/80/persons',
  ],
  [
    'Sammanlagt 300 anställda har deltagit. Av dem fick 210 truckkort.',
    'actual/300/persons result/210/persons',
  ],
  [
    'Av dem gick 40 till arbete. I stället för de 240 deltagare som planerats skrevs bara 160 in.',
    'actual/160/persons planned/240/persons result/40/persons',
  ],
];

describe('what an office’s sentences say about people', () => {
  it.each(SAY)('is read whole from: %s', (sentence, said) => {
    expect(saidIn(sentence)).toBe(said);
  });
});
