import { LETTER, head, phrases } from './phrases.ts';

const AHEAD =
  'ska | skall | skulle | är tänkta att | är tänkt att | var tänkta att | förutses | förutsågs | är menade att | kommer att | väntas | förväntas | beräknas | beräknades | planeras | bör | bedöms | avses | tänks | förutsätts | antas';

/** What lies ahead: a plan, a demand or an expectation. "Kommer 40 personer att …" has its "att" after the number. */
export const FUTURE = phrases(`${AHEAD} | kommer`);

/** What stands after a number whose people are to do something. */
export const IN_FUTURE = `${head(9)} ${phrases(`${AHEAD} | kommer _4 att`)}`;

/** "300 personer i kommunen" are those who could come, not those who are to. */
export const NOT_OF_AN_AREA = `(?! (?:i|inom|bland) ${phrases('kommunen | länet | regionen | landet | sverige | staden | området | …kommun | …län | kommunerna')})`;

/** A plan or a wish, with the infinitive to follow. */
export const PLANS = phrases(
  'ska | skall | skulle | kommer att | kommer _4 att | avser att | planerar | planerar att | planeras | planerades | vill | ville',
  'hoppas | hoppas kunna | lovade att | lovat att | åtog sig att | hoppas vi | beräknas | beräknades | väntas | förväntas | syftar till att | tänker | är tänkt att',
  'var tänkt att | räknar med att | räknar _4 med att | tar sikte på | tar sikte på att | siktar på att | har som mål att | hade som mål att | är att',
);

/** What a project aims at. */
export const GOAL = phrases(
  'målbilden | måltal | måltalet | (?!moders|ända|före)…mål | …målet | …målen | siktet är inställt | siktet var inställt | målsättning | målsättningen | delmål | delmålet | resultatmål | effektmål | ambitionen',
  'förväntan | förväntningen | förväntningarna | beräkning är | beräkningen är | förhoppning är | målvärdet | målvärdet för _2 | …målet för _2 | förväntade resultatet | väntade resultatet | väntade effekten | kravet | villkoret | förhoppningen | avsikten | tanken | syftet | förväntat resultat | väntat resultat',
);

/** What a project reckons with. */
export const COUNTS_ON = phrases(
  'räknar _4 med | tar sikte på | tog sikte på | räknade _1 med | räknat med | hoppas på | hoppas(?= att) | hoppas vi(?= att) | hoppats på | hoppades på | siktar på | siktade på | planerar för | trodde på | trott på | hade tänkt sig | siktat på | trodde vi på | hoppades vi på | siktade vi på | räknade vi med | föresatt sig | föresatt oss',
);

const COURSE = phrases('…kurs… | …utbildning… | …program… | …modul…');

/** What a project gives those who take part. */
export const SUPPORT = phrases(
  '(?!försörjnings|aktivitets|studie|bostads)…stöd | stödet | tillgång till | stödinsatser | del av | ta del | plats | en plats | …coach… | …handledning | …vägledning | …vägledare | …insats…',
  'undervisning | …handledare | …kontakt | …rådgivning | …fadder… | …lots | chans | chansen | möjlighet… | …hjälp | kompetensutveckling | kompetenshöj… | fortbildning | introduktion | …mentor…',
  '…planering | …utredning | kontaktperson… | …kartläggning | …kurs… | …utbildning… | …träning | friskvård | …bedömning | …plan | …besök | prova | pröva | träffa | lära | delta',
);

const WORK = phrases(
  '…arbete | …arbetet | …arbeten | …arbetsliv… | …jobb(?!coach|sök|spår|lots|torg|mäss)… | …anställning… | anställd | anställda | anställts',
  '…tjänst | …studier… | studera | plugga | läsa | …utbildning… | …praktik… | lärling… | …försörjning | …sysselsättning…',
  'skolbänken | …arbetsmarknad… | yrkes… | gymnasi… | …högskola… | komvux | lön… | examen | arbetsgivare',
);
/** What one gets when one reaches work, rather than a course or support on the way. */
export const JOB = phrases(
  '…arbete | …jobb(?!coach|sök|spår|lots|torg|mäss)… | …anställning… | …praktik | …praktikplats… | lärlings… | …försörjning | …sysselsättning',
  'lönebidrag… | studieplats… | utbildningsplats… | lärlingsplats… | fast tjänst | vikariat',
);
/** What proves a skill. */
export const PROOF = phrases(
  '…intyg… | …certifikat… | …bevis… | …betyg… | …examen | diplom… | …körkort | …behörig… | legitimation | validering…',
  '…kort | gesällbrev… | mästarbrev… | …licens…',
);

/** What a goal may aim at, in any form. */
export const OUTCOME = phrases(
  WORK,
  PROOF,
  String.raw`ha (?:[^\s¤◦]+ ){0,4}${LETTER}+t`,
  'hälsa… | självkänsla | självförtroende | livskvalitet | uppleva | uppge | känna | förbättra… | minska… | öka',
  'stå närmare | närma sig | närmare | gå vidare | kliva vidare | ta steget | lämna | starta | startas | bildas | etableras | bli | anställa | slutföra | slutför | fullfölja | klara',
  'startar | öppnar | ställer om | inför | växer | driver | skaffar | tecknar | anställer | lämnar | börjar | studerar | utveckla | ta fram | lansera | öppna | ställa om | införa | exportera | växa | investera | digitalisera | driva | skaffa | ta sig',
  'självförsörj… | försörja | försörjer | nå målet | skriva | teckna | införa | avtal | individuell | …plan | fullföljer | klarar | nöjda | vara _1 färdiga | vara _1 utbildade | vara klara | vara behöriga | erbjud… | en lösning | återgå… | övergå… | validera',
);

/** To take part, in the infinitive. */
export const TAKE_PART = phrases(
  'ha erbjudits _1 plats(?=[.,;]| i | under ) | ha fått _1 plats(?=[.,;]| i projektet| under ) | ha beretts _1 plats | ha börjat(?=[.,;]| vid | före | innan ) | ha varit inskrivna | vara inskrivna | ha skrivits in | ha tagits emot | delta | ha deltagit | ha medverkat | ha tagit del | medverka | vara med | omfattas | ingå | inkluderas | involveras | ansluta(?= sig|[ .,;]|$) | skicka _4 medarbetare | skicka _4 anställda | skicka _4 personal | gå med | komma med | tillkomma | haka på | hoppa på',
  `hinna med | hinna delta | engageras | få(?: (?!${JOB}|${PROOF})[^\\s¤◦]+){0,5} ${SUPPORT} | ges _3 ${SUPPORT} | erbjudas _3 ${SUPPORT} | tas emot | ta emot | …utbildas | fortbildas`,
  `kompetensutvecklas | genomgå | gå _2 ${COURSE} | läsa _3 …kurs… | kartläggas | nås | coachas | skrivas in | rekryteras | anvisas`,
  'slussas in | börja i | starta i | ta del | beröras | påbörja _1 insats… | påbörja _1 utbildning… | påbörja _1 kurs… | påbörja studierna | påbörja projekt… | passera | registreras | välkomnas',
  'antas(?= |[.,;]|$) | beredas _1 plats | få plats | arbetspröva | arbetsträna | praktisera | prova | pröva | gå igenom | börja under _1 | börja i _1',
);

// To a course, not to a meeting or a meal.
const INVITED = String.raw`bjuds in(?! till \S*(?:möte|träff|lunch|frukost|dag|middag))`;

/** Takes part, in the present: what a project is for. */
export const TAKES_PART = phrases(
  `är med | finns med | går med | ställer upp | öppnar sina dörrar | …utbildas | deltar | medverkar | ingår i projektet | ingår(?=[.,;]|$) | ansluter sig | går programmet | går utbildningen | går kursen | går kurserna | läser kursen | berörs | omfattas | matchas | erbjuds | utbildas | coachas | rekryteras | bereds _2 plats | ${INVITED} | skrivs in | slussas in | anvisas | tas in | ryms | tas emot | får _3 ${SUPPORT} | får _2 …praktik… | ges _3 ${SUPPORT} | rustas | stöttas | vägleds | handleds | fortbildas | kartläggs | lotsas`,
);

const ADVERBS = String.raw`(?: ${phrases(
  'efter _2 | under _2 | genom _2 | tack vare _2 | med hjälp av _1 | äntligen | fortfarande',
  'redan | sedan | nu | dessutom | därtill | därutöver | också | även | därefter | senare | efteråt | direkt | hittills | själva | faktiskt | i dag | snabbt',
  'då | totalt | sammanlagt | tillsammans | kunnat | till slut',
)})*`;
const PERFECT = String.raw`(?:${phrases('har | hade | kunde | kunnat | lyckades | lyckats | hunnit')}${ADVERBS} )?(?:kunnat )?`;

/** Took part: perfect or past, as it follows its subject. */
export const TOOK_PART =
  PERFECT +
  phrases(
    `hann få _3 ${SUPPORT} | hann delta | kom till start | kommit till start | ställt upp | ställde upp | anslutit sig | anslöt sig | fått en _1 …fadder… | hittat till | hittade till | sökt sig till | sökte sig till | engagerat sig | engagerade sig | öppnat sina dörrar | öppnade sina dörrar | deltagit | medverkat | varit med | varit inskrivna | varit engagerade | gått _5 ${COURSE} | gått igenom | genomgått`,
    'slussats in | slussades in | undervisats | undervisades | togs in | tagits in | skrev in sig | skrivit in sig | tilldelats | tilldelades | blivit antagna | blev antagna | blev inskrivna | blivit inskrivna | antogs | antagits | tagit del | utbildats | fortbildats | kompetensutvecklats | skrivits in | registrerats | coachats | kartlagts | nåtts',
    `fått _3 ${SUPPORT} | erbjudits _3 ${SUPPORT} | tackat ja | tagits emot | tagit emot | omfattats | anvisats(?! vidare) | ingått | provat | provade | prövat | prövade | arbetstränat | arbetstränade | arbetsprövat | arbetsprövade | haft praktikant… | besökt | praktiserat | haft praktikant…`,
    'träffat | mött | passerat | passerade genom | påbörjat | inlett sin… | berörts | rekryterats',
    `deltog | medverkade | var med | ingick | praktiserade | erbjöds | fick _3 ${SUPPORT} | genomgick | gick _5 ${COURSE} | gick igenom`,
    'tog del | tog emot | utbildades | fortbildades | kompetensutvecklades | påbörjade',
    'involverats | engagerats | stöttats | handletts | nåddes | involverades | engagerades | stöttades | registrerades | togs emot | kom med | gick med | tackade ja | varit delaktiga',
    'skrevs in | började i | anvisades | rekryterades | coachades | kartlades | omfattades | inskrivna i projektet',
  );

const GOT = phrases(
  'fått | fick | få | funnit | hittat | hittade | erhållit | erhöll | erbjudits | erbjöds | blev erbjudna | blivit erbjudna | blev erbjuden',
);
const EARNED = phrases(
  'fått | fick | tagit | tog | skaffat _1 | skaffade _1 | nått | erhållit | klarat | klarade',
);
const WENT = phrases(
  'gått(?! igenom) | gick | gå | slussats | lotsats | lotsades | kommit | kom | övergått | övergick | återgått | återgick | återgå',
  'återvänt | återvände',
);
const BEGAN = phrases(
  'börjat | började | påbörjat | påbörjade | inlett | inledde | återupptagit | återupptog',
);
const LEFT = phrases('lämnat | lämnade | lämna');
const COMPLETED = phrases(
  'slutfört | slutförde | fullföljt | fullföljde | genomfört | genomförde | avslutat | avslutade | klarat | klarade',
);
const COMPLETE = phrases(
  '…kurs… | …utbildning… | …program… | …studier | …praktik | …prov | …provet | …test… | …nivå | validering…',
);

// Verbs and words that never mean that work was reached, though work is named after them.
const NO_GAIN = phrases(
  '…ande | …ende | prövat | prövade | provat | provade | testat | saknat | saknade | sökt | sökte | förlorat | förlorade | väntat | väntade | planerat | planerade | deltagit | medverkat | medverkade',
  'diskuterat | diskuterade | tidigare | utan | inte | blivit av | sagt upp | arbetat | arbetade | stått | hade | hatt | mött | behövde | behövt | hoppades | ville | velat | skulle | …ställdes | borde | hade | inte',
  'eget | långt | fortsatt | …alt | annat | privat | statligt | nytt | helt | konkret | direkt | …ligt | …fullt | …erat | skyddat | …arbete | …möte | …avlönat | stort | samt | mitt | …iskt | fast | ofta | bredvid',
);
/** A few words on the way to what was gained, none of them support that only leads towards it. */
export const TOWARDS = String.raw`(?: (?!${phrases(
  'söker | sökte | mot | om | utan | inte | inget | ingen | aldrig | stöd | …stöd | hjälp | …vägledning | …rådgivning | …handledning | att | som | för | från | intervju…',
)})[^\s.,;¤◦]+){0,4}?`;
/** Work, in the forms one gains it. */
export const GAIN = phrases(
  'arbete | …jobb | jobbet | anställning | …anställning | sysselsättning | egen försörjning | självförsörjning | egen inkomst | eget företag | egna företag | …tjänst | studieplats… | arbetsmarknaden',
);

const DID_REACH =
  PERFECT +
  phrases(
    `${GOT} _4 ${JOB} | ${EARNED} _3 ${PROOF} | ${COMPLETED} _4 ${COMPLETE}`,
    `${WENT} _3 ${phrases('till | i | närmare')} _3 ${WORK} | ${BEGAN} _4 ${WORK}`,
    `${phrases('erbjöd | erbjudit')} _2 ${JOB} | ${phrases('valt | valde')} att starta eget`,
    `${BEGAN} (?!${phrases('delta | komma | träffas | fundera | söka | medverka')})${LETTER}{3,}a(?!${LETTER})`,
    `${phrases('startat | startade')} _3 ${phrases('eget | egna | egen | …firma | …företag | …verksamhet | …rörelse')}`,
    `${phrases('avslutat | avslutade | lämnat | lämnade')} _4 ${phrases('i | till | för')} _2 ${JOB} | ${phrases('tog | tagit')} sig till _3 ${JOB}`,
    `(?:(?!${NO_GAIN})${LETTER}{3,}(?:ade|de|te|at|tt|it))${TOWARDS} ${GAIN}`,
    `${phrases('återgått | återgick | återvänt | återvände | kommit tillbaka | kom tillbaka')} _1 till _2 ${phrases('…undervisning… | skolan | skola | klassen | …tjänst | arbetsplats | arbetsgivare | yrke')}`,
    `${LEFT} ${phrases('projektet för | …försörjningsstöd… | bidrag… | ekonomiskt bistånd')}`,
    `skrivit _2 ${phrases('…avtal | …kontrakt | …plan')} | skrivit under(?! (?:en )?avsikt| petition| upprop) | fullföljt`,
    String.raw`fullföljde(?! inte)`,
    `${phrases('blivit | blev')} _2 ${phrases('godkända | behöriga | certifierade | auktoriserade | legitimerade | diplomerade | anställda | företagare | färdiga | utexaminerade')}`,
    `(?:skrivits|skrevs|antagits|antogs)(?: in)? (?:på|vid|till) _1 ${phrases('komvux | folkhögskol… | gymnasi… | högskol… | yrkeshögskol… | universitet…')}`,
    '(?:bytt|bytte|gått upp|gick upp) (?:till|i) (?:heltid|högre) | etablerat sig | etablerade sig | (?:tagit|tog) (?:klivet|steget) (?:in|ut|till|vidare)',
    'anställts | anställdes | blivit anställda | blev anställda | anställt | anställde | anställa | anställas | nyanställt',
    'nyanställde | tecknat | tecknade | infört | införde | förändrat | förändrade | ändrat | utvecklat | utvecklade',
    'breddat | breddade | utökat | utökade | lanserat | lanserade | ställt om | ställde om | gått över till',
    'tagit fram | tog fram | exporterat | exporterade | öppnat(?! sina) | öppnade(?! sina) | investerat | investerade',
    'kommit i gång med | kommit igång med | kom i gång med | kom igång med | startats | startades | bildats | bildades | etablerats | validerats | validerades | validerat _1 sina | validerade _1 sina',
    'kommit in på _2 högskol… | kommit in på _2 utbildning… | kom in på _2 högskol… | kom in på _2 utbildning… | utbildat sig till | utbildade sig till | läste _2 färdigt | läst _2 färdigt | läst klart | läste klart | gått klart | gick klart | hittat tillbaka till | hittade tillbaka till | godkänts | godkändes | certifierats | certifierades | utexaminerades | utexaminerats | ökat sin | ökat sitt | ökade sin | ökade sitt | utökat sin | utökade sin | trappat upp sin | trappade upp sin | höjt sin | höjde sin | minskat sin | minskat sitt | minskade sin | förbättrat sin | stärkt sin',
    'hållit ut | höll ut | uppnått målet | uppnådde målet | blev kvar på | blivit kvar på | blev kvar hos | blivit kvar hos | stannat kvar på | stannade kvar på | stannat kvar hos | stannade kvar hos | fått stanna på | fick stanna på | fått stanna kvar | fick stanna kvar | nått målet | nådde målet | nådde fram | nått fram',
  );
const IS_THERE = phrases(
  String.raw`(?:har|hade|är|var)(?: (?!utan|inte|inget|ingen|aldrig|saknat|att |för |lovat|sökt|söker|tackat|förlorat|bytt|prövat|provat|testat)[^\s,.;¤◦]+){0,5} (?:i )?(?:arbete|jobb|anställning|studier|sysselsättning|egen försörjning|egen inkomst|egen lön|lön|studiestöd|utbildning|praktik|en praktikplats|självförsörjande)`,
  `${phrases('är | var')}(?: i dag| nu| åter)? ${phrases('tillbaka hos | tillbaka på jobbet | tillbaka på _2 …arbete | tillbaka på _2 …arbeten | tillbaka på _2 …arbetsplats… | tillbaka på _2 …jobb | tillbaka i _1 tjänst | tillbaka i skolan | tillbaka i studier | i _1 arbete | i _1 jobb | i _1 sysselsättning | i egen försörjning | i studier')}`,
  `${phrases('är | var | blev | blivit')} _3 ${phrases('självförsörjande | företagare | anställda | sysselsatta')}`,
  `${phrases('upplever | upplevde | fick | fått')} _3 ${phrases('bättre hälsa | höjd | höjt | ökad | ökat | förbättrad | förbättrat | stärkt')}`,
  `${phrases('upplever | upplevde')} _3 bättre`,
  `${phrases('har | hade')} en lösning`,
);

/** A word of time before the verb. */
export const SINCE = '(?:senare|sedan|redan|nu|därefter|efteråt|också|även|dessutom)';

/** Reached something: perfect or past, as it follows its subject. */
export const REACHED = `(?:${DID_REACH}|${IS_THERE})`;

/** Standing before the number: a project took people in. */
export const TOOK_IN = phrases(
  'tagit sig an | tog sig an | tagit emot | tog emot | tagit in | tog in | kom att omfatta | kommit att omfatta | omfattat | omfattade',
  'nått | nått ut till | nådde | nådde ut till | nått fram till | rekryterat | rekryterade | skrivit in | skrev in',
  'samlat | samlade | engagerat | engagerade | utbildat | utbildade | kompetensutvecklat | kompetensutvecklade',
  'involverat | involverade | stöttat | stöttade | hjälpt | hjälpte | coachat | coachade | arbetat med | arbetade med',
  'gett _3 till | gett _3 åt | gav _3 till | gav _3 åt | kartlagt | kartlade | mött | mötte | fångat upp | fångade upp',
  'se tillbaka på | ser tillbaka på | varit _2 …plats för | var _2 …plats för | följt | följde | träffat | träffade | stärkt | stärkte | lyft | lyfte | vägledde | väglett | passerats av',
  'haft | gett | gav | ordnat _2 åt | ordnade _2 åt | ordnats åt | ordnades åt | ordnades för | ordnats för | hållits för | hölls för | arrangerats för | getts för | anordnats för | genomförts för | genomfördes för | anvisat | anvisade | handlett | erbjudit | erbjöd | låtit | hunnit hjälpa | hunnit nå | hunnit möta | hann hjälpa | hann nå | tog vi emot | tog projektet emot | nådde vi | nådde projektet | mötte vi | mötte projektet | redovisas | redovisades | lockat | lockade | getts till | gavs till | berört | berörde',
);

/** Standing before the number: a project is to take people in. */
export const TAKE_IN = phrases(
  'omfatta | beröra | nå | nå ut till | ta emot | arbeta med | rikta sig till | vända sig till | erbjuda _3 | erbjuda _3 till',
  'ge | ge _3 till | ge _3 åt | samla | engagera | involvera | stötta | stödja | rekrytera | utbilda | kompetensutveckla',
  'erbjudas | ges | låta | stärka | lyfta | förbereda | handleda | vägleda | utrusta | slussa in | fånga in | komma i kontakt med | få kontakt med | hålla kontakt med | följa | träffa | anvisa | anställa på prov | matcha',
  'fortbilda | coacha | möta | inkludera | hjälpa | fånga upp | skriva in | bestå av | få med | kartlägga | delta med',
  'rymma | ha | bereda _2 | starta med | rusta | hitta | genomföras med | genomföra _2 med | genomföra _2 för | ordnas för | anordnas för | erbjudas för | skapas för | användas av | nyttjas av | utnyttjas av | hyras av | provas av | prövas av',
);

/** What may stand between a verb and the number after it. */
export const ONLY = `(?: ${phrases('bara | endast | hela | till slut | då | sedan | totalt | sammanlagt | hittills | nu')})?`;
/** Work, studies and the like, as what somebody has or got. */
export const HELD_WORK = phrases(
  'arbete | ett arbete | jobb | ett jobb | anställning | studier | sysselsättning | egen försörjning | praktik | en praktikplats | i arbete | i studier | i sysselsättning | i jobb | självförsörjande | sysselsatta | egen inkomst | egen lön | fast jobb | fast anställning | ett nytt jobb | eget företag | egna företag',
);
