import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

const SENTENCES: [string, string][] = [
  ['Projektet riktar sig till 60 personer som varit sjukskrivna i mer än ett år.', 'planned/60/persons'],
  ['Under projekttiden ska 45 långtidsarbetslösa få coachning och praktik.', 'planned/45/persons'],
  ['Totalt räknar projektet med att nå ca 200 ungdomar.', 'planned/200/persons'],
  ['Projektet beräknas omfatta sammanlagt 150 deltagare.', 'planned/150/persons'],
  ['Sextio personer ska erbjudas plats i projektet.', 'planned/60/persons'],
  ['Målet om 60 deltagare nåddes redan första året.', 'planned/60/persons'],
  [
    'Målet är att minst 40 procent av deltagarna ska vara i arbete eller studier efter avslutat projekt.',
    'target/40/share',
  ],
  ['Minst hälften ska gå vidare till reguljära studier.', 'target/50/share'],
  ['Målsättningen är att 30 personer ska ha fått en anställning.', 'target/30/persons'],
  ['Upp till 90 medarbetare ska få kompetensutveckling.', 'planned/90/persons'],
  ['Minst 80 % av deltagarna ska uppge att deras självförtroende har stärkts.', 'target/80/share'],
  ['Projektet omfattar 75 deltagare.', 'planned/75/persons'],
  ['Insatsen är dimensionerad för fyrtio personer.', 'planned/40/persons'],
  ['Kursen har plats för 16 deltagare.', 'planned/16/persons'],
  ['Minst 12 företag ska ha infört nya rutiner.', 'target/12/companies'],
  ['Tio nya företag väntas starta.', 'target/10/companies'],
  ['Totalt 35 personer förväntas få jobb.', 'target/35/persons'],
  [
    'Genom uppsökande arbete ska vi hitta minst 100 unga som varken arbetar eller studerar.',
    'planned/100/persons',
  ],
  ['Avsikten är att erbjuda 35 sjukskrivna arbetsträning.', 'planned/35/persons'],
  ['Inom ramen för projektet ska 20 arbetsgivare anställa minst en deltagare var.', 'target/20/companies'],
  [
    'Projektets mål är att 65 procent av deltagarna ska gå vidare till arbete eller utbildning.',
    'target/65/share',
  ],
  ['Tre fjärdedelar av de anställda ska ha en individuell utvecklingsplan.', 'target/75/share'],
  ['Inom två år ska minst tio företag ha anställt någon ur målgruppen.', 'target/10/companies'],
  ['Antalet deltagare beräknas bli 110.', 'planned/110/persons'],
  ['Ett fyrtiotal lantbrukare väntas delta i kurserna.', 'planned/40/persons'],
  ['Minst 15 av deltagarna ska ha fått en praktikplats.', 'target/15/persons'],
  ['Målet är att utbilda 400 medarbetare.', 'planned/400/persons'],
  ['Programmet vänder sig till 120 chefer i välfärden.', 'planned/120/persons'],
  [
    'Genom projektet får 85 ensamstående föräldrar möjlighet att validera sina kunskaper.',
    'planned/85/persons',
  ],
  ['Förväntat resultat är att 20 deltagare har påbörjat studier.', 'target/20/persons'],
  ['Målsättningen om 45 procent i arbete överträffades med god marginal.', 'target/45/share'],
  ['Totalt ska projektet nå ut till 1 200 anställda på 45 arbetsplatser.', 'planned/1200/persons'],
  ['Meningen är att ett sextiotal personer ska få pröva på arbete i sociala företag.', 'planned/60/persons'],
  ['Projektet avser att rekrytera 70 deltagare under tre år.', 'planned/70/persons'],
  ['Femtio av deltagarna förväntas gå vidare till den öppna arbetsmarknaden.', 'target/50/persons'],
  ['Två tredjedelar av deltagarna ska ha en lösning efter avslutad insats.', 'target/66.7/share'],
  ['180 medarbetare inom omsorgen berörs av satsningen.', 'planned/180/persons'],
  ['Satsningen berör 180 medarbetare inom omsorgen.', 'planned/180/persons'],
  ['Nittio procent av medarbetarna ska ha genomgått utbildningen.', 'target/90/share'],
  ['Minst 40 av deltagarna ska ha klarat SFI nivå C.', 'target/40/persons'],
  ['Projektet ska bidra till att 25 ungdomar återgår till gymnasiet.', 'target/25/persons'],
  ['Närmare 500 elever i årskurs 8 och 9 ska få träffa lokala företag.', 'planned/500/persons'],
  ['60 arbetslösa akademiker matchas mot företag i regionen.', 'planned/60/persons'],
  ['Femton nyanlända får språkpraktik.', 'planned/15/persons'],
  ['Antalet planerade deltagare är 48.', 'planned/48/persons'],
  ['Man hade hoppats på 40 deltagare.', 'planned/40/persons'],
  ['Insatserna omfattar 35 personer med psykisk ohälsa.', 'planned/35/persons'],
  [
    'Vi kommer att utbilda minst 200 chefer och 1 000 medarbetare.',
    'planned/1000/persons planned/200/persons',
  ],
  ['Ca 30 % väntas gå vidare till ordinarie utbildning.', 'target/30/share'],
  [
    'Om allt går enligt plan kommer 300 personer att ha deltagit när projektet är slut.',
    'planned/300/persons',
  ],
  ['Femton ungdomar i åldern 16–24 år kan delta.', 'planned/15/persons'],
  ['Minst fem av företagen i nätverket ska ha anställt ny personal.', 'target/5/companies'],
  ['Vi når 60 företag genom uppsökande verksamhet.', 'planned/60/companies'],
  ['Målet att 100 chefer skulle delta uppnåddes.', 'planned/100/persons'],
  [
    'Minst 50 företagare ska delta i utbildningarna och minst 20 av dem ska ha utvecklat nya produkter.',
    'planned/50/persons target/20/persons',
  ],
  ['Arbetsträning ska ordnas för 25 personer.', 'planned/25/persons'],
  ['Insatsen riktas till 150 anställda på tre arbetsplatser.', 'planned/150/persons'],
  ['Åtta av tio deltagare ska vara nöjda med stödet.', 'target/80/share'],
  ['Projektet ger 40 personer möjlighet att prova på ett yrke.', 'planned/40/persons'],
  [
    '30 personer med funktionsnedsättning ska genom praktik komma närmare arbetsmarknaden.',
    'target/30/persons',
  ],
  [
    'Ytterst är målet att hälften av de medverkande ska vara i arbete ett år efter projektslut.',
    'target/50/share',
  ],
  ['Satsningen vänder sig till anställda i 25 små företag.', 'planned/25/companies'],
];

describe('plans and goals in running text', () => {
  it.each(SENTENCES)('are read from: %s', (sentence, said) => {
    expect(saidIn(sentence)).toBe(said);
  });
});
