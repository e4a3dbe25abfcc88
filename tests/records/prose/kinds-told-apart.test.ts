import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

/** Support on the way, or a course of the project's own, is taking part; what it leads to is a result. */
const TOOK_PART_OR_REACHED: readonly [string, string][] = [
  ['57 kvinnor har fått stöd av en egen jobbcoach.', 'actual/57/persons'],
  ['Hundratio ungdomar har fått handledning inför sina studier.', 'actual/110/persons'],
  ['Tolv personer har fått hjälp till ett arbete.', 'result/12/persons'],
  ['41 av de uppsagda började projektets truckutbildning.', 'actual/41/persons'],
  ['Nio fiskare har genomgått projektets kurs i försäljning.', 'actual/9/persons'],
  ['Nio fiskare har gått kursen till slut.', 'result/9/persons'],
  ['Kursen slutfördes av 23 och avbröts av fyra.', 'result/23/persons'],
  ['Till studier har 18 gått och till arbete 31.', 'result/18/persons result/31/persons'],
  [
    'Målet att 30 skulle få en praktikplats nåddes inte: 19 fick en sådan.',
    'result/19/persons target/30/persons',
  ],
  ['Elva kvinnor har etablerat sig som egna företagare.', 'result/11/persons'],
  ['Fram till sommaren hade 73 tagit klivet in i arbetslivet.', 'result/73/persons'],
  ['29 kvinnor har skaffat sig ett yrkesbevis.', 'result/29/persons'],
];

/** Whom a project takes in is planned, whatever a clause beside it says of them; what some of them are to reach is a goal. */
const PLANNED_OR_GOAL: readonly [string, string][] = [
  ['Projektet omfattar 40 ungdomar, som ska göra praktik i sex veckor.', 'planned/40/persons'],
  ['60 sjukskrivna kommer under två år att få ett samordnat stöd.', 'planned/60/persons'],
  [
    'Satsningen gäller 18 företag med tillsammans 900 anställda, av vilka 400 ska utbildas.',
    'planned/18/companies planned/400/persons',
  ],
  ['Intaget är begränsat till 48 deltagare.', 'planned/48/persons'],
  ['Vi hoppas att 20 kvinnor startar företag.', 'target/20/persons'],
];

describe('kinds of statements', () => {
  it.each(TOOK_PART_OR_REACHED)('are told apart by what it leads to: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(PLANNED_OR_GOAL)('are told apart by whom the project takes in: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
