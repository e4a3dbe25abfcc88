import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

/** What stands under a heading that tells of aims, or after words that lead them in, is still to come. */
const AIMS: readonly [string, string][] = [
  [
    'Mål\n\n– 30 % av deltagarna ska ha ett jobb vid avslut\n– Sju av tio ska ha en egen plan\n',
    'target/30/share target/70/share',
  ],
  [
    'Målvärden när projektet stänger:\n\n1. Fyrtio företag har ändrat sina rutiner.\n2. 220 anställda har fått ett intyg.\n',
    'target/220/persons target/40/companies',
  ],
  [
    'Följande ska vara uppnått våren 2027. Elva av företagen har anställt. 60 procent av deltagarna har fått yrkesbevis.\n',
    'target/11/companies target/60/share',
  ],
  [
    'Förväntningar: 14 föräldrar i arbete; tjugo med en avslutad kurs.\n',
    'target/14/persons target/20/persons',
  ],
];

/** A heading that tells of what came of it changes nothing, and what is told in the past has happened. */
const DONE: readonly [string, string][] = [
  ['Resultat i korthet\n\n• 17 har fått anställning\n• 9 studerar\n', 'result/17/persons result/9/persons'],
  ['Mål och resultat\n\n31 av deltagarna har fått arbete.\n', 'result/31/persons'],
  ['Uppnådda mål\n\n31 av deltagarna har fått arbete.\n', 'result/31/persons'],
  ['Mål\n\n28 av deltagarna fick arbete.\n', 'result/28/persons'],
  [
    'Mål\n\nMinst 20 ska få arbete.\n\nUtfall\n\n24 av deltagarna har fått arbete.\n',
    'result/24/persons target/20/persons',
  ],
  ['Målgrupp\n\n31 av deltagarna har fått arbete.\n', 'result/31/persons'],
];

describe('what stands among aims', () => {
  it.each(AIMS)('is to be reached: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(DONE)('is told as done all the same: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it('is no number of months or of times', () => {
    expect(
      saidIn('Målsättning\n\nUppföljning sker efter två, fem och nio månader genom intyg i registret.\n'),
    ).toBe('');
  });
});
