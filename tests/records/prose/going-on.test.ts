import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

const SOME_OF_THEM: [string, string][] = [
  ['Sexton gick utbildningen och nio genomförde den till slut.', 'actual/16/persons result/9/persons'],
  ['Femton personer deltog. Tio köpte en båt ihop.', 'actual/15/persons result/10/persons'],
  ['Vi hoppades på ett tjugotal odlare; 13 nappade.', 'actual/13/persons planned/20/persons'],
  [
    'Sjuttio deltagare skrevs in. Vid utskrivningen hade 31 trappat upp sin arbetstid.',
    'actual/70/persons result/31/persons',
  ],
  ['Hos sju av dem har omsättningen ökat.', 'result/7/persons'],
  ['För 26 personer har kursen lett till svårare uppgifter på jobbet.', 'result/26/persons'],
  ['21 av de 24 som fullföljde kursen fick ett intyg.', 'result/21/persons result/24/persons'],
];

const OF_THEM_ALL: [string, string][] = [
  ['Ingen av de 14 hade tidigare haft ett jobb.', 'actual/14/persons'],
  ['Alla utom två av de 18 deltagarna har fått anställning.', 'actual/18/persons'],
  ['De 25 platserna fylldes på en vecka.', 'actual/25/persons'],
  ['I juni var 44 av projektets 60 platser tillsatta.', 'actual/44/persons planned/60/persons'],
  ['Efter praktiken erbjöds elva deltagare anställning.', 'result/11/persons'],
  ['Av kvinnorna har 18 fått jobb och av männen 22.', 'result/18/persons result/22/persons'],
  [
    'Målet om att 80 procent ska fullfölja är nära: 77 procent har gjort det.',
    'result/77/share target/80/share',
  ],
  ['Sedan starten har antalet deltagare ökat från 12 till 48.', 'actual/48/persons'],
  ['Till hösten ökar vi från 20 till 35 deltagare.', 'planned/35/persons'],
  ['Deltagarantalet begränsas till 24.', 'planned/24/persons'],
  ['Vår plan är att 25 odlare går med första året.', 'planned/25/persons'],
  ['Sammantaget har fem kurser hållits för 84 deltagare.', 'actual/84/persons'],
  ['Stödet ges till hundrafyrtio (140) personer.', 'planned/140/persons'],
  ['Omkring 90 äldre har fått hjälp med sin telefon i projektets regi.', 'actual/90/persons'],
  ['Femton hotell- och restaurangföretag har medverkat.', 'actual/15/companies'],
  ['I sju av företagen har kurserna lett till nya arbetsuppgifter.', 'result/7/companies'],
  [
    '32 ungdomar skrevs in, och därmed överträffades de 25 som angavs i projektplanen.',
    'actual/32/persons planned/25/persons',
  ],
  [
    'Elva har fått anställning, och kvar är att nå de 30 som målet anger.',
    'result/11/persons target/30/persons',
  ],
];

const IN_OTHER_ORDER: [string, string][] = [
  ['Av de tolv restaurangerna har fem anställt en deltagare.', 'actual/12/companies result/5/companies'],
  ['Projektet ska leda till att 20 kvinnor startar företag.', 'target/20/persons'],
  ['Inflödet blev 76 personer mot planerade 110.', 'actual/76/persons planned/110/persons'],
  ['I ansökan räknade vi med 95 deltagare, utfallet är 71.', 'actual/71/persons planned/95/persons'],
  ['Nittio deltagare var målet men 104 deltog.', 'actual/104/persons planned/90/persons'],
  ['Efter utbildningen jobbar 13 av 15 i branschen.', 'actual/15/persons result/13/persons'],
  ['I länet saknar 19 procent examen; projektet vill nå 140 av dem.', 'planned/140/persons'],
  ['Deltagarna är totalt 58, fördelade på fyra grupper.', 'actual/58/persons'],
  ['Minst 70 procent av deltagarna ska vara kvinnor.', ''],
];

const SET_AGAINST: [string, string][] = [
  ['Vi hade räknat med 80 deltagare men har bara 52.', 'actual/52/persons planned/80/persons'],
  ['Projektet hade plats för 45 unga men fick bara in 38.', 'actual/38/persons planned/45/persons'],
  ['Målet om 65 procent nåddes inte; det blev 41.', 'result/41/share target/65/share'],
  [
    'Resultatet blev bättre än målet: 58 procent i arbete mot 45 enligt planen.',
    'result/58/share target/45/share',
  ],
  [
    'Fram till jul hade 96 personer skrivits in, färre än de 110 som ansökan utgick från.',
    'actual/96/persons planned/110/persons',
  ],
  [
    'Målet är 90 deltagare, 45 i jobb och 15 i studier.',
    'planned/90/persons target/15/persons target/45/persons',
  ],
];

const IN_THE_PROJECT: [string, string][] = [
  ['Just nu finns 34 deltagare i verksamheten.', 'actual/34/persons'],
  ['I dag går 27 personer i projektet.', 'actual/27/persons'],
  ['Under de tre åren passerar 160 personer verksamheten.', 'planned/160/persons'],
  ['Till våren tar vi emot ytterligare 25 deltagare.', 'planned/25/persons'],
  [
    'Intag sker vid terminsstart med 15 nya varje gång, sammanlagt 60 under de två åren.',
    'planned/60/persons',
  ],
  ['Vi räknar med 30 till 40 om året och 105 under hela projektet.', 'planned/105/persons'],
  ['Sammanlagt rör det sig om 280 anställda vid 13 företag.', 'planned/13/companies planned/280/persons'],
  [
    'Nio mekaniska verkstadsföretag skickade 145 medarbetare på kurs.',
    'actual/145/persons actual/9/companies',
  ],
  ['Hittills har bara 43 av platserna tillsatts.', 'actual/43/persons'],
  [
    'I Norrbyn finns plats för 40 personer, i Söderbyn för 25 och i Västerbyn för 20.',
    'planned/20/persons planned/25/persons planned/40/persons',
  ],
];

const SAID_BY_ITS_PLACE: [string, string][] = [
  [
    'Tolv elever gick vidare till praktik hos skogsbolagen, och fyra av dem har erbjudits vikariat.',
    'result/12/persons result/4/persons',
  ],
  [
    'Kursdeltagarna, 64 till antalet, kommer att delas in i fyra grupper och ska klara att söka jobb.',
    'planned/64/persons',
  ],
  ['Resultatmålet är satt till 28 deltagare i självförsörjning.', 'target/28/persons'],
  [
    'Satsningen riktar sig till 18 småföretag inom handel, med tillsammans omkring 70 ägare och anställda.',
    'planned/18/companies planned/70/persons',
  ],
  ['Kommunen bygger upp en mottagning för 55 personer med försörjningsstöd.', 'planned/55/persons'],
  ['Målet är att åtta deltagare ska ha börjat arbetsträna före jul.', 'target/8/persons'],
  [
    'Deltagarna trivdes. Hälften av kvinnorna hade vid slutet av året lämnat sjukskrivningen.',
    'result/50/share',
  ],
];

const NOTHING = [
  'På gymnasieskolan lämnade 14 procent av eleverna sina studier i förtid.',
  'På skolorna läser 1 900 elever. Bara 62 procent tog examen inom tre år.',
  'Av svaren framgår att hälften har svårt att hitta folk.',
  'Nio mopeder har blivit körbara igen, och fyra såldes.',
  'I stadsdelen bor 9 400 personer.',
  'Arbetsförmedlingen uppger att 540 unga är inskrivna i länet.',
  'Fyra anställda på kommunen arbetar med projektet på deltid.',
  'Vid workshopen deltog 28 personer från åtta företag.',
  'Kommunens beräkning är att en deltagare av fem kan gå till ett jobb.',
  'Projektet låter två uppsökare knacka dörr.',
];

describe('a sentence that goes on from who takes part', () => {
  it.each(SOME_OF_THEM)('tells what some of them did: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
  it.each(OF_THEM_ALL)('tells how many of how many: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
  it.each(IN_OTHER_ORDER)('is read in another order: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
  it.each(SET_AGAINST)('sets what became against the plan: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
  it.each(IN_THE_PROJECT)('says that they are in the project: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
  it.each(SAID_BY_ITS_PLACE)('tells by its place what the number means: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
  it.each(NOTHING)('says nothing: %s', (text) => {
    expect(saidIn(text)).toBe('');
  });
});
