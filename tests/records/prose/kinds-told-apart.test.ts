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
  ['61 av 70 som började tog sig igenom hela utbildningen.', 'actual/70/persons result/61/persons'],
  ['31 ungdomar antogs till gymnasiets yrkesprogram.', 'result/31/persons'],
  ['31 ungdomar antogs till projektet.', 'actual/31/persons'],
  ['Tjugosex personer validerade sina kunskaper.', 'result/26/persons'],
  ['Kursen har getts fyra gånger, med totalt 61 deltagare.', 'actual/61/persons'],
  ['Praktik har ordnats åt 47 deltagare.', 'actual/47/persons'],
  ['Utfallet, 38 procent, nådde inte målet 45 procent.', 'result/38/share target/45/share'],
  ['Den andel som gick till arbete, 38 procent, var lägre än målet 45.', 'result/38/share target/45/share'],
  ['Vi skrev in 33 personer under våren och 29 under hösten.', 'actual/29/persons actual/33/persons'],
  ['Hälften av de 44 har redan fått jobb.', 'actual/44/persons result/50/share'],
  ['I kursen gick 36 av dem, och 29 fick certifikat.', 'actual/36/persons result/29/persons'],
  ['15 deltagare har skrivits ut, nio av dem till jobb.', 'actual/15/persons result/9/persons'],
  ['Trettiosex hemtjänstanställda har bytt till heltid.', 'result/36/persons'],
  ['24 av de 40 har skrivits in på komvux.', 'actual/40/persons result/24/persons'],
  ['Arton kvinnor i åldern 25–50 år har inlett utbildningen.', 'actual/18/persons'],
  ['Under perioden fick 58 personer utredning och 24 anställdes.', 'actual/58/persons result/24/persons'],
  ['Vid årsskiftet hade 75 av hundra planerade deltagare anvisats.', 'actual/75/persons planned/100/persons'],
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
  ['Av de 90 räknar vi med att 40 är i arbete inom ett år.', 'planned/90/persons target/40/persons'],
  ['Elva av företagen har åtagit sig att anställa minst en deltagare.', 'target/11/companies'],
  [
    'Projektet når 60 av dem, och efter två år ska minst 45 ha slutbetyg.',
    'planned/60/persons target/45/persons',
  ],
  ['75 personer med lång arbetslöshet erbjuds coachning.', 'planned/75/persons'],
  ['Antalet inskrivna är hittills 88, målet är 100.', 'actual/88/persons planned/100/persons'],
  ['Minst 45 deltagare ska, när projektet är slut, ha tagit steget ut i arbete.', 'target/45/persons'],
  ['Programmet hade 32 platser.', 'planned/32/persons'],
  [
    'Tanken är att 150 deltagare, varav minst 75 kvinnor, ska få en egen kontaktperson.',
    'planned/150/persons',
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
