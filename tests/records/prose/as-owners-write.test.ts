import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

/** Aims as items of a list, with or without their marks, told in the present or with what is to be. */
const AIMS: readonly [string, string][] = [
  [
    'Projektet omfattar 60 elever.\n\nMålsättning\n\n• att minst 35 elever når gymnasiebehörighet\n• att 20 elever får ett betyg i svenska\n• att 12 företag blir godkända lärplatser',
    'planned/60/persons target/12/companies target/20/persons target/35/persons',
  ],
  [
    'Mål\n\n• 30 deltagare ska ha ett arbete\n• 15 deltagare ska läsa vidare på komvux',
    'target/15/persons target/30/persons',
  ],
  [
    'Projektets mål\n\n30 deltagare ska gå till arbete\n15 deltagare ska börja studera',
    'target/15/persons target/30/persons',
  ],
  [
    'Målsättningar\n\n• 40 procent av deltagarna går till arbete\n• 25 procent av deltagarna går till studier',
    'target/25/share target/40/share',
  ],
  [
    'Mål\n\n• En tredjedel av deltagarna ska ha praktik\n• Nio arbetsgivare anställer en deltagare',
    'target/33.3/share target/9/companies',
  ],
  ['Mål\n\n• att sjukfrånvaron inte överstiger 6 procent\n• att avhoppen blir högst 10 procent', ''],
  [
    'Mål\n\n• Tjugofem är utbildade till språkombud\n• bättre arbetsmiljö\n• Åtta företag har en egen plan\n• Hälften av företagen har språkombud',
    'target/25/persons target/50/share target/8/companies',
  ],
];

/** Plans and goals as owners write them of their own projects. */
const AHEAD: readonly [string, string][] = [
  ['Under två år ska 90 Örebroare utan arbete få en egen jobbcoach.', 'planned/90/persons'],
  [
    'Under projekttiden ska 140 Mjölbybor med försörjningsstöd få en personlig handledare.',
    'planned/140/persons',
  ],
  ['Projektet vill ge 60 fjällbor utan arbete en väg in i arbetslivet.', 'planned/60/persons'],
  ['Vi vill ge 80 kvinnor en trygg plats att lära sig svenska på.', 'planned/80/persons'],
  ['Vi ville nå 70 ungdomar.', 'planned/70/persons'],
  [
    'Vi ville nå 50 unga. Vi ville att hälften skulle ha ett arbete efter ett år.',
    'planned/50/persons target/50/share',
  ],
  ['Vi räknar med att åtta av tio deltagare fullföljer sin utbildning.', 'target/80/share'],
  ['Projektet räknar med att var fjärde deltagare går vidare till studier.', 'target/25/share'],
  [
    'Målen var att 120 personer skulle delta och att 40 procent av dem skulle gå till arbete.',
    'planned/120/persons target/40/share',
  ],
  [
    'Målet var att 90 kvinnor skulle skrivas in och att 30 av dem skulle få jobb.',
    'planned/90/persons target/30/persons',
  ],
  ['Totalt ska 84 personer få gå utbildningen innan projektet avslutas.', 'planned/84/persons'],
  ['Sammanlagt ska 36 arbetslösa få läsa kursen.', 'planned/36/persons'],
  ['Ytterligare åtta företag väntas ansluta under hösten.', 'planned/8/companies'],
  ['Ytterligare tolv arbetsgivare förväntas gå med under våren.', 'planned/12/companies'],
  ['20 företag med totalt 310 anställda ingår.', 'planned/20/companies planned/310/persons'],
  ['15 företag med sammanlagt 120 anställda deltar.', 'planned/120/persons planned/15/companies'],
  [
    'Vi startar en verkstad där 18 personer som är långt från arbetslivet får arbetsträna.',
    'planned/18/persons',
  ],
  ['Vi öppnar ett kök där 40 kvinnor får arbetsträna.', 'planned/40/persons'],
  ['25 byinvånare ska utbildas till digitala guider.', 'planned/25/persons'],
  ['Fjorton lokala hantverkare ska få hjälp att sälja på nätet.', 'planned/14/persons'],
  ['Målet är att satsningen leder till sex nya företag.', 'target/6/companies'],
  ['Målet är att kurserna ska leda till tre nya företag.', 'target/3/companies'],
  ['Vi trodde på fem nya företag.', 'target/5/companies'],
  ['Vi hoppades på fem nya företag, men det blev nio.', 'result/9/companies target/5/companies'],
  ['Målet: 70 lärlingar, varav minst 50 med yrkesbevis.', 'target/50/persons target/70/persons'],
  ['Tanken var att 24 skulle antas, men det drog ut på tiden.', 'planned/24/persons'],
  ['Till sitt förfogande har satsningen 35 platser.', 'planned/35/persons'],
  ['Verkstaden ska användas av minst 30 företag.', 'planned/30/companies'],
  ['Fjorton företag har skrivit under avtal om att delta.', 'planned/14/companies'],
  ['De 65 medarbetarna går programmet i tre omgångar.', 'planned/65/persons'],
  [
    'Hittills har vi skrivit in 84 av de 100 deltagare som projektet ska nå.',
    'actual/84/persons planned/100/persons',
  ],
  ['Insatsen omfattar 75 platser.', 'planned/75/persons'],
  ['Projektet möjliggör för 150 anställda att läsa svenska på arbetstid.', 'planned/150/persons'],
  [
    'I tre omgångar ska sammanlagt 48 deltagare få en tolv veckor lång förberedande utbildning.',
    'planned/48/persons',
  ],
  ['Kursen ges för 40 deltagare uppdelade på två orter.', 'planned/40/persons'],
  [
    'Under projektets gång kommer 36 personer med psykisk ohälsa att få individuellt stöd av en arbetsspecialist.',
    'planned/36/persons',
  ],
  ['26 föräldralediga mammor träffas varje onsdag för att öva svenska.', 'planned/26/persons'],
  ['30 deltagare ska få ett arbete efter utbildningen.', 'target/30/persons'],
  ['Minst 30 deltagare ska få anställning efter avslutad praktik.', 'target/30/persons'],
  ['Tre fjärdedelar av de som deltar väntas ha gått vidare.', 'target/75/share'],
];

/** Who took part, told by what they did there. */
const TOOK_PART: readonly [string, string][] = [
  ['75 elever påbörjade en yrkesutbildning.', 'actual/75/persons'],
  [
    '75 elever påbörjade en lärlingsutbildning och 50 av dem fullföljde den.',
    'actual/75/persons result/50/persons',
  ],
  ['Under våren gick 31 bybor en kurs i företagande.', 'actual/31/persons'],
  [
    'Under projektet gick 31 bybor en kurs i bokföring, och åtta av dem driver i dag företag.',
    'actual/31/persons result/8/persons',
  ],
  ['Sex personer med funktionsnedsättning har fått sin dagliga sysselsättning där.', 'actual/6/persons'],
  ['I verkstaden har 20 personer som varit sjukskrivna fått skapa i trä och metall.', 'actual/20/persons'],
  ['Vi nådde 52 kvinnor från elva länder.', 'actual/52/persons'],
  ['Till och med maj 2021 har 88 av 110 platser tagits i anspråk.', 'actual/88/persons planned/110/persons'],
  ['Hittills har 88 av 110 platser utnyttjats.', 'actual/88/persons planned/110/persons'],
  [
    'I projektet Testet deltar 41 företag från fyra kommuner, och 20 av dem har tagit fram en plan.',
    'actual/41/companies result/20/companies',
  ],
  [
    'I projektet Testet deltar 41 företag från fyra kommuner. Av dem har 20 tagit fram en plan.',
    'actual/41/companies result/20/companies',
  ],
  ['I staden finns 120 chefer; 70 av dem har nu gått programmet.', 'actual/70/persons'],
  ['Bakom bänkarna stod totalt 45 arbetsträningsdeltagare.', 'actual/45/persons'],
  [
    'Bakom disken stod totalt 45 praktikdeltagare, och nästan hälften har fått jobb efteråt.',
    'actual/45/persons result/50/share',
  ],
  ['Under hösten startade de första grupperna med tillsammans 19 personer.', 'actual/19/persons'],
  ['Av dem har 55 valt att delta i projektet.', 'actual/55/persons'],
  [
    '200 anställda har gått grundkursen, 48 fortsättningskursen och 12 har utbildats till instruktörer.',
    'actual/12/persons actual/200/persons actual/48/persons',
  ],
  ['29 av företagen har haft våra deltagare hos sig.', 'actual/29/companies'],
  [
    'Resultat i korthet\n\n• 130 personer har deltagit\n• 70 har fått jobb\n• 20 har börjat studera\n• 60 företag har tagit emot våra deltagare på praktik',
    'actual/130/persons actual/60/companies result/20/persons result/70/persons',
  ],
  ['De nio deltagande åkerierna släppte sin personal två dagar i månaden.', 'actual/9/companies'],
  ['Planen hölls inte. Fler, nämligen 38, kom att skrivas in.', 'actual/38/persons'],
  ['Föreningen företräder 700 medlemsföretag. Av dem har 44 gått med i projektet.', 'actual/44/companies'],
  [
    'Under våren utbildades 150 av de anställda, och före jul ska resten ha fått samma utbildning.',
    'actual/150/persons',
  ],
  ['Av projektets 75 platser är 70 tillsatta.', 'actual/70/persons planned/75/persons'],
  ['17 företag har låtit sina anställda gå kurserna.', 'actual/17/companies'],
  [
    'Nio ungdomar provade på yrket som stuguthyrare, sex av dem fick sommarjobb direkt.',
    'actual/9/persons result/6/persons',
  ],
  [
    'Projektet hade plats för 90 deltagare, men bara 64 platser utnyttjades.',
    'actual/64/persons planned/90/persons',
  ],
  [
    '118 deltagare skrevs in (mål 110) och 47 gick till arbete (mål 44).',
    'actual/118/persons planned/110/persons result/47/persons target/44/persons',
  ],
  ['26 föräldralediga mammor träffades varje onsdag för att öva svenska.', 'actual/26/persons'],
  ['312 av de 350 anställda inom äldreomsorgen har gått utbildningen.', 'actual/312/persons'],
];

/** What came of it, with the aim beside it. */
const CAME_OF_IT: readonly [string, string][] = [
  [
    'I verkstaden har 18 deltagare tränat. Sju är tillbaka på sina arbeten, och tre har öppnat egen verksamhet.',
    'actual/18/persons result/3/persons result/7/persons',
  ],
  [
    'Projektet omfattade 60 personer. 24 personer arbetar i dag som målare eller svetsare. Projektet hade siktat på 30.',
    'actual/60/persons result/24/persons target/30/persons',
  ],
  ['Det ger ett samlat utfall på 58 procent, jämfört med målets 50.', 'result/58/share target/50/share'],
  [
    '45 % är nu i arbete, vilket kan jämföras med de 35 % som angavs i ansökan.',
    'result/45/share target/35/share',
  ],
  [
    'Än så länge har 33 deltagare gått klart. Vad gör de i dag? Nio arbetar inom handeln, fem läser vidare till kock och två har startat eget.',
    'result/2/persons result/33/persons result/5/persons result/9/persons',
  ],
  [
    'Vi nådde 50 kvinnor. Tjugo av dem har haft praktik, elva har i dag en anställning.',
    'actual/50/persons result/11/persons result/20/persons',
  ],
  [
    'Hittills har 50 deltagare börjat, och 14 av dem har redan varit ute på praktik.',
    'actual/50/persons result/14/persons',
  ],
  ['Kommunens mål, att 30 deltagare skulle ha egen försörjning, klarades.', 'target/30/persons'],
  [
    'Projektet har nått 90 personer. Yrkesbevis utfärdades för 64 av dem.',
    'actual/90/persons result/64/persons',
  ],
  [
    'Var fjärde deltagare har återgått till sin tidigare arbetsplats, och ytterligare 30 procent av deltagarna har fått ett nytt arbete.',
    'result/25/share result/30/share',
  ],
  [
    'Utvärderaren skriver att målet att varannan deltagare skulle ha gått vidare uppnåddes.',
    'target/50/share',
  ],
  [
    'Projektet har nått 40 kvinnor. 21 har fått arbete. Sex kvinnor studerar på folkhögskola.',
    'actual/40/persons result/21/persons result/6/persons',
  ],
  ['Där är nu sju av projektets tidigare deltagare anställda.', 'result/7/persons'],
  ['80 procent godkända på provet var målet.', 'target/80/share'],
  [
    '20 av deltagarna fick jobb. Detta motsvarar 52 procent av deltagarna, vilket ska ställas mot målet på 60 procent.',
    'result/20/persons result/52/share target/60/share',
  ],
  ['90 chaufförer har därtill tagit truck-intyg.', 'result/90/persons'],
  ['Av de 20 lärlingarna tog 14 sitt gesällbrev.', 'actual/20/persons result/14/persons'],
  [
    'Hela 88 procent fullföljde, vilket ska jämföras med målet 80 procent.',
    'result/88/share target/80/share',
  ],
  ['Sex nya företag har sett dagens ljus.', 'result/6/companies'],
  [
    '48 personer har avslutat insatsen: 29 till arbete, sju till studier.',
    'actual/48/persons result/29/persons result/7/persons',
  ],
  ['Ett tolvtal företag har infört nya rutiner.', 'result/12/companies'],
  [
    'Resultatet blev 70 procent i arbete eller studier, fem procentenheter över målet på 65.',
    'result/70/share target/65/share',
  ],
  ['Fem personer har kunnat anställas i kooperativet.', 'result/5/persons'],
  ['Tio av mammorna har därefter gått vidare till sfi.', 'result/10/persons'],
  ['Efter ett år var 16 fortfarande anställda.', 'result/16/persons'],
  [
    'Sammanlagt fick 110 personer insatser. 65 av dem, eller 59 procent, nådde arbete eller studier.',
    'actual/110/persons result/59/share result/65/persons',
  ],
  [
    '48 deltagare skrevs in, och 20 av dem, motsvarande 42 procent, har fått ett jobb.',
    'actual/48/persons result/20/persons result/42/share',
  ],
];

/** Numbers of people who are heard, met, counted or lend their land, and take no part. */
const NOBODY: readonly [string, string][] = [
  ['Vi kommer att samtala med 25 medarbetare, 6 chefer och 10 brukare.', ''],
  ['Förstudien ska prata med 40 anställda och fem chefer.', ''],
  ['Elva markägare har upplåtit mark.', ''],
  ['Fabrikerna i länet har kortat arbetsveckan för 500 anställda.', ''],
  ['Nu hyr nio småföretagare in sig i lokalerna.', ''],
  ['Lärarna, sex till antalet, har alla egen erfarenhet.', ''],
  ['Om tio år har 40 procent av kommunens personal gått i pension, det vill säga 200 av 510 anställda.', ''],
  ['Var tionde medarbetare i kommunen går i pension före 2030.', ''],
  ['I Mjölby bor 27 000 Mjölbybor.', ''],
  ['Byn har 212 invånare, och 40 bybor har protesterat.', ''],
  ['I kommunen finns 640 unga, och var femte saknar betyg.', ''],
  ['Skolan har 300 elever, varav 40 gick på den gamla linjen.', ''],
  ['Invigningen lockade 300 bybor.', ''],
  ['Inför den nya ansökan räknar vi med 90 deltagare.', ''],
  ['Vi har mött 300 personer på våra öppna frukostar.', ''],
  ['300 personer har skrivit på en namninsamling.', ''],
  ['Kommunen räknar med att anställa 300 undersköterskor fram till 2030.', ''],
  ['Var femte invånare är över 65 år.', ''],
  ['Förstudien ska besöka 15 företag och prata med 40 personer.', ''],
  ['Fem lärare och två kuratorer arbetar i projektet.', ''],
  ['Fabriken lades ner och 210 personer förlorade jobbet.', ''],
  ['Hälften av platserna på skolan är tillsatta.', ''],
  ['I salongen användes 80 platser.', ''],
  ['Av 60 platser på bussen är 20 fyllda.', ''],
  ['Kommunen har 400 vårdplatser, varav 30 är lediga.', ''],
  ['12 bybor har jobb i stan.', ''],
  ['Ungefär 200 bybor har undertecknat uppropet.', ''],
  ['30 stadsbor flyttade hit i fjol.', ''],
  ['Efter utbildningen arbetar 30 procent av undersköterskorna i Sverige deltid.', ''],
  ['I dag arbetar 740 personer inom hemtjänsten.', ''],
  ['29 personer arbetar i dag som lärare på skolan.', ''],
  ['Mål\n\nKommunen har 12 000 invånare\n• 40 procent av hushållen har fiber\n', ''],
  ['Mål\n\n• 30 timmars undervisning i veckan\n• 12 nya bänkar\n', ''],
  ['Resultat\n\n12 nya bänkar\n30 meter staket', ''],
];

describe('statements of people', () => {
  it.each(AIMS)('are read from a list of aims: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(AHEAD)('are read from what lies ahead: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(TOOK_PART)('are read from who took part: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(CAME_OF_IT)('are read from what came of it: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });

  it.each(NOBODY)('are not read where nobody takes part: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
