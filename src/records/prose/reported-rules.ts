import { HELD_WORK, ONLY, REACHED, SINCE, TAKE_PART, TOOK_IN, TOOK_PART } from './cues.ts';
import { LETTER, head, phrases } from './phrases.ts';
import { SUPINE } from './tense-cues.ts';
import {
  companies,
  counted,
  countedOrBare,
  left,
  named,
  right,
  type StatementRule,
} from './statement-rule.ts';

// What a project lets its people do: an infinitive, not an adjective, and nothing that leads away from it.
const TO_DO_HERE = String.raw`(?!${phrases('vänta | stanna | sluta | avbryta | lämna | flytta | söka | betala | svara | börja | arbeta | jobba | studera | anställa | behålla | starta | sina | samma | egna | andra | första | sista | nästa | bästa | fasta | nya | goda | stora | flera | extra | stanna | gälla | fortsätta')}|${LETTER}*(?:ig|isk|ell|[ts]iv|bar|sam|ad|nd|måst)a )${LETTER}{2,}[^aeiouyåäö\s]a(?!${LETTER})`;

/** Results and participation where what follows the number tells which. Tried in this order, last of what did happen. */
export const REPORTED_RULES: readonly StatementRule[] = [
  {
    rule: 'were-hired-by',
    kind: 'result',
    right: right(
      `(?: har| hade)? (?:rekryterades|rekryterats|värvades|värvats|fångades upp)(?: [^\\s.,;¤◦]+){0,3} av (?!projektet|oss)`,
    ),
    of: (mention) => mention.ofThem || mention.bare,
  },
  {
    rule: 'those-who-took-part',
    kind: 'actual',
    right: right(` som ${TOOK_PART}`),
    of: (mention) => mention.definite && counted(mention),
  },
  {
    rule: 'were-in-time',
    kind: 'actual',
    right: right(
      String.raw`${head(3)} ${phrases('hann | kunde | lyckades | fick')}(?: \S+){0,2} ${TAKE_PART}`,
    ),
    of: countedOrBare,
  },
  {
    rule: 'are-registered',
    kind: 'result',
    right: right(
      `(?: (?:är|har blivit|har|blev|finns))?(?: nu| i dag)? ${phrases('registrerade | registrerades | registrerats | startade | startat | öppnat(?! sina) | slagit upp portarna | sett dagens ljus | kommit till | vuxit fram | spunnits fram | knoppats av | sprungit ur | uppstått | tillkommit | i drift | i gång | igång')}`,
    ),
    of: companies,
  },
  {
    rule: 'got-to-try-it',
    kind: 'actual',
    right: right(
      String.raw`${head(6)}(?: har| hade)? (?:fått|fick)(?: ${phrases('också | även | därefter | själva | dessutom | sedan | först | bland annat')})*(?: (?:under|i|på|genom|via|hos|vid) [^\s,.;]+(?: [^\s,.;]+){0,2}?)? ${TO_DO_HERE} (?!med )`,
    ),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  {
    rule: 'began-the-course',
    kind: 'actual',
    right: right(
      String.raw`${head(4)}(?: har| hade)?(?: [^\s.,;¤◦]+){0,2} (?:började|börjat|påbörjade|påbörjat|inlett|inledde)(?: på| i)? (?:${LETTER}*utbildningen|kursen|programmet|insatsen|projektet)`,
    ),
    of: (mention) => counted(mention) && !mention.ofThem,
  },
  { rule: 'reached', kind: 'result', right: right(`${head(7)} ${REACHED}`), of: named },
  {
    rule: 'and-these-reached',
    kind: 'result',
    right: right(`(?: som)?(?: ${SINCE})? ${REACHED}`),
    of: (mention) => mention.bare,
  },
  { rule: 'took-in', kind: 'actual', left: left(`${TOOK_IN}${ONLY}`), of: countedOrBare },
  {
    rule: 'are-enrolled-now',
    kind: 'actual',
    right: right(String.raw` (?:är|var)(?: [^\s,.;¤◦]+){0,2} inskrivna(?=[ .,;]|$)`),
    of: counted,
  },
  {
    rule: 'are-enrolled',
    kind: 'actual',
    right: right(
      String.raw`${head(2)} inskrivna(?: i (?:projektet|insatsen|verksamheten)|(?=[.,;]|$| och ))`,
    ),
    of: counted,
  },
  { rule: 'these-took-part', kind: 'actual', right: right(`${head(7)} ${TOOK_PART}`), of: counted },
  {
    rule: 'and-these-took-part',
    kind: 'actual',
    right: right(`(?: som)?(?: ${SINCE})? ${TOOK_PART}`),
    of: (mention) => mention.bare,
  },
  {
    rule: 'so-many-came',
    kind: 'actual',
    right: right(' (?:kom|deltog|började|medverkade)(?=[.,;]|$| i projektet| (?:och|men) [¤◦])'),
    of: countedOrBare,
  },
  {
    rule: 'the-participants',
    kind: 'actual',
    right: right(
      `(?! (?:har|hade|är|var) (?:de flesta|flertalet|merparten) ),? ${phrases('bor | bodde | kommer från | är | har | hade | fick | kom | gick | blev | var | stod | såg | lärde | …ade | …des | …dde | …tes | …ts')}`,
    ),
    of: (mention) =>
      mention.definite && mention.unit !== 'share' && /(?:na|deltagare|företagen)$/u.test(mention.noun),
  },
  {
    rule: 'share-say',
    kind: 'result',
    right: right(
      String.raw` att de ${phrases('hade | har | fick | kände | känner | upplevde | upplever | mår | mådde | kommit')}`,
    ),
    of: (mention) => mention.unit === 'share',
  },
  {
    rule: 'companies-got',
    kind: 'result',
    right: right(' (?:fick|har fått|har kunnat|kunde) '),
    of: companies,
  },
  {
    rule: 'share-in-work',
    kind: 'result',
    right: right(` (?:i|till) ${HELD_WORK}(?=[.,;]|$)`),
    of: (mention) => mention.unit === 'share',
  },
  {
    rule: 'that-is-a-share',
    kind: 'result',
    left: left(
      phrases(
        'vilket motsvarar | det motsvarar | detta motsvarar | genomströmningen blev därmed | genomströmningen _1 blev | blev utfallet | utfallet blev | motsvarande | vilket är | det vill säga',
      ),
    ),
    of: (mention) => mention.unit === 'share',
  },
  // "Femton unga vuxna har byggt upp ett kafé" opens with who took part.
  {
    rule: 'these-have',
    kind: 'actual',
    left: /^$/u,
    right: right(
      String.raw`(?: [^\s,.;¤◦]+){0,2} har (?=(?:[^\s.;¤◦]+ ){0,5}${SUPINE})(?!(?:[^\s,.;¤◦]+ ){0,2}?${LETTER}{2,}(?:at|it|tt|rt|lt|jt|pt|kt|gt|nt)s(?!${LETTER}))(?!${phrases('arbetat | lett | gått vidare | gått över | slutat | kommit till tals | avlidit | uteblivit | drivit | samordnat | skött | hållit i | ansvarat | suttit | turats om | finansierat | tagit initiativ | intervjuats | svarat | besvarat | lämnat | besökt | sett | sökt | anmält | anmälts | flyttat | förlorat | varslats | köpt | tecknat | betalat | bidragit | skänkt | tillfrågats | utsetts | anställts | avbrutit | hoppat | fått lön | upplåtit | skänkt | donerat | gett | godkänt | skrivit på | valts | bjudits | inte')})`,
    ),
    of: (mention) =>
      counted(mention) && mention.unit === 'persons' && !mention.ofThem && !mention.noun.endsWith('ägare'),
  },
];
