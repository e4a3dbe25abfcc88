import { HELD_WORK, JOB, ONLY, PROOF } from './cues.ts';
import { LETTER, head, phrases } from './phrases.ts';
import { any, companies, counted, left, right, type StatementRule } from './statement-rule.ts';

/** What becomes of a project's places: after them, or after who took them. */
export const PLACES_USED = `(?: har| hade)? ${phrases('tagits i anspråk | tas i anspråk | togs i anspråk | utnyttjats | utnyttjades | utnyttjas | använts | användes | används | nyttjats | nyttjades | fyllts | fylldes | besatts | besattes | tillsatts | tillsattes | är fyllda | är besatta | är upptagna')}(?! [¤◦])`;

/** What was gained stands first, or who took part is told by what they did. Tried before what the verb alone tells. */
export const GAINED_RULES: readonly StatementRule[] = [
  // "Ordinarie arbete har erhållits av 22 deltagare".
  {
    rule: 'was-gained-by',
    kind: 'result',
    left: left(
      `${phrases('erhållits | erhölls | uppnåtts | uppnåddes | nåtts | nåddes | avlagts | avlades | tagits | togs | klarats | klarades | skaffats | startats | startades')} av`,
    ),
    of: any,
  },
  // "Till undersköterska har 27 deltagare läst vidare", "körkort har åtta tagit".
  {
    rule: 'that-they-gained',
    kind: 'result',
    left: left(`(?:^|[.;] )(?:till |in på )?${LETTER}{4,}(?: [^\\s.,;¤◦]+){0,5} (?:har|hade)`),
    right: right(
      `(?: [^\\s.,;]+)? ${phrases('fått | nått | tagit | klarat | avlagt | skaffat | läst vidare | gått vidare | kommit in | antagits | hittat | uppnått')}(?=[.,;]|$)`,
    ),
    of: any,
  },
  {
    rule: 'that-they-gained',
    kind: 'result',
    left: left(`^(?:en |ett )?(?:${JOB}|${PROOF}|${LETTER}*plan)(?: [^\\s.,;¤◦]+){0,5} (?:fick|nådde|tog)`),
    right: right('(?=[.,;]|$)'),
    of: any,
  },
  // "Tre deltagare driver sedan i våras egen firma".
  {
    rule: 'run-their-own',
    kind: 'result',
    right: right(
      String.raw` (?:driver|drev)(?: [^\s.,;¤◦]+){0,4} (?:egen|eget|egna) (?:firma|företag|verksamhet|rörelse|bolag)`,
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons',
  },
  // "29 personer arbetar i dag som målare".
  {
    rule: 'now-work-as',
    kind: 'result',
    left: /(?:^|(?:[.;,]| och) )$/y,
    right: right(
      ' (?:arbetar|jobbar|försörjer sig|studerar|läser|pluggar|utbildar sig|går)(?: [^\\s.,;¤◦]+)? (?:i dag|idag|nu|numera) (?:som|på|vid|hos|till|inom|heltid|deltid)(?! (?:projektet|insatsen|verksamheten)) ',
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "Sex kvinnor studerar på restaurangskola" after what was told before.
  {
    rule: 'study-there',
    kind: 'result',
    left: /(?:^|(?:[;,]| och) )$/y,
    right: right(
      ' (?:arbetar|jobbar|studerar|pluggar|utbildar sig|läser) (?:på|vid|hos|till|vidare|inom|som)(?! (?:projektet|insatsen|verksamheten)) ',
    ),
    of: ({ noun, bare, ofThem, unit }) =>
      !bare && !ofThem && unit === 'persons' && /(?:deltagare|kvinnor|män|ungdomar|elever|unga)$/u.test(noun),
  },
  // "Därtill finns 30 som arbetar med lönebidrag".
  {
    rule: 'now-work-as',
    kind: 'result',
    left: left('(?:därtill|dessutom|utöver det) (?:finns|är)'),
    right: right(' som (?:arbetar|jobbar|studerar|pluggar|läser|utbildar sig|driver) '),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  // "48 har avslutat insatsen: 29 till arbete, sju till studier": what the ones before it reached, or are to reach.
  {
    rule: 'of-whom-listed',
    kind: 'result',
    left: /(?<=[a-zåäö]: )$/y,
    right: right(` (?:till|i) ${HELD_WORK}(?=[.,;]|$| och )`),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  // "15 deltagare har skrivits ut, nio av dem till jobb".
  {
    rule: 'of-whom-listed',
    kind: 'result',
    left: /(?<=, )$/y,
    right: right(` (?:till|i) ${HELD_WORK}(?=[.,;]|$| och )`),
    of: (mention) => mention.ofThem && mention.unit === 'persons',
  },
  // "Ett samlat utfall på 63 procent".
  {
    rule: 'outcome-of-a-share',
    kind: 'result',
    left: left(
      '(?<!(?:väntat|förväntat|beräknat|planerat|önskat|om ett) )(?:utfall|utfallet|slutresultat|slutresultatet|resultat) på',
    ),
    of: (mention) => mention.unit === 'share',
  },
  // "Den andel som gick till arbete, 38 procent, var …".
  {
    rule: 'outcome-of-a-share',
    kind: 'result',
    left: left('(?:utfallet|resultatet|andel(?:en)? som (?!ska|skulle|väntas)[^.;,¤◦]{3,60}),'),
    right: right(', (?:var|blev|nådde|är|ligger|låg|översteg|understeg|överträffade)'),
    of: (mention) => mention.unit === 'share',
  },
  // "De kom från 54 företag".
  {
    rule: 'came-from',
    kind: 'actual',
    left: left(`(?:^| )(?:de|${LETTER}+(?:arna|erna|na)) (?:kom|kommer|har kommit) från`),
    of: (mention) => companies(mention) && !mention.ofThem,
  },
  // "33 företag öppnade dörren för praktik".
  {
    rule: 'opened-their-doors',
    kind: 'actual',
    right: right(' (?:har |hade )?(?:öppnade|öppnat|öppnar) (?:sina |sin )?dörr'),
    of: (mention) => companies(mention) && !mention.ofThem,
  },
  // "Tolv arbetsgivare har haft våra deltagare hos sig".
  {
    rule: 'had-trainees',
    kind: 'actual',
    right: right(
      String.raw`(?: har| hade)?(?: redan| nu)? ${phrases('haft | tagit emot | tog emot | tar emot | öppnat upp för | upplåtit _1 för | ställt upp med | ställde upp med | ordnat | erbjudit | erbjöd')} (?:(?!${LETTER}*(?:anställning|jobb|arbete)(?!${LETTER}))[^\s.,;¤◦]+ ){0,4}?${phrases('deltagare | deltagarna | …praktik… | lärling… | elever | eleverna | studiebesök')}`,
    ),
    of: companies,
  },
  // "17 företag har låtit sina anställda gå kurserna".
  {
    rule: 'let-their-staff-learn',
    kind: 'actual',
    right: right(
      '(?: har| hade)? (?:låtit|lät|skickat|skickade) (?:(?:sin|sina|en|några) )?(?:anställda|personal|medarbetare|chefer)(?: [^\\s.,;¤◦]+){0,2} (?:gå|delta|läsa|till|på|få|lära|utbilda)(?!s)',
    ),
    of: companies,
  },
  // "33 män har fått stöd av en coach", "har fått handledning inför sina studier".
  {
    rule: 'got-help',
    kind: 'actual',
    right: right(
      String.raw`${head(4)}(?: har| hade)?(?: [^\s.,;¤◦]+)? (?:fått|fick|getts|gavs|erbjudits|erbjöds)(?: (?:ett|en|eget|egen|extra|individuellt?|personligt?|samordnat|samlat|nära|tätt)){0,2} (?:stöd|hjälp|handledning|vägledning|coachning|rådgivning|uppföljning)(?! (?:in|ut|till) )(?![^.,;]{0,40} (?:få|hitta|nå|starta) )`,
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "Nio fiskare har gått kursen till slut".
  {
    rule: 'went-to-the-end',
    kind: 'result',
    right: right(
      String.raw`(?: har| hade)? (?:gått|gick|läst|läste|följt|följde) [^.,;¤◦]{2,40} (?:till slut|till slutet|klart|hela vägen)(?!${LETTER})`,
    ),
    of: any,
  },
  // "Under våren gick 31 bybor en kurs".
  {
    rule: 'went-a-course',
    kind: 'actual',
    left: left(`${phrases('gick | läste | genomgick | går | läser')}${ONLY}`),
    right: right(
      String.raw`(?: (?!vidare|ut|till|över|tillbaka|klart|in|i|på)[^\s.,;¤◦]+){0,4}? [^\s.,;¤◦]*(?:kurs(?:en|er)?|utbildning(?:en)?|program(?:met)?)(?!${LETTER})`,
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "Bakom disken stod 34 deltagare".
  {
    rule: 'stood-behind-it',
    kind: 'actual',
    left: left(String.raw`bakom [^.;¤◦]{2,40} (?:står|stod|finns|fanns)${ONLY}`),
    of: (mention) => counted(mention) && mention.noun.endsWith('deltagare') && !mention.ofThem,
  },
  // "Fyra personer har fått sin dagliga sysselsättning där".
  {
    rule: 'are-occupied-there',
    kind: 'actual',
    right: right(
      `${head(4)}(?: har| hade)? ${phrases('fått | fick | haft | hade | får | har')} (?:sin |en )?dagliga? (?:sysselsättning|verksamhet)`,
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "Av 120 platser har 103 tagits i anspråk", "103 av 120 platser har utnyttjats".
  {
    rule: 'places-used',
    kind: 'actual',
    right: right(PLACES_USED),
    of: (mention) => mention.ofThem && mention.noun.startsWith('plats'),
  },
  // "Plats för 90, men bara 64 platser utnyttjades".
  {
    rule: 'of-these-places-used',
    kind: 'actual',
    right: right(PLACES_USED),
    of: (mention) => !mention.ofThem && mention.noun.startsWith('plats'),
  },
  // "26 mammor träffades varje onsdag".
  {
    rule: 'met-regularly',
    kind: 'actual',
    right: right(
      ' (?:träffades|möttes|samlades|har träffats|har mötts|har samlats) (?:varje|en gång|två gånger|regelbundet)',
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  {
    rule: 'meet-regularly',
    kind: 'planned',
    right: right(' (?:träffas|möts|samlas) (?:varje|en gång|två gånger|regelbundet)'),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "De första grupperna startade med tillsammans 23 personer".
  {
    rule: 'groups-started-with',
    kind: 'actual',
    left: left(
      String.raw`${phrases('startade | startat | började | börjat | inleddes | drog i gång | drog igång | kom i gång | kom igång')}(?: [^\s.,;¤◦]+){0,5} ${LETTER}*(?:grupp(?:en|erna|er)?|omgång(?:en|arna|ar)?|kurs(?:en|erna|er)?|kull(?:en|arna)?|klass(?:en)?|utbildning(?:en|arna)?) (?:med|om|på)`,
    ),
    of: (mention) => counted(mention) && mention.unit === 'persons' && !mention.ofThem,
  },
  // "520 anställda har påbörjat någon utbildning": where staff or pupils are taught, that is to take part.
  {
    rule: 'began-to-be-taught',
    kind: 'actual',
    right: right(
      String.raw` (?:har |hade )?(?:påbörjat|påbörjade|inlett|inledde|började|börjat) (?:på )?(?:någon|en|minst en|den|sin|sina|vår|programmet)(?: (?!högskol|universitet|yrkeshögskol)[^\s.,;]+)?`,
    ),
    of: (mention) =>
      /(?:anställda|medarbetare|elever|studerande|kursdeltagare|lärlingar)$/u.test(mention.noun) &&
      !mention.ofThem,
  },
  // "Antalet deltagare som har praktiserat i butiken uppgår till 14".
  {
    rule: 'number-of-those-who-was',
    kind: 'actual',
    left: left(
      `antalet ${LETTER}*(?:deltagare|personer|ungdomar|unga|kvinnor|män|elever|anställda|medarbetare|individer) som (?:har |hade )?(?:deltagit|medverkat|arbetstränat|praktiserat|skrivits in|varit inskrivna|tagit del)(?: [^\\s.,;¤◦]+){0,6} (?:uppgår till|uppgick till|är|var|blev)`,
    ),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  // "Vi var 41 som började".
  {
    rule: 'we-were',
    kind: 'actual',
    left: left('(?:^|[.;] )(?:vi|de) (?:var|är|blev)'),
    right: right(
      ' som (?:började|startade|deltog|skrevs in|var med|kom till start)(?=[.,;]|$| i (?:projektet|gruppen|kursen|utbildningen)| (?:och|men|när) [¤◦])',
    ),
    of: (mention) => mention.bare && mention.unit !== 'share',
  },
  // "20 har anställts hos elva arbetsgivare".
  {
    rule: 'were-hired-at',
    kind: 'result',
    left: left('(?:anställts|anställdes|(?:fått|fick) (?:en )?(?:anställning|jobb|arbete)) (?:hos|på|vid|i)'),
    of: (mention) => companies(mention) && !mention.ofThem,
  },
];
