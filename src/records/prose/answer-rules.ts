import { phrases } from './phrases.ts';
import { any, countedOrBare, left, right, type StatementRule } from './statement-rule.ts';

/** What only answers the statement before it: what it means depends on that one. Tried last. */
export const ANSWER_RULES: readonly StatementRule[] = [
  // "Målet på 80 höjdes till 95" goes on with what was said before it.
  {
    rule: 'changed-to',
    kind: 'planned',
    left: left(
      `${phrases('höjdes | höjts | sänktes | sänkts | reviderades | ändrades | utökades | justerades')}(?: \\S+){0,2} till`,
    ),
    of: countedOrBare,
  },
  // "Det blev 71" answers the plan or goal before it.
  {
    rule: 'did-so',
    kind: 'actual',
    right: right(
      ' (?:har |hade )?(?:gjorde det|gjort det|(?:är|var) i ?gång|fick det(?: efter [^.;,]+)?|klarade det|(?:fick|fått) (?:en sådan|ett sådant)|lyckades|dök upp|nådde dit|nådde målet|kom dit)(?=[.,;]|$)',
    ),
    of: any,
  },
  {
    rule: 'did-so',
    kind: 'actual',
    left: left('(?:det|detta|så) (?:lyckades|blev|gick)(?: (?:det|så))?(?: bara| endast| i stället)? för'),
    of: any,
  },
  // "Plats för 90 unga men fick bara in 84": set against a plan by what little it was.
  {
    rule: 'it-became',
    kind: 'actual',
    left: left(
      '(?:men|dock)[^.;¤◦]{0,40} (?:har|hade|fick|kom|är|tog|skrev|nådde)(?: (?:bara|endast|i stället))?(?: in| emot)?',
    ),
    right: right('(?:[.,;:!]|$)'),
    of: (mention) => mention.bare,
  },
  {
    rule: 'it-became',
    kind: 'actual',
    left: left(
      `${phrases('det blev | blev det | siffran blev | andelen blev | antalet blev | facit blev | blev | stannade | landade | slutade | kom | hamnade | uppgick | utfallet blev | utfallet var | resultatet blev | nådde')}(?: ${phrases('till slut | intaget | siffran | dock | i stället | istället | antalet | det')})?(?: ${phrases('på | vid | till | upp till')})?`,
    ),
    right: right('(?:[.,;:!"”]|$| från ¤)'),
    of: any,
  },
];
