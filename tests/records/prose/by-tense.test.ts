import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

// Clauses whose verb no rule lists: their tense, and what they lead to, tell what the number means.
const AHEAD: [string, string][] = [
  ['Sexton skolungdomar ska under två somrar få snickra på bygdens vandrarhem.', 'planned/16/persons'],
  [
    'Under våren kommer 30 sjukskrivna, hälften från varje ort, att få vistas i växthuset.',
    'planned/30/persons',
  ],
  ['Tolv av dem skall ha flyttat ut sin verkstad till gården innan projektet är slut.', 'target/12/persons'],
  ['Var femte av deltagarna bör kunna försörja sig själv efter ett år.', 'target/20/share'],
  ['Minst 60 av samtliga ska vara självförsörjande när projektet stänger.', 'target/60/persons'],
  [
    'Minst tio ska ha skrivit under ett avtal och fyra vara anställda hos en annan.',
    'target/10/persons target/4/persons',
  ],
  ['Av de 90 ungdomarna ska 30 återuppta sina studier.', 'planned/90/persons target/30/persons'],
  ['Projektet räknar med 20 deltagare per termin, totalt 120.', 'planned/120/persons'],
];

const AHEAD_TOO: [string, string][] = [
  ['Vi räknar med att tolv av dem har fått ett jobb när projektet stänger.', 'target/12/persons'],
  ['Trettio nyanlända kvinnor ska under sommaren få odla sin egen trädgård.', 'planned/30/persons'],
  ['Minst 20 butiker och 15 företag ska ha öppnat för praktik.', 'target/15/companies target/20/companies'],
  [
    'Av deltagarna ska 40 procent, det vill säga 66 personer, gå till arbete.',
    'target/40/share target/66/persons',
  ],
  ['Kvarnen vänder sig till 12 bagerier.', 'planned/12/companies'],
  ['Därför bjuds 35 småföretag in till en utbildning.', 'planned/35/companies'],
];

const PAST: [string, string][] = [
  ['Vävstugan har under vintern fått 18 nyanlända kvinnor att väva trasmattor.', 'actual/18/persons'],
  ['I det gamla mejeriet har 24 ungdomar murat, målat och lagt om taket.', 'actual/24/persons'],
  [
    'Under hösten har 41 killar och 22 tjejer skruvat ihop egna cyklar.',
    'actual/22/persons actual/41/persons',
  ],
  ['Vid halvtid har 63 hunnit påbörja sin arbetsträning.', 'actual/63/persons'],
  ['Metoden har prövats av 58 deltagare.', 'actual/58/persons'],
  ['Kursen påbörjades av 119 deltagare.', 'actual/119/persons'],
  ['Fem av kvinnorna är i dag lärlingar hos en målare.', 'result/5/persons'],
  ['Tre av företagen har vuxit ur sina lokaler.', 'result/3/companies'],
  ['Av de 72 gick 44 ut med godkänt betyg i svenska.', 'actual/72/persons result/44/persons'],
  [
    'Examen togs av 79, och efter ett halvår arbetade 63 av dessa i äldreomsorgen.',
    'result/63/persons result/79/persons',
  ],
  ['Efter ett halvår var hälften tillbaka i arbete.', 'result/50/share'],
  ['Åtta av tio medverkande företag har numera en egen plan för jämställd lön.', 'result/80/share'],
  [
    'Andelen som försörjde sig själva vid slutet blev 31 procent, mot förväntade 40.',
    'result/31/share target/40/share',
  ],
  ['Tio av dem läser nu på komvux och fyra säljer numera sina alster.', 'result/10/persons result/4/persons'],
  [
    'De 28 började i mars, 24 i juni och 22 i oktober, alltså 74 personer.',
    'actual/22/persons actual/24/persons actual/28/persons actual/74/persons',
  ],
];

const PAST_TOO: [string, string][] = [
  ['Vi har parat ihop 58 akademiker med var sin fadder.', 'actual/58/persons'],
  ['Butiken har hållits öppen av ett tjugotal ungdomar.', 'actual/20/persons'],
  ['Av planerade 80 deltagare skrevs 66 in.', 'actual/66/persons planned/80/persons'],
  ['Körkort för lastbil togs av 41 deltagare.', 'result/41/persons'],
  ['I dag kör 22 av dem i trafik.', 'result/22/persons'],
  ['Tre har lanserat en ny vara och två har tagit in en delägare.', 'result/2/persons result/3/persons'],
];

const TELL_NOTHING = [
  'I praktiken är 30 av dem kvinnor.',
  'Omkring 150 000 personer i Sverige beräknas leva med sjukdomen, och bland dem har bara var femte ett arbete.',
  'Satsningen ska föra de två världarna närmare varandra.',
  'De fyra gruppledarna utbildas under hösten.',
  'Avvikelser på mer än 10 procent ska anmälas.',
  'Enligt en prognos behövs 900 nya förare.',
  'Ett danskt projekt där 70 deltagare fick en mentor gav idén.',
  'I skolorna finns i dag 310 elever.',
  'Under förra året tog kommunen emot 900 nyanlända, och 300 av dem läste svenska.',
  'Två jurister från orten har hållit i kvällskurserna.',
  'Fyra av dem hoppade av redan första veckan.',
  'Sju av dem är födda utomlands.',
  'Hälften av dem har haft bistånd i mer än tre år.',
  'Skolan har 620 elever.',
  'I kommunen har 240 ungdomar lämnat gymnasiet utan betyg.',
  'Under året bosatte sig 190 nyanlända i Exempelby.',
  'Orderingången föll med 40 procent.',
  'Åkerierna sysselsätter tillsammans 640 chaufförer.',
  'Företag med färre än tio anställda väljs bort.',
  'Under juli stannade 900 bilister till vid rastplatsen.',
  'Tolv ungdomar skänkte sin sommarlön till föreningen och 12 seniorer ställde upp gratis.',
  'Metod 135 har blivit standard för svetsare.',
  'Branschen räknar med att behöva 7 000 nya förare.',
  'Sextiofem av dem kan tänka sig att arbeta efter pensionen.',
];

describe('what the tense of a clause tells about its number', () => {
  it.each([...AHEAD, ...AHEAD_TOO, ...PAST, ...PAST_TOO])('is read from: %s', (sentence, said) => {
    expect(saidIn(sentence)).toBe(said);
  });

  it('is no result of a project that began later than all years the sentence names', () => {
    const sentence = 'Till hösten gick 17 av dem tillbaka till skolan 2013.';
    expect(saidIn(sentence, 'Testet', 2016)).toBe('');
    expect(saidIn(sentence, 'Testet', 2013)).toBe('result/17/persons');
  });

  it.each(TELL_NOTHING)('is nothing in: %s', (sentence) => {
    expect(saidIn(sentence)).toBe('');
  });
});
