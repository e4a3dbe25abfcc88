import { JOB, PROOF } from './cues.ts';
import { LETTER, phrases } from './phrases.ts';
import { any, companies, counted, left, right, type StatementRule } from './statement-rule.ts';

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
  // "520 anställda har påbörjat någon utbildning": where staff are taught, that is to take part.
  {
    rule: 'staff-began',
    kind: 'actual',
    right: right(
      String.raw` (?:har |hade )?(?:påbörjat|påbörjade|inlett|inledde) (?:någon|en|minst en|den|sin|sina|programmet)(?: [^\s.,;]+)?`,
    ),
    of: (mention) => /(?:anställda|medarbetare)$/u.test(mention.noun) && !mention.ofThem,
  },
];
