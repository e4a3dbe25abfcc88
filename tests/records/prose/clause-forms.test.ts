import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

const SAID: [string, string][] = [
  // The project by its own name.
  ['Testet omfattar 45 svetsare.', 'planned/45/persons'],
  ['Testets mål är att 20 av dem ska få ett jobb.', 'target/20/persons'],
  // What people are brought to do is a goal, what they are let do is taking part.
  ['Satsningen ska få minst 25 skolungdomar att söka in på yrkeshögskola.', 'target/25/persons'],
  ['Satsningen ska få 25 skolungdomar att delta i kursen.', 'planned/25/persons'],
  ['Vi vill också att 30 montörer avlägger ett prov för arbete på tak.', 'target/30/persons'],
  ['Under hösten fick 64 nyanlända män handledning av projektet.', 'actual/64/persons'],
  ['Nio tonåringar fick under en vinter driva byns isbana.', 'actual/9/persons'],
  ['Lokalen nyttjades av 87 deltagare.', 'actual/87/persons'],
  ['Inskrivna under våren: 93 personer.', 'actual/93/persons'],
  ['Av målet på 30 personer i arbete nåddes 26.', 'result/26/persons target/30/persons'],
  ['Elva av dem rekryterades efteråt av ett bryggeri i trakten.', 'result/11/persons'],
  ['För 13 har det redan lett till att de jobbar igen.', 'result/13/persons'],
  ['Två av fem av dem ska ha fått ett jobb.', 'target/40/share'],
  ['Av de krogar som redan finns ska sex anställa sin första lärling.', 'target/6/companies'],
  [
    'Kursen erbjuds 25 restauranger med sammanlagt 160 anställda.',
    'planned/160/persons planned/25/companies',
  ],
  ['Fyrtio lediga eller deltidsarbetande kvinnor ges plats i satsningen.', 'planned/40/persons'],
  [
    'Omkring 70 personer i åldern 20–29 år, samtliga utan slutbetyg, erbjuds stöd av en lots.',
    'planned/70/persons',
  ],
  ['Det finns plats för 12 deltagare åt gången, sammanlagt 60 personer.', 'planned/60/persons'],
  [
    'I maj hade 33 personer börjat i någon grupp; tanken är att 60 ska ha gjort det före jul.',
    'actual/33/persons planned/60/persons',
  ],
  // What people have already is not what they are to reach.
  ['30 män med avbruten examen ska under ett år vidareutbildas till lärare.', 'planned/30/persons'],
  ['Vi räknar med att minst 14 är självförsörjande vid årets slut.', 'target/14/persons'],
  ['Hos tre har ordrarna ökat så mycket att de har kunnat anställa.', 'result/3/persons'],
  ['Under två år har satsningen tagit sig an 75 tonåringar.', 'actual/75/persons'],
  ['I projektet ingår de 180 medarbetare som arbetar på natten.', 'planned/180/persons'],
  ['I verkstaden har 16 ungdomar arbetstränat.', 'actual/16/persons'],
  ['Projektet vänder sig främst till 35 kvinnor.', 'planned/35/persons'],
  ['Planen talade om 90 deltagare.', 'planned/90/persons'],
  ['Kursen erbjuds 120 av firmans medarbetare.', 'planned/120/persons'],
  ['I år utökas satsningen till 85 personer.', 'planned/85/persons'],
  ['Trettio av ägarna har gått projektets kurs.', 'actual/30/persons'],
  ['I projektet började 38 tonåringar.', 'actual/38/persons'],
  ['Elva har efter kursen bytt inriktning på sin odling.', 'result/11/persons'],
  ['Tolv av dem ska ha fått ett jobb eller motsvarande.', 'target/12/persons'],
  // What a project is to lead people to is a goal; what they are to go through is taking part.
  ['I år ska projektet lotsa 45 personer vidare till egen försörjning.', 'target/45/persons'],
  ['De 26 anställda vid sågen ska läsa samma grundkurs.', 'planned/26/persons'],
  ['En tredjedel bör kunna gå till ett arbete.', 'target/33.3/share'],
  ['Projektet ville få tolv företag att ta fram en ny vara.', 'target/12/companies'],
  ['Ett 30-tal ungdomar är tänkta att medverka.', 'planned/30/persons'],
  ['Tio av dem är det meningen att utbilda till svetsare.', 'target/10/persons'],
  ['Målet är att 20 ska få jobb. Så blev det för 14 av dem.', 'result/14/persons target/20/persons'],
  ['Målet är att 20 ska få jobb, men det lyckades för 13.', 'result/13/persons target/20/persons'],
  [
    'Till slut medverkade 38, och hos elva av dem ledde praktiken till anställning.',
    'actual/38/persons result/11/persons',
  ],
  ['Vid halvtid hade 52 procent fått en höjd arbetsförmåga.', 'result/52/share'],
  ['Målet är 60 deltagare, varav 25 ska gå vidare till arbete.', 'planned/60/persons target/25/persons'],
  ['Går allt som vi tänkt har åtta av dem ett jobb i höst.', 'target/8/persons'],
  // Places of a project are for people.
  ['Av projektets 90 platser kom 81 att fyllas.', 'actual/81/persons planned/90/persons'],
  ['I maj var 41 av projektets 60 platser tillsatta.', 'actual/41/persons planned/60/persons'],
  ['Testet har 24 platser för personer med aktivitetsersättning.', 'planned/24/persons'],
  // What the next did, after what the first reached.
  ['Av de 31 som började höll 22 ut hela vintern.', 'actual/31/persons result/22/persons'],
  ['Av de 44 som fick jobb är 30 kvar där.', 'result/30/persons result/44/persons'],
  ['I höst tog 58 personer del av stödet.', 'actual/58/persons'],
  ['Praktikanterna var till slut 27 stycken.', 'actual/27/persons'],
  ['Ett år senare försörjde sig 38 procent genom arbete.', 'result/38/share'],
  [
    'Fem av kursens 14 deltagare säljer i dag sin ost, och fyra har registrerat ett företag.',
    'actual/14/persons result/4/persons result/5/persons',
  ],
  [
    'Tio fick jobb, åtta läste på komvux och tre drev egen firma.',
    'result/10/persons result/3/persons result/8/persons',
  ],
  [
    'Två av fem hade lämnat bidraget för ett jobb och ytterligare en tiondel arbetade deltid.',
    'result/10/share result/40/share',
  ],
  ['Siktet är inställt på 15 nya företag.', 'target/15/companies'],
  ['Vi förutsätter att 20 arbetsgivare öppnar för praktik.', 'target/20/companies'],
  ['Skolan kan se tillbaka på 33 deltagare.', 'actual/33/persons'],
  ['Gården har varit arbetsplats för 19 personer med lång sjukfrånvaro.', 'actual/19/persons'],
  // Brought out, inverted, or told of some of them.
  ['Totalt blev det 87 deltagare.', 'actual/87/persons'],
  ['Antalet inskrivna uppgick till 133.', 'actual/133/persons'],
  ['Projektet kom att beröra 340 anställda vid nio företag.', 'actual/340/persons actual/9/companies'],
  ['44 procent uppnådde målet om egen försörjning.', 'result/44/share'],
  ['Kravet är att minst hälften slutför kursen.', 'target/50/share'],
  ['Målgruppen är 60 kvinnor som står utanför arbetsmarknaden.', 'planned/60/persons'],
  ['Av de 80 planerade deltagarna nåddes 71.', 'actual/71/persons planned/80/persons'],
  [
    'Bland de 48 som avslutade praktiken var det 21 som blev kvar på arbetsplatsen.',
    'actual/48/persons result/21/persons',
  ],
  ['Inte mindre än 92 anställda har gått kursen i arbetsmiljö.', 'actual/92/persons'],
  ['Det första året nådde vi 41 personer och det andra 58.', 'actual/41/persons actual/58/persons'],
  ['Efter praktiken fick tio fast tjänst och fyra ett vikariat.', 'result/10/persons result/4/persons'],
  ['Flera av de 15 bolagen har redan ändrat sina annonser.', 'actual/15/companies'],
  ['Vi vill att tolv av dem får en lärlingsplats före jul.', 'target/12/persons'],
  ['För att räknas som lyckat måste projektet få 20 personer i jobb.', 'target/20/persons'],
  ['Enligt beslutet ska 65 procent uppnå godkända betyg.', 'target/65/share'],
  ['Satsningen gäller 26 förskolor och deras 410 anställda.', 'planned/410/persons'],
  ['Utbildningspaketet tas fram för 130 montörer och svetsare.', 'planned/130/persons'],
  ['Det är 36 kvinnor som ska få prova på att köra lastbil.', 'planned/36/persons'],
  [
    'Att 34 av 50 deltagare fick jobb är bättre än målet på 25.',
    'actual/50/persons result/34/persons target/25/persons',
  ],
  ['Deltagarna, 36 kvinnor och 24 män, kommer från nio länder.', 'actual/24/persons actual/36/persons'],
  ['Till dags dato har vi ordnat praktik åt 45 deltagare.', 'actual/45/persons'],
  ['Bara 58 personer blev inskrivna.', 'actual/58/persons'],
  // What all are to read is the course; what some are to go on to read is a goal.
  ['Under ett år ska 40 nyanlända män läsa yrkessvenska varvat med praktik.', 'planned/40/persons'],
  ['Tolv av dem ska läsa vidare på komvux.', 'target/12/persons'],
  ['Målet att sex nya företag skulle registreras nåddes inte.', 'target/6/companies'],
  ['Sex av tio deltagare bedöms ha fått en starkare ställning.', 'result/60/share'],
  [
    'Tio har redan ett jobb, och sju har antagits till en yrkeshögskola.',
    'result/10/persons result/7/persons',
  ],
  [
    'Utfallet blev 20 procent, det vill säga 18 av de 90 som tog del av stödet.',
    'actual/90/persons result/18/persons result/20/share',
  ],
  ['Enligt planen skulle 80 ha börjat vid det här laget.', 'planned/80/persons'],
  ['Projektet ska rusta 45 personer för arbete inom besöksnäringen.', 'planned/45/persons'],
  ['Tolv av de 19 byggde vidare på sina idéer efter kursen.', 'actual/19/persons result/12/persons'],
  ['Ett halvår senare väntas 35 procent förvärvsarbeta.', 'target/35/share'],
];

const NOTHING = [
  'Lokförare hos tre operatörer utbildas i bemötande.',
  'Vi har också träffat 18 ägare för enskilda samtal.',
  'Tolv personer har beviljats sjukersättning.',
  'Av traktens 160 hushåll har 95 anslutit sig.',
  'Föreningen har 140 medlemmar, och i cirkeln deltog 60 av dem.',
  'På stämman deltog 54 andelsägare.',
  'Metoden prövades först i Exempelby, där 70 personer deltog.',
  'Fem enhetschefer har kommit till tals.',
  'Salen tar 120 personer och kan lånas ut.',
  'Det motsvarar 2,5 årsarbetare.',
  'Två arbetsledare och en kurator ska anställas.',
  'Salongen har 120 platser.',
  'Under 2012 gick 340 elever ut nian i kommunen.',
  'Tolv personer har arbetat med projektet på heltid.',
  'Studiebesöket lockade 24 personer.',
  'De flesta av de 25 sökande kom från grannkommunen.',
  'Caféet har serverat 5 000 gäster.',
  'Fabriken, som hade 210 anställda, lades ned 2009.',
  'Kartläggningen visade att 340 personer i kommunen skulle kunna ha nytta av stödet.',
  'Vi har träffat 60 arbetslösa för att ta reda på vad de behöver.',
  'Nästa år räknar kommunen med 300 nyanlända.',
  'Under våren beviljades 16 av de sökande heltidssjukskrivning.',
  'Ett trettiotal personer får sin försörjning via bygdens turism.',
  'Två deltagare har avlidit.',
  'Utan projektet hade 40 personer blivit utan stöd.',
  'Av deltagarna hade 70 procent varit arbetslösa i mer än två år.',
  'I Exempelby fick 80 personer försörjningsstöd.',
];

describe('what the form of a clause tells', () => {
  it.each(SAID)('is read from: %s', (sentence, said) => {
    expect(saidIn(sentence)).toBe(said);
  });

  it.each(NOTHING)('is nothing in: %s', (sentence) => {
    expect(saidIn(sentence)).toBe('');
  });

  it('is of another project where one is named that was over before this one began', () => {
    const text =
      'Metoden kommer från projektet Testet, som grannstaden drev 2011–2013. Där deltog 90 personer.';
    expect(saidIn(text, 'Testet vidare', 2015)).toBe('');
  });
});
