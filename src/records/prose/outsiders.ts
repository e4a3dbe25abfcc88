import { anyOf } from '../patterns/may-match.ts';
import type { Mention } from './find-mentions.ts';

/** What is no project and has people of its own: firms of an area, public bodies, schools, a trade. */
const BODY = String.raw`(?:\p{L}+s (?:\p{L}+ )?)?(?:\p{L}{3,}(?:bolag|företag)(?:et|en|n)?|bolag(?:et|en)|\p{L}*(?:koncern|kedja|fabrik|gruva|industri|bransch|förvaltning|myndighet|arbetsförmedling|äldreomsorg|hemtjänst|högskola|gymnasieskola|folkhögskola|grundskola|skola|vuxenutbildning|kommun|region|terminal|anläggning)(?:e?n|erna|orna)?|\p{L}*(?:sjukhus|lasarett|verk|bruk|rederi|åkeri|hotell|varv|lag(?:er|ret)|gymnasi|universitet|näringsliv|lärcent|landsting|sågverk)(?:et|um|en|rum)?|region \p{L}+|\p{L}+ kommun)`;
const HIRED_OR_TOOK_IN =
  '(?:ny)?(?:anställt|anställde|anställer|rekryterat|rekryterade|rekryterar|värvat|värvade|antagit|antog|antar|tagit in|tog in|tagit emot|tog emot|fått|fick|varslat|varslade|sagt upp|sade upp)';
// "Verkstadsbolagen på orten nyanställde 210 personer".
const BODY_HIRED = new RegExp(
  String.raw`(?<!(?:deltagande|medverkande) )(?<!\p{L})${BODY}(?: (?!projektet|insatsen|satsningen|inom)[^\s¤◦,.;]+){0,4} ${HIRED_OR_TOOK_IN}(?: (?:in|under [^\s,.;]+(?: [^\s,.;]+)?|sammanlagt|totalt))? $`,
  'u',
);
// "Jämfört med kommunens vanliga program, där 640 personer var inskrivna".
const COMPARED_WITH =
  /(?:(?:jämför\p{L}*|jämföra|ställas|skillnad) (?:med|mot|från)|(?<!\p{L})(?:kommunens|regionens|länets|andra|vanliga|ordinarie|arbetsförmedlingens|landets|grann\p{L}+))(?!\p{L})[^¤◦.;]{0,70}, där $/u;
// "Får försörjningsstöd", "uppbär ersättning", "är beroende av gruvan": how things stand, whoever does something about it.
const HOW_THEY_LIVE =
  /^(?: (?:i|på|från|inom) [^\s,.;¤◦]+(?: [^\s,.;¤◦]+)?)?(?: (?!ska|skall|skulle)[^\s,.;¤◦]+){0,2} (?:får|fick|får i dag|uppbär|uppbar|lever på|levde på|har|hade|är|var|berörs|berördes|påverkas|drabbas|drabbades)(?: i dag| nu| redan)? (?:\p{L}*(?:försörjningsstöd|bistånd|ersättning|bidrag)|beroende av|knutna till|(?:av|hårt av) (?:nedgången|nedläggning|varsl|krisen|stängning|konkurs|pandemin|neddragning|uppsägning)|varit (?:arbetslös|sjukskriv|utan|borta|arbetssökande|inskrivna (?:hos|på|vid) arbetsförmedling)|stått (?:utan|utanför|långt))/u;
// "Åtta åkerier kör åt terminalen": what they do as a trade.
const AS_A_TRADE = /^ (?:kör|levererar|producerar|arbetar|säljer) (?:åt|till|för) \p{L}/u;
const STUDIES_THERE =
  /(?:^|[,;] )(?:vid|på) (?!projektet|kursen)(?:\p{L}+ )?(?:\p{L}*(?:skolan|högskola|universitet(?:et)?|vuxenutbildning(?:en)?|komvux|lärcentrum|gymnasiet)) (?:läser|studerar|går|läste|studerade|gick) $/u;
// "Batterifabriken ska sysselsätta 1 200 personer".
const BODY_EMPLOYS = new RegExp(
  String.raw`(?<!\p{L})${BODY}(?: [^\s¤◦,.;]+){0,4} (?:sysselsätt(?:a|er)|ge(?:r)? (?:arbete|jobb|sysselsättning)(?: åt| till)?|behöv(?:a|er))(?: [^\s¤◦,.;]+)? $`,
  'u',
);
// "Studien omfattade 1 300", "kursledaren har utbildat 600": an onlooker, a leader or a text did, and no project.
const AGENT = String.raw`(?:\p{L}*(?:studie|undersökning|kartläggning|rapport|film|bok|bild|tidning|podd|artikel|artikl|sajt|webbplats|sida|blogg|statistik)(?:n|en|et|erna|arna|orna)?|\p{L}*(?:led|forsk|läs|utbild|rådgiv|föreläs|utvärder|samordn)ar(?:en|na|e)|\p{L}*(?:konsult|coach|lärar|rektor|chef|kurator|pedagog)(?:en|erna|arna|na)|försvarsmakten|polisen|kyrkan|banken|\p{L}+banken)`;
const BY_AGENT = new RegExp(
  String.raw`(?:^|[,;:] |(?<!\p{L})(?:och|men|medan|där) )(?:(?!projekt)\p{L}+s )?(?:(?:en|ett|den|det|vår|sin|extern|externa) )*${AGENT} (?!(?:att|som|och|med|i|på|för|till|av|ska|skall|kommer) )(?:(?!att )[^\s¤◦,.;]+ ){1,5}$`,
  'u',
);
// "Polisen räknar med att ett femtiotal ungdomar …": what they think of others.
const AS_THEY_JUDGE = new RegExp(
  String.raw`(?<!\p{L})(?:${AGENT}|${BODY}) (?:räknar med|bedömer|uppskattar|uppger|tror|väntar sig|beräknar) att [^.;¤◦]*$`,
  'u',
);
// "Försvarsmakten räknar med 600 anställda".
const COUNTS_ON_STAFF = /(?<!projektet |vi |satsningen |insatsen |þ )(?:räknar|räknade) med $/u;
const isOf = anyOf(BODY_HIRED, BODY_EMPLOYS, COMPARED_WITH, STUDIES_THERE, AS_THEY_JUDGE);
// "Har fått information om resultaten": they heard of it.
const WERE_TOLD =
  /^(?: [^\s,.;¤◦]+){0,3} (?:fått|fick|får|tagit del av|tog del av) (?:\p{L}+ )?(?:information(?:en)?|resultaten|erfarenheterna|rapporten)(?!\p{L})/u;
// "500 personer behöver stöd": who could do with it.
const NEED_IT = /^(?: (?!som )[^\s,.;¤◦]+){0,2} (?:behöver|behövde|saknar|saknade)(?!\p{L})/u;
const live = anyOf(NEED_IT, HOW_THEY_LIVE, AS_A_TRADE, WERE_TOLD);
// "Sjukfrånvaron bland de anställda var 9 procent": a rate that is measured.
const RATE =
  /(?<!\p{L})\p{L}*(?:frånvaro|närvaro|sjuktal|arbetslöshet|sysselsättningsgrad|omsättning|försäljning|betalningsgrad|svarsfrekvens|medianålder)(?:e?n|et)?(?!\p{L})[^.;,¤◦]{0,50} (?:är|var|blev|låg på|ligger på|uppgick till|uppgår till|sjönk till|steg till|föll till|ökade till|minskade till) $/u;
// "Kommunens 1 400 anställda": all who work there.
const ALL_STAFF = /(?:kommun|region|koncern|landsting|stad)(?:en|et)s $/u;
const MOST_STAFF = 500;
// "Nåddes 140 per telefon": asked how it went.
const BY_PHONE = /^[^.;]{0,50} (?:per|via|på) (?:telefon|mejl|e-post|brev)(?!\p{L})/u;
const STUDENTS_AT_IT =
  /^[^,.;¤◦]{0,40} (?:gjort|gjorde|gör) (?:sin|en) \p{L}*praktik (?:i|på|hos) (?:projektet|insatsen|oss)/u;
// "I genomsnitt skrevs fyra personer in i månaden".
const ON_AVERAGE = /(?:^|[,;] )i (?:genomsnitt|snitt)(?!\p{L})[^,.;¤◦]*$/u;
// "I jämförelsegruppen hade var femte arbete", "bland dem som inte deltog".
const BESIDE_THEM =
  /(?:i (?:samma|en annan|ett annat|andra) (?:kommun|kommuner|län|stad|region)(?!\p{L})|(?:ordinarie|vanliga|reguljära) (?:verksamhet|program|insats)|jämförelsegrupp|kontrollgrupp|som inte (?:deltog|deltagit|var med|fick stöd))\p{L}*[^.;,]*$/u;
// "Tre av tio företagare i bygden": of all there.
const OF_ALL_THERE =
  /^ (?:i|inom|på) (?:bygden|länet|kommunen|regionen|landet|branschen|orten|trakten|området|stadsdelen|näringen|grundskolan|årskursen|årskullen|nian|fabriken)(?!\p{L})/u;
const STAFF = /(?:medarbetare|anställda)$/u;
// "Åtta medarbetare har arbetat med metodutveckling": for the project, not in it.
const AT_WORK =
  /^(?: [^\s,.;¤◦]+){0,5} (?:har |hade )?(?:arbetat|jobbat|arbetade|jobbade) (?:med|för att)(?!\p{L})/u;

// "Sju av de tio är kvinnor".
const IS_DESCRIBED =
  /^[^.;,]{0,60} (?:är|var) (?:kvinnor|män|födda|utrikes|unga|nyanlända|ensamstående|pensionärer|(?:under|över) \d+)(?!\p{L})/u;

// "Av dem som deltog i det ordinarie programmet".
const IN_THE_ORDINARY = /^[^.;,¤◦]{0,40} (?:i|inom) (?:det|den|de) (?:ordinarie|vanliga|reguljära) /u;
/** What tells of others before a number, and after it, whatever it counts. */
export const OTHERS_BEFORE: readonly RegExp[] = [BESIDE_THEM, BY_AGENT];
export const OTHERS_AFTER: readonly RegExp[] = [BY_PHONE, IN_THE_ORDINARY];

/** Whether a number counts people of others by who the clause is about: whom a firm hired, who lives on what. */
export function areOutsiders({ noun, ofThem, unit, value }: Mention, left: string, right: string): boolean {
  if (unit === 'share') {
    if (RATE.test(left) || IS_DESCRIBED.test(right)) return true;
    return !/^(?:|\p{L}*deltag\p{L}*)$/u.test(noun) && OF_ALL_THERE.test(right);
  }
  if (STAFF.test(noun) && areStaff(value, left, right)) return true;
  if ((ofThem && IS_DESCRIBED.test(right)) || (noun === 'studenter' && STUDENTS_AT_IT.test(right)))
    return true;
  if (ON_AVERAGE.test(left)) return true;
  if (ofThem || /(?:deltag|praktikant|lärling)/u.test(noun)) return false;
  return isOf(left) || live(right);
}

/** Whether those employed somewhere are told of as such. */
function areStaff(value: number, left: string, right: string): boolean {
  return COUNTS_ON_STAFF.test(left) || AT_WORK.test(right) || (value > MOST_STAFF && ALL_STAFF.test(left));
}
