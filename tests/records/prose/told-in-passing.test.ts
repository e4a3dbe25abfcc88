import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

/** What a project is to do with its people, and what it is to have done. */
const PLANNED: readonly [string, string][] = [
  ['I projektet ska 18 unga utan jobb snickra scener och måla kulisser.', 'planned/18/persons'],
  ['Här ska 30 personer som saknar fast bostad få laga cyklar och bygga hyllor.', 'planned/30/persons'],
  ['Under två år ska 30 personer utan jobb få en anställning.', 'target/30/persons'],
  ['Projektet ska hjälpa 40 unga utan arbete till ett jobb.', 'target/40/persons'],
  ['Målsättning\n\n150 personer ska under tre år ha erbjudits plats.', 'planned/150/persons'],
  [
    'Resultat\n\n• 44 deltagare har tagit del av insatsen (planerat antal: 60)',
    'actual/44/persons planned/60/persons',
  ],
  [
    'Hittills har 31 kvinnor deltagit, att jämföra med de 50 som planerats för hela tiden.',
    'actual/31/persons planned/50/persons',
  ],
  [
    'Sedan starten har 22 kvinnor deltagit. Det är fler än de 20 vi hade räknat med.',
    'actual/22/persons planned/20/persons',
  ],
  [
    'Projektet har haft 60 platser och 58 personer har varit inskrivna.',
    'actual/58/persons planned/60/persons',
  ],
  [
    'Av de 200 deltagarna ska 90 ha ett arbete när projektet slutar och 30 läsa en yrkesutbildning.',
    'planned/200/persons target/30/persons target/90/persons',
  ],
  [
    'Mål\n\n• att 20 elever får ett jobb och tolv går vidare till komvux',
    'target/12/persons target/20/persons',
  ],
  ['På den dag då allt är klart ska 35 män försörja sig själva.', 'target/35/persons'],
];

/** Who took part, and what they reached. */
const DONE: readonly [string, string][] = [
  [
    'I truckkurserna deltar nio företag med tillsammans 84 anställda. I maj hade 40 av dem tagit truckkort.',
    'actual/84/persons actual/9/companies result/40/persons',
  ],
  [
    'Nio företag deltar i projektet med sammanlagt 84 anställda. Kurserna startar i höst.',
    'planned/84/persons planned/9/companies',
  ],
  ['Tretton lantbrukare har anställt en deltagare.', 'result/13/companies'],
  ['Tretton lantbrukare har gått kursen.', 'actual/13/persons'],
  ['Tretton lantbrukare har tagit emot en praktikant.', 'actual/13/companies'],
  ['Tretton lantbrukare har tagit emot rådgivning.', 'actual/13/persons'],
  ['Nio människor har fått ett jobb.', 'result/9/persons'],
  ['Under året passerade 900 vandrare grinden.', ''],
  ['I projektet har 40 invandrare deltagit.', 'actual/40/persons'],
  ['Tolv personer har fått en egen vägledare.', 'actual/12/persons'],
  ['I december hade 33 av dem ett jobb och tolv deltog i praktik.', 'result/12/persons result/33/persons'],
  ['Fyra små bolag har knoppats av sedan dess.', 'result/4/companies'],
  ['Antalet deltagare som har praktiserat i butiken uppgår till 14.', 'actual/14/persons'],
  ['Vi var 41 som började.', 'actual/41/persons'],
  ['20 av dem har anställts hos sammanlagt elva arbetsgivare.', 'result/11/companies result/20/persons'],
  ['44 av de 60 deltagarna hade en lösning i våras.', 'actual/60/persons result/44/persons'],
];

/** Money, areas, registers and other things that have numbers too. */
const NOBODY: readonly [string, string][] = [
  ['Av pengarna går 40 procent till löner och 15 procent till lokaler.', ''],
  ['Av pengarna gick hälften till löner, och 60 procent av deltagarna fick jobb.', 'result/60/share'],
  ['28 procent av kommunens nya företag startades av kvinnor.', ''],
  ['80 procent av kommunens anställda har gått utbildningen.', 'result/80/share'],
  ['Av de 520 unga som var inskrivna på arbetsförmedlingen i fjol hade 90 väntat ett halvår.', ''],
  ['Bussen har haft 60 platser.', ''],
  ['500 människor har badat i den nya sjön.', ''],
  ['Vi har nått 200 människor med budskapet.', ''],
  ['Antalet kommuner som har deltagit i nätverket är 14.', ''],
  ['Antalet deltagare som har fått jobb uppgår till 14.', ''],
  ['Vi var 41 som började på bruket när det lades ner.', ''],
  ['Det finns gott om jobb på 20 företag i länet.', ''],
  ['Det är fler än de 20 man hade räknat med i grannkommunen.', ''],
];

describe('what is told in passing', () => {
  it.each(PLANNED)('is a plan or a goal: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(DONE)('is who took part or what they reached: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(NOBODY)('is nothing where nobody of the project is counted: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
