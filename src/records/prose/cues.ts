import { phrases } from './phrases.ts';

/** What lies ahead: a plan, a demand or an expectation. */
export const FUTURE = phrases(
  'ska | skall | skulle | kommer att | kommer | väntas | förväntas | beräknas | planeras | bör | bedöms | avses',
);

/** A plan or a wish, with the infinitive to follow. */
export const PLANS = phrases(
  'ska | skall | skulle | kommer att | avser att | planerar | planerar att | planeras | planerades | vill | ville',
  'hoppas | hoppas kunna | beräknas | beräknades | väntas | förväntas | syftar till att | tänker | är tänkt att',
  'var tänkt att | räknar med att | räknar _1 med att | siktar på att | har som mål att | hade som mål att | är att',
);

/** What a project aims at. */
export const GOAL = phrases(
  'mål | målet | målen | målsättning | målsättningen | delmål | delmålet | resultatmål | effektmål | ambitionen',
  'kravet | villkoret | förhoppningen | avsikten | tanken | syftet | förväntat resultat | väntat resultat',
);

const COURSE = phrases('…kurs… | …utbildning… | …program…');

/** What a project gives those who take part. */
export const SUPPORT = phrases(
  '…stöd | stödet | stödinsatser | del av | ta del | plats | en plats | …coach… | …handledning | …vägledning | …insats…',
  '…rådgivning | möjlighet… | …hjälp | kompetensutveckling | kompetenshöj… | fortbildning | introduktion | …mentor…',
  '…kartläggning | …kurs… | …utbildning… | …träning | friskvård | …bedömning | …plan | …besök | prova | pröva | träffa | lära | delta',
);

const WORK = phrases(
  '…arbete | …arbetet | …arbeten | …arbetsliv… | …jobb… | …anställning… | anställd | anställda | anställts',
  '…studier… | studera | plugga | läsa | …utbildning… | …praktik… | lärling… | …försörjning | …sysselsättning…',
  '…arbetsmarknad… | yrkes… | gymnasi… | …högskola… | komvux | lön… | examen | arbetsgivare',
);
// What one gets when one reaches work, rather than a course or support on the way.
const JOB = phrases(
  '…arbete | …jobb… | …anställning… | …praktik | …praktikplats… | lärlings… | …försörjning | …sysselsättning',
  'lönebidrag… | studieplats… | utbildningsplats… | lärlingsplats… | fast tjänst | vikariat',
);
const PROOF = phrases(
  '…intyg… | …certifikat… | …bevis… | …betyg… | …examen | diplom… | …körkort | …behörig… | legitimation | validering…',
  '…kort',
);

/** What a goal may aim at, in any form. */
export const OUTCOME = phrases(
  WORK,
  PROOF,
  String.raw`ha (?:[^\s¤]+ ){0,4}\p{L}+t`,
  'hälsa… | självkänsla | självförtroende | livskvalitet | uppleva | uppge | känna | förbättra… | minska… | öka',
  'stå närmare | närma sig | närmare | gå vidare | lämna | starta | bli | anställa | slutföra | fullfölja | klara',
  'nå målet | skriva | teckna | införa | avtal | individuell | plan | nöjda | erbjud… | en lösning | återgå… | validera',
);

/** To take part, in the infinitive. */
export const TAKE_PART = phrases(
  'delta | ha deltagit | ha medverkat | ha tagit del | medverka | vara med | omfattas | ingå | inkluderas | involveras',
  `engageras | få _3 ${SUPPORT} | ges _3 ${SUPPORT} | erbjudas _3 ${SUPPORT} | tas emot | ta emot | utbildas | fortbildas`,
  `kompetensutvecklas | genomgå | gå _2 ${COURSE} | kartläggas | nås | coachas | skrivas in | rekryteras | anvisas`,
  'slussas in | börja i | starta i | ta del | beröras | påbörja _1 insats… | påbörja projekt…',
);

/** Takes part, in the present: what a project is for. */
export const TAKES_PART = phrases(
  `berörs | omfattas | matchas | erbjuds | utbildas | coachas | rekryteras | får _3 ${SUPPORT} | får _2 …praktik…`,
);

const ADVERBS = String.raw`(?: ${phrases(
  'redan | sedan | nu | också | även | därefter | senare | direkt | hittills | själva | faktiskt | i dag | snabbt',
  'då | totalt | sammanlagt | kunnat | till slut',
)})*`;
const PERFECT = String.raw`(?:${phrases('har | hade | kunde | kunnat | lyckades | lyckats | hunnit')}${ADVERBS} )?(?:kunnat )?`;

/** Took part: perfect or past, as it follows its subject. */
export const TOOK_PART =
  PERFECT +
  phrases(
    `deltagit | medverkat | varit med | varit inskrivna | varit engagerade | gått _2 ${COURSE} | gått igenom | genomgått`,
    'tagit del | utbildats | fortbildats | kompetensutvecklats | skrivits in | registrerats | coachats | kartlagts | nåtts',
    `fått _3 ${SUPPORT} | erbjudits _3 ${SUPPORT} | tagits emot | tagit emot | omfattats | ingått | provat | prövat | besökt`,
    'träffat | mött | passerat | påbörjat insats… | påbörjat projekt… | påbörjat program… | berörts | rekryterats',
    `deltog | medverkade | var med | ingick | erbjöds | fick _3 ${SUPPORT} | genomgick | gick _2 ${COURSE} | gick igenom`,
    'tog del | tog emot | utbildades | fortbildades | kompetensutvecklades | påbörjade insats… | påbörjade projekt…',
    'skrevs in | började i | anvisades | rekryterades | coachades | kartlades | omfattades | inskrivna i projektet',
  );

const DID_REACH =
  PERFECT +
  phrases(
    `fått _4 ${JOB} | fick _4 ${JOB} | få _4 ${JOB} | funnit _3 ${JOB} | hittat _3 ${JOB} | hittade _3 ${JOB}`,
    `erhållit _3 ${JOB} | erbjudits _3 ${JOB} | erbjöds _3 ${JOB} | fått _3 ${PROOF} | fick _3 ${PROOF}`,
    `tagit _3 ${PROOF} | tog _3 ${PROOF} | nått _3 ${PROOF} | klarat _3 ${PROOF} | klarade _3 ${PROOF}`,
    ...['gått', 'gick', 'gå', 'slussats', 'lotsats', 'lotsades', 'kommit', 'kom', 'övergått', 'övergick'].map(
      (verb) => `${verb} _3 till _3 ${WORK} | ${verb} _2 i _2 ${WORK} | ${verb} _2 närmare _2 ${WORK}`,
    ),
    `återgått _2 ${WORK} | återgick _2 ${WORK} | återgå _2 ${WORK} | återvänt _2 ${WORK} | återvände _2 ${WORK}`,
    `börjat _4 ${WORK} | började _4 ${WORK} | påbörjat _4 ${WORK} | påbörjade _4 ${WORK} | inlett _3 ${WORK}`,
    'börjat arbeta | börjat jobba | börjat samarbeta | börjat exportera | började arbeta | började jobba',
    'startat _3 eget | startade _3 eget | startat _3 …företag | startade _3 …företag | startat _3 …verksamhet | startat _3 …rörelse',
    'lämnat projektet för | lämnade projektet för | lämnat …försörjningsstöd… | lämna …försörjningsstöd… | lämnade …försörjningsstöd…',
    'lämnat bidrag… | lämnat ekonomiskt bistånd | lämna ekonomiskt bistånd',
    ...[
      'slutfört',
      'slutförde',
      'fullföljt',
      'fullföljde',
      'genomfört',
      'genomförde',
      'avslutat',
      'avslutade',
      'klarat',
      'klarade',
    ].map(
      (verb) =>
        `${verb} _4 ${COURSE} | ${verb} _3 …studier | ${verb} _3 …praktik | ${verb} _3 prov… | ${verb} _3 …nivå | ${verb} _3 validering…`,
    ),
    'anställts | anställdes | blivit anställda | blev anställda | anställt | anställde | anställa | nyanställt | nyanställde',
    'skrivit _2 …avtal | skrivit _2 …kontrakt | skrivit _2 …plan | skrivit under | tecknat | tecknade | infört | införde',
    'förändrat | förändrade | ändrat | utvecklat | utvecklade | breddat | breddade | utökat | utökade | lanserat | lanserade',
    String.raw`fullföljde(?! inte)`,
    'fullföljt | ställt om | ställde om | gått över till',
    'tagit fram | tog fram | exporterat | exporterade | öppnat | öppnade | investerat | investerade',
    'startats | startades | bildats | bildades | etablerats | validerats | validerades | nått målet | nådde målet | nådde fram | nått fram',
  );
const IS_THERE = phrases(
  String.raw`(?:har|hade|är|var)(?: (?!utan|inte|inget|ingen|aldrig|saknat)[^\s,.;¤]+){0,2} (?:i )?(?:arbete|jobb|anställning|studier|sysselsättning|egen försörjning|utbildning|praktik|en praktikplats|självförsörjande)`,
  'är _2 självförsörjande | var _2 självförsörjande | blev _2 självförsörjande | blivit _2 självförsörjande',
  'är _2 egna företagare | är _2 företagare | är _2 anställda | var _2 anställda | är _2 sysselsatta',
  'upplever _3 bättre | upplevde _3 bättre | upplever _3 ökad | upplevde _3 ökad | fått _3 bättre hälsa | fått _3 förbättrad',
);

/** Reached something: perfect or past, as it follows its subject. */
export const REACHED = `(?:${DID_REACH}|${IS_THERE})`;

/** Standing before the number: a project took people in. */
export const TOOK_IN = phrases(
  'tagit emot | tog emot | tagit in | tog in | kom att omfatta | kommit att omfatta | omfattat | omfattade',
  'nått | nått ut till | nådde | nådde ut till | nått fram till | rekryterat | rekryterade | skrivit in | skrev in',
  'samlat | samlade | engagerat | engagerade | utbildat | utbildade | kompetensutvecklat | kompetensutvecklade',
  'involverat | involverade | stöttat | stöttade | hjälpt | hjälpte | coachat | coachade | arbetat med | arbetade med',
  'gett _3 till | gett _3 åt | gav _3 till | gav _3 åt | kartlagt | kartlade | mött | mötte | fångat upp | fångade upp',
  'haft | gett | gav | ordnades för | ordnats för | anordnats för | genomförts för | genomfördes för | anvisat | anvisade | handlett | erbjudit | berört | berörde',
);

/** Standing before the number: a project is to take people in. */
export const TAKE_IN = phrases(
  'omfatta | nå | nå ut till | ta emot | arbeta med | rikta sig till | vända sig till | erbjuda _3 | erbjuda _3 till',
  'ge | ge _3 till | ge _3 åt | samla | engagera | involvera | stötta | stödja | rekrytera | utbilda | kompetensutveckla',
  'fortbilda | coacha | möta | inkludera | hjälpa | fånga upp | skriva in | bestå av | få med | kartlägga | delta med',
  'rymma | ha | bereda _2 | starta med | rusta | hitta | genomföras med | genomföra _2 med | genomföra _2 för | ordnas för | anordnas för | erbjudas för | skapas för',
);
