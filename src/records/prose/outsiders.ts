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
const isOf = anyOf(BODY_HIRED, COMPARED_WITH, STUDIES_THERE);
const live = anyOf(HOW_THEY_LIVE, AS_A_TRADE);

/** Whether a number counts people of others by who the clause is about: whom a firm hired, who lives on what. */
export function areOutsiders({ noun, ofThem, unit }: Mention, left: string, right: string): boolean {
  if (ofThem || unit === 'share' || /(?:deltag|praktikant|lärling)/u.test(noun)) return false;
  return isOf(left) || live(right);
}
