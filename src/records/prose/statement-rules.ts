import type { Statement } from '../record.ts';
import { FUTURE, head, OUTCOME, REACHED, TAKE_IN, TAKE_PART, TOOK_IN, TOOK_PART, words } from './cues.ts';
import type { Mention } from './find-mentions.ts';

/** One way of saying something about people. A rule fires when what it asks of the mention and its context holds. */
export interface StatementRule {
  rule: string;
  kind: Statement['kind'];
  /** What must stand right before the number; the text is in lower case and ends where the number begins. */
  left?: RegExp;
  /** What must follow it. */
  right?: RegExp;
  /** What the number may be; any number of people or companies when it is not said. */
  of?: (mention: Mention) => boolean;
}

const counted = (mention: Mention): boolean => mention.unit !== 'share' && !mention.bare;
const countedOrBare = (mention: Mention): boolean => mention.unit !== 'share';
const anyWithNoun = (mention: Mention): boolean => !mention.bare;
const any = (): boolean => true;
const left = (pattern: string): RegExp => new RegExp(`${pattern} $`, 'u');
const right = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'u');

const GOAL = String.raw`(?:mål|målet|målen|målsättning|målsättningen|delmål|delmålet|resultatmål|effektmål|ambitionen|kravet|villkoret|förhoppningen|avsikten|tanken|syftet)`;
const ADVERB = String.raw`(?: (?:då|också|därför|även|sedan|alltså|totalt|sammanlagt|dessutom|till sist|i genomsnitt))?`;
const IN_FUTURE = `${head(9)} ${FUTURE}`;
const PLANS = String.raw`(?:ska|skall|kommer att|avser att|planerar(?: att)?|planeras|planerades|vill|hoppas(?: kunna)?|beräknas|beräknades|väntas|förväntas|syftar till att|tänker|var tänkt att|är tänkt att|skulle|räknar(?: \S+)? med att|siktar på att|har som mål att|är att)`;

/** Tried in this order; the first that fires decides. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    rule: 'of-the-planned',
    kind: 'planned',
    left: left(String.raw`(?:planerade|planerat antal(?: deltagare)?(?: \p{L}+){0,2}|tänkta|beräknade)`),
    of: countedOrBare,
  },
  {
    rule: 'goal-to-take-in',
    kind: 'planned',
    left: left(`${GOAL}[^.;¤]{0,50}? att(?: \\S+){0,2} ${TAKE_IN}`),
    of: countedOrBare,
  },
  {
    rule: 'goal-of-participants',
    kind: 'planned',
    left: left(`${GOAL} (?:om|på|är|var)`),
    right: right(`(?![^.;]{0,60}${OUTCOME})`),
    of: (mention) => counted(mention) && !mention.ofThem && mention.noun.endsWith('deltagare'),
  },
  { rule: 'goal-number', kind: 'target', left: left(`${GOAL} (?:om|på|är|var|att nå|sattes till)`), of: any },
  {
    rule: 'goal-to-take-part',
    kind: 'planned',
    left: left(`${GOAL}[^.;¤]{0,60}? att(?: \\S+){0,3}`),
    right: right(`${words(6)}(?: ${FUTURE})?(?: \\S+){0,2} ${TAKE_PART}`),
    of: counted,
  },
  {
    rule: 'goal-was-that',
    kind: 'target',
    left: left(`${GOAL}[^.;]{0,60}? att(?: \\S+){0,5}`),
    right: right(`[^.;]{0,80}?(?: ${FUTURE}|${OUTCOME})`),
    of: any,
  },
  {
    rule: 'would-have-reached',
    kind: 'target',
    right: right(` som (?:skulle|ska|borde) (?:\\S+ ){0,2}ha `),
    of: anyWithNoun,
  },

  {
    rule: 'place-for',
    kind: 'planned',
    left: left(String.raw`(?:plats|platser|utrymme|rum)(?: \S+)? för`),
    of: countedOrBare,
  },
  {
    rule: 'planned-for',
    kind: 'planned',
    left: left(
      String.raw`(?:planera|dimensionera|tänk|avse|avsätt|utforma|beräkna|skapa|öpp|byggt|anpassa|finansiera)\p{L}*(?: \S+){0,2} (?:för|till|på|att omfatta|omfatta|nå|ta emot)`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'counts-on',
    kind: 'planned',
    left: left(
      String.raw`(?:räknar(?: \S+)? med|räknade med|räknat med|hoppas på|siktar på|planerar för)(?: att)?`,
    ),
    right: right(`(?!${words(6)} ${FUTURE} (?:\\S+ ){0,3}${OUTCOME})`),
    of: counted,
  },
  {
    rule: 'is-to-take-in',
    kind: 'planned',
    left: left(`${PLANS}(?: \\S+){0,4}? ${TAKE_IN}(?: (?:totalt|sammanlagt|cirka|till|åt))?`),
    right: right(`(?!${words(3)} (?:till|i) (?:arbete|jobb|studier|anställning))`),
    of: countedOrBare,
  },
  {
    rule: 'is-to-take-part',
    kind: 'planned',
    right: right(`${IN_FUTURE}(?: \\S+){0,4}? ${TAKE_PART}`),
    of: counted,
  },
  {
    rule: 'can-take-part',
    kind: 'planned',
    right: right(`${head(5)} (?:kan|får)(?: \\S+){0,2} ${TAKE_PART}`),
    of: counted,
  },
  {
    rule: 'shall-take-part',
    kind: 'planned',
    left: left(`${FUTURE}${ADVERB}`),
    right: right(`${words(3)}(?: \\S+){0,2} ${TAKE_PART}`),
    of: counted,
  },
  {
    rule: 'share-that-shall',
    kind: 'target',
    right: right(`${IN_FUTURE} `),
    of: (mention) => mention.unit === 'share',
  },
  { rule: 'is-to-reach', kind: 'target', right: right(`${IN_FUTURE}(?: \\S+){0,8}? ${OUTCOME}`), of: any },
  {
    rule: 'shall-reach',
    kind: 'target',
    left: left(`${FUTURE}${ADVERB}`),
    right: right(`[^.;]{0,60}?(?<!\\p{L})${OUTCOME}`),
    of: any,
  },
  {
    rule: 'lead-to-reach',
    kind: 'target',
    left: left(
      `(?:${FUTURE}|vill|ville|avser att|syftar till att|siktar på att)(?: \\S+){0,4} (?:få ut|få in|hjälpa|leda till att|bidra till att|se till att|få|lotsa|slussa|föra)`,
    ),
    right: right(`[^.;]{0,60}?(?<!\\p{L})${OUTCOME}`),
    of: any,
  },
  {
    rule: 'takes-in',
    kind: 'planned',
    left: left(
      String.raw`(?:projektet|satsningen|insatsen|vi|som) (?:omfattar|riktar sig till|vänder sig till|involverar|inkluderar|tar emot|erbjuder(?: \S+){0,3}|samlar|engagerar|rymmer)`,
    ),
    of: counted,
  },

  {
    rule: 'of-so-many',
    kind: 'actual',
    left: left('^av(?: (?:de|totalt|sammanlagt|projektets))?'),
    right: right(
      String.raw`[^.;]{0,80} (?:har|hade|fick|gick|är|var|kom|blev|nådde|kunde|fullföljde|slutförde|började|deltog)(?!\p{L})`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'result-was',
    kind: 'result',
    left: left(
      String.raw`(?:resultatet|slutresultatet|utfallet|facit) (?:landade på|blev|är|var|uppgick till|stannade på)`,
    ),
    of: any,
  },
  {
    rule: 'gave-work',
    kind: 'result',
    left: left(String.raw`(?:gett|gav|hjälpt|hjälpte|lotsat|slussat|fört|lett|placerat|matchat)`),
    right: right(
      `${words(1)} (?:till |i |ut i |in i |vidare till )?(?:\\S+ ){0,1}(?:arbete|jobb|anställning|studier|praktik|egen försörjning|sysselsättning)`,
    ),
    of: counted,
  },
  {
    rule: 'were-started',
    kind: 'result',
    left: left('(?:startades|startats|bildades|bildats|etablerades|etablerats)'),
    of: (mention) => mention.unit === 'companies',
  },
  {
    rule: 'completed',
    kind: 'result',
    left: left('(?:fullföljde|slutförde|fullföljt|slutfört)'),
    of: countedOrBare,
  },
  {
    rule: 'went-on',
    kind: 'result',
    left: left(
      String.raw`(?:gick|kom|fick|nådde|kunde|började|lyckades|startade|fullföljde|slutförde)(?: (?:bara|endast|hela|till slut|då|sedan|totalt|sammanlagt))?`,
    ),
    right: right(
      `(?: (?:hela vägen|ända fram|målet|fram)|${words(2)} (?:vidare )?(?:till|i|en|ett)? ?(?:\\S+ ){0,3}${OUTCOME})`,
    ),
    of: any,
  },
  {
    rule: 'of-them-reached',
    kind: 'result',
    left: left(String.raw`(?:har|hade|kunde|lyckades)(?: (?:bara|endast|hela|totalt|sammanlagt|nu))?`),
    right: right(`${words(2)} ${REACHED}`),
    of: any,
  },
  { rule: 'reached', kind: 'result', right: right(`${head(7)} ${REACHED}`), of: anyWithNoun },
  {
    rule: 'and-these-reached',
    kind: 'result',
    right: right(`(?: som)? ${REACHED}`),
    of: (mention) => mention.bare,
  },

  {
    rule: 'took-in',
    kind: 'actual',
    left: left(`(?:${TOOK_IN})(?: (?:totalt|sammanlagt|hela))?`),
    of: countedOrBare,
  },
  {
    rule: 'with-so-many',
    kind: 'actual',
    left: left(String.raw`(?:deltog|deltagit|medverkade|genomfördes|genomförts) med`),
    of: counted,
  },
  {
    rule: 'have-taken-part',
    kind: 'actual',
    left: left(String.raw`(?:har|hade)(?: (?:totalt|sammanlagt|hittills|hela))?`),
    right: right(`${words(3)} ${TOOK_PART}`),
    of: countedOrBare,
  },
  {
    rule: 'took-part',
    kind: 'actual',
    left: left(
      String.raw`(?:deltog|medverkade|ingick|erbjöds|utbildades|kompetensutvecklades|genomgick|påbörjade|rekryterades)(?: (?:totalt|sammanlagt|hela))?`,
    ),
    of: counted,
  },
  { rule: 'these-took-part', kind: 'actual', right: right(`${head(7)} ${TOOK_PART}`), of: counted },
  {
    rule: 'at-so-many',
    kind: 'actual',
    left: left(String.raw`(?:praktik|arbetsträn|prao|prov|genomför|placera)[^.;¤]{0,50} (?:hos|på|vid|i)`),
    of: (mention) => mention.unit === 'companies',
  },
  {
    rule: 'so-many-came',
    kind: 'actual',
    right: right(' (?:kom|deltog|började|medverkade)(?=[.,;]|$| i projektet)'),
    of: countedOrBare,
  },
  {
    rule: 'the-participants',
    kind: 'actual',
    right: right(
      String.raw` (?:har|hade|fick|kom|gick|blev|var|stod|såg|lärde|hade|\p{L}+(?:ade|des|dde|tes|ts))(?!\p{L})`,
    ),
    of: (mention) => mention.definite && mention.noun.endsWith('deltagarna') && mention.unit === 'persons',
  },
  {
    rule: 'companies-got',
    kind: 'result',
    right: right(' (?:fick|har fått|har kunnat|kunde) '),
    of: (mention) => mention.unit === 'companies',
  },
];
