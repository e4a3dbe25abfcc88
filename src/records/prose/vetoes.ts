import type { Mention } from './find-mentions.ts';
import { anyOf } from '../patterns/may-match.ts';
import { areOutsiders, OTHERS_AFTER, OTHERS_BEFORE } from './outsiders.ts';
import { OWN_NAME } from './phrases.ts';
import { PLACES_USED } from './gained-rules.ts';
import { NUMBER_WORD_PATTERN } from './number-words.ts';
import type { Sentence } from './sentences.ts';
import { GAIN, REACHED, SINCE } from './cues.ts';

// Another project, before this one or beside it.
const namesOtherProject = anyOf(
  /(?<![a-zåäöéèüæø])(?:(?:syster|syskon|grann)projekt|vid sidan av (?:projektet|insatsen)|(?:regeringens|statens|socialstyrelsens|skolverkets) (?:satsning|program|uppdrag|insats)|(?:andra|övriga) (?:insatser|verksamheter|satsningar)(?! (?:för|som))|varifrån (?:idén|modellen|metoden|arbetssättet)|(?<=^|[,;] )(?:och )?i grannkommun(?:en|erna) (?:fick|gick|har|hade|deltog|nådde|prövade|ledde|blev|kom|finns|fanns)|(?<!med )(?<!från )grannkommunens|där (?:metoden|modellen|arbetssättet|idén) (?:först |tidigare )?(?:prövades|provades|testades|utvecklades|togs fram|föddes)|förlaga[a-zåäöéèüæø]*|förebild[a-zåäöéèüæø]*|grannlän[a-zåäöéèüæø]*|förprojekt|föregångar|föregående|pilot(?:projekt|år|studie|grupp|period)|(?:ett )?annat projekt|andra projekt|(?:esf-rådet|socialfonden|arbetsförmedlingen) har (?:[a-zåäö]+ ){0,4}(?:nått|skrivit in|tagit emot|gett)|(?:senare|kommande|framtida|eventuellt|nästa|fortsättnings|uppföljnings) ?(?:[a-zåäöéèüæø]+)?projekt|inför (?:den |en |vår )?(?:nya?|nästa|kommande) ansök|(?:bygger vidare på|fortsättning på) [A-ZÅÄÖa-zåäö]|(?:bygger|vilar|grundas|grundar sig|baseras) på (?:en |den )?(?:tidigare )?(?:förstudie|pilot|erfarenhet[a-zåäöéèüæø]* (?:från|i) [a-zåäöéèüæø]*projekt)|i det projektet|(?:i|från|efter) en pilot(?![a-zåäö])|pilotomgång|(?:ett |det |ett annat |andra )?(?:tidigare|förra|liknande|motsvarande) (?:[a-zåäöéèüæø]+ )?(?:projekt|program|satsning|insats|försök|omgång|förstudie|modell|metod|verksamhet|arbetssätt)|(?<!(?:till|på) (?:ett|något) )(?:nationell|riksomfattande)[a-zåäöéèüæø]* (?:program|satsning|projekt)|föregick|(?:lånat|lånats|hämtat|hämtats|hämtad|kopierat|kopierats) från|(?:danskt|norskt|finskt|tyskt|engelskt|utländskt) projekt|(?:metod|modell|arbetssätt|koncept|upplägg)(?:en|et)? (?:prövades|provades|testades|utvecklades|togs fram|kommer|kom|är hämtad|är hämtat) (?:först |tidigare |ursprungligen |redan )?(?:i|vid|från|inom) (?!projektet|vårt|detta)|(?:inspiration[a-zåäöéèüæø]*|idén) (?:kommer|kom|hämtas|hämtades) från|, som avslutades \d{4}|erfarenhet[a-zåäöéèüæø]* (?:från|av) projekt)/,
);
// Sentences whose numbers are about something else than who takes part in this project.
const isVetoed = anyOf(
  // Who is told to be left out.
  /(?<![a-zåäö])de(?:ssa)? (?:berörs|deltar|ingår|omfattas|räknas) (?:dock )?inte/,
  // What nobody knows yet.
  /(?<![a-zåäö])(?:oklart|osäkert|ovisst|för tidigt att säga|vet (?:ännu |vi )?inte) (?:om|hur|när|vilka)(?![a-zåäö])/,
  // What would have been.
  /^utan [a-zåäö]+ (?:hade|skulle) |^tänk om |^om [^.]{0,80} hade [^.]{0,80}hade |^hade [^.]{0,80} hade /,
  // What depends on money not yet given.
  /^(?:om|ifall|när|under förutsättning att) [^.,]{0,40}(?:finansiering|ansökan|medlen|pengar|bidrag)[^.,]{0,30} (?:beviljas|godkänns|räcker|går igenom)/,
  // What others do elsewhere.
  /^(?:i|på) [a-zåäö]{2,20} har [^.]{0,80} med (?:samma|liknande) (?:metod|modell|arbetssätt)/,
  // Goals of a region or a programme.
  /mål(?:et|en)? (?:för|i) (?:regionen|kommunen|länet|programmet|landet|sverige|strategin)|(?:regionens|kommunens|länets|programmets|eu:s|nationella) mål(?![a-zåäö])(?!,? att [^.,]{0,30}deltagar)|eu-mål/,
  // Statistics.
  /(?:arbetsförmedlingen|försäkringskassan|kommunen|regionen|socialtjänsten|branschen) (?:uppger|redovisar|bedömer) att|(?:uppger|redovisar|bedömer) (?:arbetsförmedlingen|försäkringskassan|kommunen|regionen|socialtjänsten|branschen) att|(?<![a-zåäö])(?:som|till) jämförelse(?! med (?:målet|planen))|enligt (?:scb|(?:[a-zåäö]+ ){0,3}statistik|arbetsförmedlingen|försäkringskassan|socialstyrelsen)|(?:forskning|statistik|studier|undersökningar)[a-zåäöéèüæø]* visar/,
  // Answers to questions, and those who were only asked.
  /(?:intervju|enkät|kursvärdering|prognos|kursutvärdering|fokusgrupp|(?:medborgar|webb|brukar|företags)panel|svarsfrekvens|respondent|tillfråga|av svaren|svaren (?:visa|tyd|framg)|besvara|(?<!mot)svarande|undersökning|kartläggningen visa)/,
  // Guests, audiences and open events.
  /(?:(?<!(?:för|åt) )besökare|invigning|invigdes|kick-?off|konferens|öppet hus|öppna hus|guidade? tur|mässa|premiär|åhörare|publik|seminari|(?:informations|uppstarts|sam|start|avslutnings|slut|första |(?<![a-zåäö])en )(?:träff|möte|dag(?! i veckan| per| om)|råd)|stormöte|jubileum|stämman|årsmöte|röstade|omröstning|evenemang|festival|spridnings)/,
);
// Population and statistics of an area, or of a work place.
const tellsOfArea = anyOf(
  /(?:saknas|råder brist|än någon annan|behovet (?:bedöms|beräknas|uppskattas|är|uppgår)|pension|invånare|befolkning|arbetslöshet|öppet arbetslösa|inskrivna (?:arbetslösa|(?:vid|på|hos) arbetsförmedlingen)|arbetskraften|varsl|varsel|konkurs|nedläggning|i (?:kommun(?:ens|ernas)|länets|regionens|landets|stadens) [a-zåäöéèüæø]+ (?:finns|fanns|är|var|går|gick|har|hade)|i (?:länet|kommunen|regionen|landet|sverige|staden|bygden|socknen|byn) (?:finns|fanns|är|var|bor|bodde|saknar|lever|har|hade)|(?<!anställ[a-zåäö]{0,5} )av (?:länets|kommunens|landets|regionens)|bor i (?:kommunen|länet)|(?:kommun|kommunen|länet|(?<!verk)staden|skolan|[a-zåäöéèüæø]*skolorna|bruket|företaget|förvaltningen|enheten) (?:har|hade|tog emot|tar emot|tagit emot|räknar med(?! att)|väntar)(?![a-zåäöéèüæø])|räknar (?:kommunen|regionen|länet|branschen|staden) med(?! att))/,
);
// Straight after the number's words: a rate, a dose, a price.
const AFTER =
  /^(?: [^\s.,;]+){0,2} (?:i|per|åt) varje |^(?: [^\s.,;]+){0,3} tidigare(?=[.,;]|$| i (?:sin|livet|karriären))|^(?: [^\s.,;]+){0,3} skulle kunna |^ ?(?:som mest|som flest|skulle vilja|vill(?!e)|vardera|var(?=[,.])|på varje|per|om året|i veckan|i månaden|årligen|varje (?:år|termin|månad)|i taget|åt gången|samtidigt(?=[.,;]|$| och )|i varje|per [a-zåäöéèüæø]+|i styrgruppen|i referensgruppen)/;
const BEFORE =
  /(?:(?:styrelse|styrgrupp|referensgrupp|projektgrupp|arbetsgrupp|ledningsgrupp|kommitté|projektledning)[a-zåäöéèüæø]* (?:på|om|med)|grupper om|grupp om|vardera|grupper med|varje grupp|per|styrgrupp[a-zåäöéèüæø]*|referensgrupp[a-zåäöéèüæø]*|under ledning av|leds av|letts av|ledas av|bemannas av|personal[a-zåäöéèüæø]*|projektgrupp[a-zåäöéèüæø]*|arbetsgrupp[a-zåäöéèüæø]*|sysselsätter(?: tillsammans| totalt| sammanlagt)?|sjunkit till|ökat till|(?<![a-zåäö])(?<!projektet )tar|[a-zåäö]*(?:studiebesöket|föreläsningen|kvällen|träffen|mötet|visningen|utställningen|föreställningen|dagen|frukosten|lunchen|middagen|mässan|festen|marknaden) (?:lockade|samlade|drog|hade|har lockat|har samlat|besöktes av)|(?:styrgrupp|referensgrupp|projektgrupp|arbetsgrupp|ledningsgrupp|beredningsgrupp)[a-zåäö]* (?:ingår|ingick|sitter|satt|finns|fanns|deltar|deltog|har ingått|har suttit)(?: även| också| totalt)?|(?:vid|på|till) [a-zåäö]*(?:workshop(?:en|pen)?|visningen|föreläsningen|mötet|träffen|kvällen|lanseringen|festen|middagen)(?: [^¤◦,.;]{0,30})? (?:deltog|kom|samlades)|(?:föreläsning|visning|träff|möte|lunch|frukost)[a-zåäö]* (?:hölls|hållits|ordnades|ordnats|arrangerades) för|i genomsnitt|i snitt|lägre än|högre än|antalet (?!deltag|plats|inskriv|person|planera)[a-zåäöéèüæø]+ (?:\S+ )?(?:uppgick|uppgår|steg|sjönk|ökade|minskade|blev|var|är) ?(?:till)?) $/;

const OUT_OF = /ur $/u;
// What was done before this project, and who was hired to run it.
const EARLIER = /(?<!(?:än|sin|sina|sitt|deras) )(?:sedan )?tidigare [^.;¤◦]*$/u;
const STAFF_NOUN = /(?:ledare|handläggare|pedagoger|kuratorer|lärare|samordnare)$/u;
// "Minst 70 procent ska vara kvinnor": who they are to be, not what they are to reach.
const OF_WHOM =
  /^ (?:ska|skall|skulle|bör|väntas|beräknas) vara (?:kvinnor|män|unga|utrikes|nyanlända|under|över|mellan)(?!\p{L})/u;
const IS_HIRED =
  /^(?: och en \p{L}+| och ¤)? (?:ska |kommer att )?(?:anställs|anställas|rekryteras)(?!\p{L})/u;
const STAFF =
  /^ (?:har |hade )?(?:anställts|anställdes|anställs|rekryterats|rekryterades) (?:för att|i projektet|på deltid i|till projektet|som (?:coach|projekt|handled|samordn|process))/u;
/** "Omsättningen, som nu är 14 procent", "var två kvinnor": what somebody or something is. */
function isOnlySaidToBe({ unit, words }: Mention, left: string): boolean {
  if (unit === 'share')
    return (
      / (?:är|ligger på|låg på|uppgår till) (?:nu |i dag )?$/u.test(left) &&
      !/(?:mål|krav|vilket|andelen|resultat|utfall|ambition|villkor)/u.test(left)
    );
  return (
    /^ (?:kvinnor|män)$/u.test(words) &&
    !/målgrupp\p{L}* (?:är|var) $/u.test(left) &&
    !CLEFT.test(left) &&
    / (?:är|var) $/u.test(left)
  );
}

// "Av byarnas 140 hushåll har 118 …": a number without a noun counts what was counted before it.
const OF_THINGS = new RegExp(
  String.raw`(?:\d|(?:${NUMBER_WORD_PATTERN})) (?:\p{L}+[adet] )?(?:hushåll|medlemmar|\p{L}*ansökningar|lägenheter|fastigheter|prenumeranter|kunder|gäster|besökare|invånare|svar|röster)(?!\p{L})[^¤.;]*$`,
  'u',
);
// "Träffade 15 ägare för enskilda samtal".
const ASKED =
  /^[^,.;¤◦]{0,40} för (?:[^\s,.;]+ ){0,2}(?:djup|grupp)?samtal(?!\p{L})|^ för att (?:ta reda på|höra|fråga|få veta|förstå)(?!\p{L})/u;
/** "Det är 36 kvinnor som …": brought out so, not said to be. */
export const CLEFT =
  /(?:^|[ ,])(?:(?:det|därtill|dessutom) (?:är|var|blev|finns|fanns)(?: (?:alltså|totalt|sammanlagt|då|nu))?|(?:är|var|blev) det) $/u;
// A project's own places are for people; other places are seats or jobs.
const OF_ITS_PLACES = new RegExp(
  String.raw`^ av (?:¤|planerade |projektets |utbildningens |kursens |${OWN_NAME}+s )`,
);
const USED = new RegExp(`^${PLACES_USED}`, 'u');
export const PLACES = /^platser(?:na)?$/;
const OF_THE_PROJECT = new RegExp(
  String.raw`(?:alltså|det vill säga|sina|våra|(?:har|hade) (?:projektet|vi|satsningen|insatsen|utbildningen|kursen)|(?:i|för|till) (?:projektet|programmet|satsningen|insatsen|utbildningen|kursen)(?: (?:finns|fanns|är|var)(?: det)?)?|(?:${OWN_NAME}+|(?:projekt|programm?|satsning|insats|utbildning|kurs|verksamhet)(?:et|en))(?:s(?: planerade)?| (?:har haft|hade haft|har|hade|rymmer|erbjuder|omfattar|omfattade|ger|gav|innehåller|består av|avser)(?: bara| totalt| sammanlagt)?)) $`,
);
const PAID_TO_RUN_IT = /^ (?:har |hade )?fått lön [^.;]{0,40}för att (?:leda|samordna|driva)/u;
// "Föll med 40 procent", "avvikelser på mer än 10 procent"; a goal lies at so much too.
const OF_A_CHANGE =
  /(?<!jämför(?:as|t|a)?) med $|(?<!(?:mål|krav|nivå|utfall|resultat|ambition|andel)[^.;¤◦]{0,30}) på $/u;
const OF_SIZE = /(?:¤|◦|alla|de flesta|som|\p{L}*företag|firmor|bolag) (?:med|har) $/u;
export const AT_MOST = /högst|max|minst|lägst|upp till|under|uppemot/u;
// "Kunde inte ta emot 100", "styrgruppen har haft 12".
const DENIED =
  /(?<!\p{L})(?:inte|aldrig)(?! (?:bara|mindre|minst|färre|fler|förrän))(?: (?!\p{L}*mål|löfte|krav)[^\s,.;:–¤◦]+){1,4} $|(?:styrgrupp|referensgrupp)\p{L}* (?:har|hade|består|bestod)(?: [^\s,.;]+){0,2} $/u;
const UNPAID = /^[^,.;¤◦]{0,60}(?<!\p{L})(?:gratis|ideellt|utan (?:ersättning|betalning))(?!\p{L})/u;
// "I skolorna finns 310 elever": they are there, whether they take part or not.
const THERE_ARE = / (?:finns|fanns)(?: i dag| nu| redan)? $/u;
const EMPLOYED = /(?:anställda|medarbetare|årsarbetare)$/u;
const HELPED_BY =
  / (?:tillsammans med|ihop med|med hjälp av|med stöd av|(?:hålls|hölls|hållits) av)(?: totalt| sammanlagt)? $/u;
const SIZE = /(?:färre|mindre|fler|mer|större) än $/u;
const PART = /(?:varav|av vilka|därav)(?: [¤◦](?:,| och| samt))* $/iu;
const TO_WORK = new RegExp(`^ (?:till|i|gick till|fick) (?:\\S+ ){0,2}?${GAIN}`, 'u');
const REACHED_NEXT = new RegExp(`^(?: ${SINCE})? (?:${REACHED}|(?:har |hade )?(?:tackat|tackade) ja)`, 'u');

// "Skulle rekommendera metoden, säger nio av tio": what somebody thinks of it.
const ONLY_SAYS =
  /^(?: [^\s.,;]+){0,3} (?:skulle |vill |kan )?(?:rekommendera[rt]?|rekommenderade)(?!\p{L})|^(?: [^\s.,;]+){0,3} (?:säger|uppger|anser|tycker|tror|menar|sade|uppgav|ansåg|svarar) att (?:de|man) (?:skulle|vill|ville|behöver|saknar|kan)(?!\p{L})/u;
// "Utvärderaren följde sex deltagare": an onlooker did, not the project.
const BY_ONLOOKER =
  /(?:^|[,;] )(?:(?:en |två )?(?:extern |externa |oberoende )?utvärderar(?:en?|na)|forskar(?:en?|na)|tidningen|lokaltidningen|radion|revisorn|reportern) (?!\p{L}+r att )[^,.;¤◦]{2,40}$/u;
// "Av de 520 unga som var inskrivna på arbetsförmedlingen": all of them there.
const ON_REGISTER =
  /^[^.;¤◦]{0,40} som (?:är|var) (?:inskrivna|anmälda) (?:på|vid|hos) arbetsförmedlingen(?!\p{L})/u;
// "30 procent av kommunens nya företag": of all that there are, not of those that take part.
const OF_AN_AREA =
  / av (?:läne|kommune|lande|regione|stade|bygde|orte)[nt]s (?!(?:\p{L}+ )?\p{L}*(?:deltagare|anställda|medarbetare|chefer|personal)(?!\p{L}))/u;
// "Av pengarna går 40 procent till löner".
const OF_FUNDS =
  /(?<!\p{L})(?:av|ur) (?:\p{L}*medlen|pengarna|anslaget|bidraget|stödet)(?!\p{L})[^.;]{0,80}$/u;
// "4 miljoner kronor, varav hälften": a share of money.
const OF_MONEY = /(?:kronor|(?<!\p{L})kr|budgeten|kostnaderna?)(?!\p{L})[^.;¤◦]{0,60}$/u;
const RUNS_IT_OR_SITS_IN_A_GROUP =
  /^(?: [^\s,.;]+){0,7} (?:(?:arbetar?|arbetade|arbetat|jobbar?|jobbade|jobbat)(?: (?:hel|halv|del)tid)?(?: med| i)?|(?:driva|driver|leda|leder|samordnar?)|(?:är|var) (?:hel- eller deltids|heltids|deltids)?anställda (?:i|av|för)) (?:projektet|satsningen|insatsen)(?!\p{L})|^[^.;¤◦]{0,90} (?:i|på) \p{L}*(?:arbetsgrupp|styrgrupp|referensgrupp|projektgrupp|ledningsgrupp)\p{L}*/u;
// Pupils of a school, tenants of a hall, those who are hired to run the project.
const OF_ANOTHER_WHOLE =
  /(?:lämna\p{L}*|slutade|gick ut) (?:gymnasi\p{L}*|grundskolan|nian|skolan)[^.;¤◦]*$|(?:huset|lokal|lokalen|lokalerna|salen|matsalen|aulan|hallen|stugan|byggnaden|läktaren|tältet|rummet|bussen|restaurangen|kaféet|caféet|kursgården) (?:ryms|rymmer|får plats|(?:har|hade|finns|med) plats för) $/u;
const BEFORE_IT_BEGAN =
  /(?:^|[,;] )(?:(?:åren |året |tiden )?före (?:projekt(?:et|start\p{L}*)|insatsen|satsningen|starten|kursen)|innan projektet (?:startade|började|fanns|kom))(?!\p{L})[^.;¤◦]*$/u;
const HIRED_TO_RUN_IT =
  /(?<!\p{L})(?:(?:projektet|vi|kommunen|regionen|förbundet) (?:har |hade )?(?:anställt|anställde|nyanställt|nyanställde)|(?:har|hade) (?:projektet|vi|kommunen|regionen|förbundet) (?:anställt|nyanställt)|(?:region|kommun)\p{L}*(?: \p{L}+)? (?:planerar att|räknar med att|hoppas|siktar på att|ska|behöver|tänker|avser att|kommer att) (?:ny)?(?:anställa|rekrytera)) $/u;
// "Två av projektets anställda", "av projektets fyra handledare har tre".
const OF_ITS_STAFF =
  /(?<!\p{L})av (?:projektet|insatsen|satsningen|verksamheten)s (?:[^\s.;]+ )?(?:anställda|medarbetare|personal|\p{L}*(?:handledare|ledare|coacher|vägledare|pedagoger|lärare|handläggare|samordnare))(?!\p{L})[^.;]*$/u;
const ALL_OVER = /^ i (?:sverige|landet|världen|europa|norden)(?!\p{L})/u;
// "7 av 10 krögare har svårt att hitta kockar": how things are.
const FIND_IT_HARD =
  /^(?: [^\s.,;]+){0,3} (?:(?:har|hade) )?(?:haft |har |hade )(?:svårt|lätt|problem) (?:att|för|med)(?!\p{L})/u;
// Students who write of a project take no part in it.
const WRITE_OF_IT = /^[^,.;¤◦]{0,60} (?:examensarbete|uppsats|avhandling)/u;
// "Besökt 26 skolor och träffat 1 800 elever", "uppvisningen sågs av": told something, or looked on.
// "Facklubbarna har utsett 14 ombud": who sees to it.
const APPOINTED = /(?<!\p{L})(?:utsett|utsåg|avdelat|avdelade|tillsatt|tillsatte|avsatt|avsatte) $/u;
// "Andelen kvinnor i branschen, i dag 3 procent".
const AS_IT_IS = /andelen [^.;¤◦]{2,60}, (?:i dag|nu|för närvarande) $/u;
const MET_AT_SCHOOLS =
  /(?:skolor|klasser|skolan)(?!\p{L})[^.;]{0,40} (?:träffat|träffade|mött|mötte|informerat|informerade|nått|nådde) $/u;
// "Samtala med 30 medarbetare": they are heard, and that is all.
const HEARD =
  /(?<!\p{L})(?:samtal\p{L}*|prata[rdt]?\p{L}*|tala[rdt]?\p{L}*|diskuter\p{L}*|konsulter\p{L}*|rådgör\p{L}*|rådgjor\p{L}*|resonera\p{L}*) med (?:¤(?:,| och| samt) )*$/u;
const ALL_BUT = /(?<!\p{L})utom $/u;
// "Mött 400 personer på våra öppna frukostar": whoever comes by.
const MET_IN_THE_OPEN =
  /^ (?:på|vid|under) (?:våra |sina |projektets |en |ett )?(?:öppna? \p{L}|\p{L}*(?:frukost|lunch|mäss|torg|gat[ao]r?|marknad)(?:ar|en|or|orna|er|erna|arna|na|s)?(?!\p{L}))/u;
// "41 procent av dem som svarade", "nitton av dem som sökte".
// "Hade jobb före insatsen".
const HAD_IT_BEFORE =
  /^[^.;,¤◦]{0,60} (?:före|innan) (?:(?:insatsen|projektet|projektstart(?:en)?|kursen|utbildningen|starten)(?=[.,;]|$| (?:började|startade|fanns|kom))|de (?:började|kom)(?!\p{L}))/u;
// "De anställda har hjälpt till", "hade jobbat där i mer än 20 år".
const LENT_A_HAND =
  /^[^.;,¤◦]{0,50} för att (?:undervisa|leda|handleda|driva|coacha|samordna) (?!sig )|^[^.;,]{0,50} (?:hjälpt|hjälpte) till(?! att)(?!\p{L})|^[^.;,¤◦]{0,40} hade (?:jobbat|arbetat|bott|levt)[^.;,¤◦]{0,30} (?:där|i (?:mer än|över|minst)) /u;
const WHO_ONLY_ASKED =
  /^ som (?:har |hade )?(?:avbröt|avbrutit|hoppade av|hoppat av|tackade nej|tackat nej|uteblev|uteblivit|svarat?|svarade|besvarat|besvarade|tillfrågats|tillfrågades|intervjuats|intervjuades|sökt|sökte|ansökt|ansökte|anmält intresse|anmälde intresse)(?!\p{L})(?! sig)/u;
const isVetoedAfter = anyOf(
  ...OTHERS_AFTER,
  WHO_ONLY_ASKED,
  HAD_IT_BEFORE,
  LENT_A_HAND,
  AFTER,
  MET_IN_THE_OPEN,
  ONLY_SAYS,
  RUNS_IT_OR_SITS_IN_A_GROUP,
  UNPAID,
  PAID_TO_RUN_IT,
  ASKED,
  ALL_OVER,
  STAFF,
  FIND_IT_HARD,
  WRITE_OF_IT,
);
const EACH_YEAR =
  /(?:^|[,;] )(?:(?:varje|per) (?:år|termin|kvartal|månad|vecka|omgång|grupp|tillfälle|kurstillfälle))(?!\p{L})[^,.;¤◦]*$/u;
const isVetoedBefore = anyOf(
  ...OTHERS_BEFORE,
  EACH_YEAR,
  OUT_OF,
  BEFORE,
  EARLIER,
  BY_ONLOOKER,
  OF_ANOTHER_WHOLE,
  BEFORE_IT_BEGAN,
  ALL_BUT,
  APPOINTED,
  AS_IT_IS,
  MET_AT_SCHOOLS,
  HEARD,
);

// "19 företag i bygden har varit med".
const TAKES_PART_THERE =
  /^ i \p{L}+(?= (?:har |hade )?(?:deltagit|medverkat|varit med|gått med|anslutit sig|deltar|deltog|medverkar|medverkade|ingår|ingick)(?!\p{L}))/u;

// "75 personer med lång arbetslöshet": theirs, and no area's.
const THEIR_OWN = /^ (?:med|efter|från|i) (?:lång |långvarig |flera års )?arbetslöshet(?!\p{L})/u;

/** @param sentence In lower case. */
export function isSentenceVetoed(sentence: string): boolean {
  return isVetoed(sentence);
}

/** @param others Names of other projects, as `otherProjectsIn` finds them. */
export function isAboutOthers({ text, lower }: Sentence, others: ReadonlySet<string>): boolean {
  return namesOtherProject(lower) || comesFromAnother(text) || namesOne(text, others);
}

/** Names like Vägval in "projektet Vägval", where this project has another name. */
export function otherProjectsIn(sentences: readonly Sentence[], title: string | null): Set<string> {
  const own = title?.toLowerCase() ?? null;
  const others = new Set<string>();
  for (const { text } of sentences) {
    for (const [may, names, opens] of NAMINGS) {
      if (opens === true ? !text.startsWith(may) : !text.includes(may)) continue;
      for (const match of text.matchAll(names)) {
        const name = match.groups?.['name'] ?? '';
        if (own === null || !own.includes(name.toLowerCase())) others.add(name);
      }
    }
  }
  return others;
}

// Each with a word that all it finds holds, or that a sentence opens with.
const NAMINGS: readonly (readonly [string, RegExp, true?])[] = [
  ['rojekt', /[Pp]rojekt(?:et)? [”"“]?(?<name>\p{Lu}\p{L}+)/gu],
  ['nsatsen', /(?<!\p{L})[Ii]nsatsen [”"“]?(?<name>\p{Lu}\p{L}+)/gu],
  ['atsningen', /(?<!\p{L})[Ss]atsningen [”"“]?(?<name>\p{Lu}\p{L}+)/gu],
  ['vid där', /[Tt]ar vid där (?<name>\p{Lu}\p{L}+(?: \p{Ll}+){0,3}?) slutade/gu],
  ['fterträd', /[Ee]fterträder (?<name>\p{Lu}\p{L}+)/gu],
  // "I Öppna vägar deltog 240": a name of several words is no place.
  [
    'I ',
    /^I (?<name>\p{Lu}\p{L}*[^s\P{L}](?: (?!kommun|län|stad|socken|centrum|hamn|by|och|samt|med|har|hade|de|under)\p{Ll}+){1,3}?) (?:deltog|fick|gick|skrevs|hade|nådde|medverkade|kom|började)(?!\p{L})/gu,
    true,
  ],
];
const FROM_ANOTHER =
  /(?:rfarenhet\p{L}*|ärdom\p{L}*|nspir\p{L}+) (?:från|av) [”"“]?\p{Lu}[^.;]{2,60}, (?:där|som|vilken)(?!\p{L})/u;

/** "Erfarenheter från Framsteget, där …". */
function comesFromAnother(text: string): boolean {
  return FROM_ANOTHER_BY.some((word) => text.includes(word)) && FROM_ANOTHER.test(text);
}

const FROM_ANOTHER_BY = ['rfarenhet', 'ärdom', 'nspir'];

function namesOne(sentence: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (hasWords(sentence, name)) return true;
  return false;
}

function hasWords(sentence: string, name: string): boolean {
  for (let at = sentence.indexOf(name); at !== -1; at = sentence.indexOf(name, at + 1))
    if (!LETTER_AT_END.test(sentence.slice(0, at)) && !LETTER_FIRST.test(sentence.slice(at + name.length)))
      return true;
  return false;
}

const LETTER_AT_END = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;

/** Whether a number counts an area's people, a group's size, a part that only describes, or who runs the project. */
export function isMentionVetoed(mention: Mention, left: string, right: string): boolean {
  if (
    mention.unit === 'share' &&
    (OF_A_CHANGE.test(left) || OF_MONEY.test(left) || (mention.noun === '' && OF_FUNDS.test(left)))
  )
    return true;
  if (/^(?:av|bland) $/u.test(left) && !mention.noun.startsWith('deltag') && ON_REGISTER.test(right))
    return true;
  if (mention.unit === 'share' && OF_AN_AREA.test(mention.words)) return true;
  if (isVetoedAfter(right) || isVetoedBefore(left) || areOutsiders(mention, left, right)) return true;
  if (mention.unit === 'share' && OF_WHOM.test(right)) return true;
  if (!mention.ofThem && HIRED_TO_RUN_IT.test(left)) return true;
  if (OF_ITS_STAFF.test(mention.words) || (mention.bare && OF_ITS_STAFF.test(left))) return true;
  if (
    PLACES.test(mention.noun) &&
    !mention.definite &&
    !mention.ofThem &&
    !/^ (?:erbjudna|planerade|beviljade|avsatta|tillgängliga) /.test(mention.words) &&
    !OF_THE_PROJECT.test(left) &&
    !OF_ITS_PLACES.test(right) &&
    !USED.test(right)
  )
    return true;
  if (DENIED.test(left) && !/mer än|fler än/u.test(mention.modifier)) return true;
  if (isOnlySaidToBe(mention, left)) return true;
  if (
    THERE_ARE.test(left) &&
    !PLACES.test(mention.noun) &&
    !mention.noun.endsWith('deltagare') &&
    !right.startsWith(' inskrivna')
  )
    return true;
  if (
    EMPLOYED.test(mention.noun) &&
    ((SIZE.test(left) && !/inte (?:mindre|färre) än $/u.test(left)) ||
      (AT_MOST.test(mention.modifier) && OF_SIZE.test(left)))
  )
    return true;
  // "Kooperativet, som i dag har nio anställda": how large it is.
  if (
    mention.noun.endsWith('anställda') &&
    /(?<!\p{L})(?:har|hade)(?: i dag| nu)? $/u.test(left) &&
    /^(?:[.,;]|$| och )/u.test(right)
  )
    return true;
  // "Sätter upp en pjäs tillsammans med åtta skådespelare": who helps them.
  if (mention.unit === 'persons' && !mention.ofThem && HELPED_BY.test(left)) return true;
  // "Förare hos två operatörer": where they are, not who they are.
  if (mention.unit === 'persons' && mention.noun !== '' && / hos (?:de )?$/u.test(left)) return true;
  if (STAFF_NOUN.test(mention.noun) && IS_HIRED.test(right)) return true;
  // "En deltagare av fyra": a share that is told otherwise.
  if (mention.bare && /(?<!\p{L})(?:en|ett) \p{L}+ av $/u.test(left)) return true;
  if (mention.noun === '' && OF_THINGS.test(left)) return true;
  // A part that only describes; one that reached something is a result all the same.
  if (
    PART.test(left) &&
    !/^ (?:ska|skall|skulle|väntas|beräknas) /.test(right) &&
    !REACHED_NEXT.test(right) &&
    !TO_WORK.test(right)
  )
    return true;
  const since = left.slice(
    Math.max(
      left.lastIndexOf('¤'),
      left.lastIndexOf(';'),
      left.lastIndexOf('◦'),
      left.lastIndexOf(', och '),
      left.length - 80,
    ) + 1,
  );
  return (
    tellsOfArea(since) ||
    tellsOfArea(
      right
        .replace(TAKES_PART_THERE, '')
        .replace(THEIR_OWN, '')
        .slice(0, 60)
        .replace(/(?:,| (?:vilken|vilka|vad|hur|som|att)) .*$/su, ''),
    )
  );
}
