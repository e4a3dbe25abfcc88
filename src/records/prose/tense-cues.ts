import { OUTCOME, SUPPORT, TAKE_PART, TOOK_PART } from './cues.ts';
import { LETTER, head, phrases, words } from './phrases.ts';

// Words and forms by which a clause tells whether something lies ahead, is past, or is so now.

/** "Vi har parat ihop 58 akademiker": before the number, what a project did with its people. */
export const TOOK_THEM =
  /(?<!\p{L})(?:har|hade)(?: [^\s,.;¤◦]+){0,2} \p{L}+(?:at|it|tt|rt|lt|jt|pt|kt|nt)(?: (?:ihop|in|upp|till|med|ut|fram))? $/u;
/** Words for people of any kind: what they did need have nothing to do with the project. */
export const ANYONE = /^(?:personer|personerna|individer|människor|anställda|barn|\p{L}*födda)$/u;

const start = `(?<!${LETTER})`;
const within = (pattern: string): RegExp => new RegExp(`${start}${pattern}`, 'u');

export const AHEAD = within(
  phrases(
    'ska | skall | skulle | kommer _2 att | måste | väntas | förväntas | beräknas | beräknades | planeras | planerades | bedöms | bör | avses | avser | tänks | förutsätts | förutses | antas | förbundit sig | åtagit sig | förbinder sig',
    'hoppas | hoppades | hoppats | siktar | siktade | räknar _4 med | räknade _4 med | ambition… | …målet | målsättning… | delmål… | …målen | (?!moders|ända|före)…mål | förväntan | förhoppning… | tanken | avsikten | planen | syftet | kravet | vill(?! säga) | ville | lovat | planerar | kan(?! (?:nu |redan |i dag )?(?:se|konstatera)) | tänkt… | målet',
  ),
);
/** Says outright that something is to happen, rather than that it may or that somebody wants it. */
export const SETTLED_AHEAD = within(
  phrases(
    'ska | skall | skulle | kommer _2 att | väntas | förväntas | beräknas | beräknades | planeras | planerades | bör | räknar _4 med | räknade _4 med | antas | tänkte | tänkt | tanken | avsikten | planen | lovat',
  ),
);
export const NOW = within(
  phrases(
    'nu | numera | i dag | idag | alltjämt | fortfarande | arbetar | jobbar | studerar | läser | pluggar | arbetstränar | utbildar sig | praktiserar | sedan i | lever vidare | finns kvar | är kvar',
  ),
);
export const HOLDS = within(String.raw`har(?: [^\s,.;¤◦]+){0,4} (?:en|ett|fast|egen|eget) `);
export const GAINS = within(
  phrases(
    '…jobb | …jobbet | …jobben | jobbar | …anställning | anställning… | …anställd… | anställts | anställa | nyanställ… | …anställt | …anställde | nya roller | nya _1 uppgifter | nya arbetsuppgifter | utökat ansvar | nytt ansvar | …försörjning | …sysselsättning | …arbetsmarknaden | i arbete | ett arbete | till arbete | nytt arbete | ordinarie arbete | reguljärt arbete | för arbete | lönearbete | lärling… | lönebesked | lön',
    'komma in på | kommit in på | kom in på | gått hela vägen | gick hela vägen | självförsörj… | försörjer sig | försörja sig | försörjde sig | klarat | klarade | fullföljt | fullföljde | slutfört | slutförde | nå nivå | nått nivå | nådde nivå | …studier | studera… | läsa vidare | läser vidare | komvux | folkhögskol… | högskol… | universitet… | yrkeshögskol… | skolbänken | gymnasie…',
    'avlägga | avlägger | avlagt | avlade | …intyg… | …certifi… | …bevis… | slutbetyg… | …examen | diplom… | …körkort | behörighet | behöriga | legitimation | godkän…',
    'tillbaka hos | tillbaka till skolan | tillbaka till jobbet | tillbaka till arbetet | tillbaka till studierna | tillbaka i skolan | tillbaka i arbete | tillbaka i tjänst | tillbaka på _2 arbetsplats | åter i arbete | åter i tjänst | eget företag | egna företag | egen firma | egen verksamhet | starta eget | startat eget',
  ),
);
export const STEPS = within(OUTCOME);
export const TAKES_PART_AHEAD = within(TAKE_PART);
export const TOOK_PART_HERE = within(
  `(?:${TOOK_PART}|${TAKE_PART}|${phrases('kommit igång | kommit i gång | kom igång | kom i gång | hunnit börja | hunnit påbörja | hunnit starta | hann börja | börjat(?=[.,;]|$)')})`,
);
export const GETS_SUPPORT = new RegExp(`^${words(2)} ${SUPPORT}`, 'u');
export const GETS_PLACE = new RegExp(
  `^${head(4)} ${phrases('får | erbjuds | ges | ryms | deltar | medverkar | omfattas')} `,
  'u',
);
export const IS = /^ (?:är|var|blev|blir)(?: \S+){1,4}/u;
export const IS_BEFORE = within('(?:är|var|blev)(?: [^\\s,.;¤◦]+)? $');
export const GOVERNED = within(
  String.raw`(?:för|med|av|till|om|på|från|hos|vid|i|mot|åt|bland|än|utöver|förutom)(?: de| dessa| våra)? $`,
);
export const OPENS =
  /^(?:[^¤◦]* att)?(?: ?(?:och|att|men|medan|samt|dessutom|där|så|ytterligare|sammanlagt|totalt))* ?$/u;
export const OTHERS = within(
  phrases(
    'inte | aldrig | ingen | avbrott | i förtid | modersmål | utse | utser | utsåg | anbud | sökt till | sökt in till | sökt jobb | sökt arbete | söker _2 jobb | söker _2 arbete | inga | inget | avbröt | avbrutit | avbryta | hoppat | hoppade | hoppa av | avhopp… | flyttat | flyttade | flytt | avled | avlidit | tackade nej | tackat nej',
    'varit arbetslösa | varit arbetslös | varit sjukskrivna | varit utan | varit borta | levt på | saknar | saknade | saknat | bor | bodde | bosatt… | anlände | född… | talar | svarat | svarade | svarar | varken | besökt | besökte | besöker | besökare… | publik… | (?<!sin )(?<!sina )(?<!sitt )(?<!projektets )tidigare | utan att | slutat(?! med| som) | till en annan insats | till annan insats | utan arbete | utan jobb | utan sysselsättning | utan försörjning | utan anställning | tvingats | tvingades | utan betyg | stått | hänvisat… | väntar | kö | väntelista',
    'beviljats | beviljades | nekats | nekades | …ersättning | pension… | behöv… | …behovet | …samtal | tänka sig | vill ha | uppger | uppgav | säger | sade | anser | ansåg | menar | menade | tycker | tror | önskar | samordna… | förlorade | förlorat | sysselsätter | volontär… | ideell… | frivillig… | medlemmar | skänkt… | gratis | namninsamling… | protest… | demonstrer… | överklag… | köat | köar | upplåtit | upplät | lånat ut | lånade ut | hyrt ut | hyrde ut | hyr in | hyrt in | hyrde in | rymmer | hade anmält | sett | sågs | borta från | lagts ner | lagts ned | lades ner | lades ned | lagt ner | lagt ned | gått i konkurs | till tals | sagts upp | sades upp | haft det | haft bistånd | gjort det | till förfogande | smakat | provsmakat | tittat | lyssnat | röstat | köpt | badat | ideellt | andelen',
  ),
);
// A municipality or an area has people of its own, whom it need not have taken into the project.
export const ELSEWHERE = within(
  phrases('…kommun | …kommunen | länet | landet | riket | regionen | skolan | området'),
);
/** "Ska ha omplacerats": done by then. */
export const TO_HAVE_DONE =
  /(?<!\p{L})(?:ska|skall|skulle|väntas|förväntas|beräknas)(?: [^\s,.;¤◦]+){0,3} ha \p{L}+(?:t|ts)(?!\p{L})/u;
/** "Ska få 35 unga att …": what they are brought to do is a goal. */
export const CAUSES = within('(?:få|förmå|motivera|inspirera) $');
/** How a company takes part. */
export const JOINS = within(
  phrases(
    'gått med i | gick med i | låtit | hakat på | hakade på | skickat | skickade | anlitat | anlitade | hyrt | hyrde | använt | använde | ställt upp | ställde upp | samarbetat | samarbetade | gått samman | gick samman | gått in i | gick in i | låtit | lät | anmält sig | tagit fram | provat | prövat',
  ),
);
/** What a company changes, rather than takes part in. */
export const CHANGES = within(
  phrases(
    'lagt om | lade om | skaffat | skaffade | infört | införde | bytt | bytte | förlängt | förlängde | förlänga | vuxit | växt | ökat | ökade | byggt ut | byggde ut | tagit in | tog in | höjt | höjde | minskat | minskade | flyttat till | nya kunder | ny kund | sålt | börjat sälja',
  ),
);
/** "Kommer att följa 25 unga": taken in, whatever they are followed to. */
export const TAKES_THEM_IN = within(
  `${phrases('följa | möta | träffa | stötta | coacha | vägleda | handleda | arbeta med | ta emot | nå | samla | skriva in | engagera')} $`,
);
export const OF_ELSEWHERE =
  /^ (?:i|från|inom|på) (?:[^,.;]{0,20} )?(?:\p{L}*kommun|kommunen|länet|landet|riket|regionen|skolan|området)(?!\p{L})/u;
/** "Har hållits öppet av 20 ungdomar". */
export const BY_WHOM =
  /(?<!\p{L})(?:har|hade) (?:[^\s,.;¤◦]+ ){0,3}\p{L}{2,}(?:ats|tts|its|lts|rts|nts|gts|pts|kts)(?: [^\s,.;¤◦]+){0,3} av $/u;
/** "I dag kör 22 av dem". */
export const TODAY_FIRST = /(?<!\p{L})(?:i dag|idag|numera|nu) \p{L}+ $/u;
/** "Får 20 kvinnor laga mat". */
export const GETS_FIRST = /(?<!\p{L})får (?:också |därför |nu )?$/u;
export const DESCRIBES =
  /^ (?:är|var) (?:kvinnor|män|under|över|mellan|ensamstående|nyanlända|i åldern|unga|äldre|\p{L}+födda|utrikes|inrikes)(?!\p{L})/u;
export const RUNS_IT =
  /^(?: \S+){0,3} (?:arbetat (?:med|i|för) (?:projektet|satsningen|insatsen)|(?<! \p{L}+[^aeiouyåäö]a )(?:leder|ledde|lett)(?! till)|(?:hållit|höll) i (?:\p{L}*(?:kurs|utbildning|träff|grupp|möte|projekt|verksamhet|cirk))\p{L}*|drivit kurs|skött kurs|undervisat|samordnar|driver projektet|handleder|handledde|undervisar|undervisade)(?!\p{L})/u;
const PRETERITE =
  /^(?:(?:an|av|be|bi|del|er|fram|för|före|genom|in|mot|till|under|upp|ut|åter|över)?(?:bjöd|bröt|drev|drog|fann|gav|gick|grep|hann|höll|kom|lade|låg|lät|satt|skrev|slöt|steg|stod|tog|vann)s?|fick|blev|bar|såg|gjorde|lyckades|\p{L}{2,}(?:ade|dde|ades|ddes)|\p{L}{2,}[fjklmnprstvg](?:te|de|tes|des))$/u;
const NO_VERB =
  /(?:^inte|^både|arbete|möte|område|skede|^lite|häfte|boende|nde|^bygde|^skulle|^borde|^hade|^grupperade|födde)$/u;

/** Whether a word is a verb in the past. */
export function isPreterite(word: string): boolean {
  return PRETERITE.test(word) && !NO_VERB.test(word);
}

const SUPINE = String.raw`(?!(?:helt|stort|ett|nytt|inget)(?!${LETTER}))${LETTER}{2,}(?:at|it|tt|rt|lt|jt|pt|kt|gt|st|nt|ft|mt)s?(?!${LETTER})`;
export const PERFECT = within(
  String.raw`(?:har|hade|haft)(?: (?!(?:en|ett|egen|eget|fast|nytt) )[^\s,.;¤◦]+){0,5} ${SUPINE}`,
);
export const SUPINE_NEAR = new RegExp(String.raw`^(?: [^\s,.;¤◦]+){0,6}? ${SUPINE}`, 'u');
/** "412 tagit sig igenom": the auxiliary stands with the number before. */
export const SUPINE_FIRST = new RegExp(`^ ${SUPINE}`, 'u');
export const PERFECT_BEFORE = within(String.raw`(?:har|hade)(?: [^\s,.;¤◦]+){0,4} $`);

export const VERB_FIRST =
  /^(?:har|hade|ska|skall|skulle|väntas|beräknas|förväntas|kan|kunde|är|var|bör|arbetar|jobbar|studerar|läser|driver|går|får)$/u;
