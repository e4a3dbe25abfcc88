/**
 * Pieces of patterns for what happens to people in a project. Texts are in lower case, and `¤` stands where
 * another number was; every repetition is bounded.
 */

/** Up to `n` words, none of them a verb that would begin another statement. */
export const words = (n: number): string =>
  String.raw`(?: (?!(?:har|hade|ska|skulle|fick|får|gick|går|kom|blev|är|var|kunde|deltog|nådde|erbjöds|\p{L}+(?:ades|erade|ade|des))(?!\p{L}))[^\s.;¤]+){0,${n}}?`;

export const FUTURE =
  '(?:ska|skall|skulle|kommer att|kommer|väntas|förväntas|beräknas|planeras|bör|bedöms|avses|hoppas)';

const SUPPORT = String.raw`(?:stöd\p{L}*|del av|ta del|plats|coach\p{L}*|handledning|vägledning|insats\p{L}*|rådgivning|möjlighet\p{L}*|hjälp|kompetensutveckling|kompetenshöj\p{L}*|fortbildning|introduktion|mentor\p{L}*|kartläggning|kurs\p{L}*|språkträning|friskvård|bedömning|prova|pröva|träffa|lära|delta)`;

/** To take part, in the infinitive. */
export const TAKE_PART = String.raw`(?:delta(?!\p{L})|ha (?:deltagit|medverkat|tagit del)|medverka(?!\p{L})|vara med|omfattas|ingå(?!\p{L})|inkluderas|involveras|engageras|få(?: \S+){0,3} (?:${SUPPORT}|\p{L}*utbildning\p{L}*)|ges(?: \S+){0,3} ${SUPPORT}|tas emot|ta emot|utbildas|fortbildas|kompetensutvecklas|genomgå(?!\p{L})|gå(?: \S+){0,2} \p{L}*(?:kurs|utbildning|program)\p{L}*|kartläggas|erbjudas(?: \S+){0,3} (?:${SUPPORT}|\p{L}*utbildning\p{L}*)|nås|coachas|skrivas in|rekryteras|anvisas|slussas in|börja i|starta i|ta del|påbörja(?: \S+)? (?:insats|projekt|program)\p{L}*)`;

const WORK = String.raw`(?:\p{L}*arbete(?:t|n)?|\p{L}*arbetsliv\p{L}*|\p{L}*jobb\p{L}*|\p{L}*anställning\p{L}*|anställ(?:da|d|t|s|ts)|\p{L}*studier\p{L}*|studera|plugga|läsa|\p{L}*utbildning\p{L}*|\p{L}*praktik\p{L}*|lärling\p{L}*|\p{L}*försörjning|sysselsättning\p{L}*|arbetsträning|arbetsmarknaden|yrkes\p{L}*|gymnasi\p{L}*|högskola\p{L}*|folkhögskola\p{L}*|komvux|egenanställning|lön\p{L}*|examen|arbetsgivare)`;
const PROOF = String.raw`(?:\p{L}*intyg\p{L}*|\p{L}*certifikat\p{L}*|\p{L}*bevis\p{L}*|\p{L}*betyg\p{L}*|\p{L}*examen|diplom\p{L}*|körkort\p{L}*|\p{L}*behörig\p{L}*|legitimation|validering\p{L}*|\p{L}+kort)`;

/** Between a subject and its verb: other people tied to it, where they are, an aside in commas, a few words. */
export const head = (n: number): string =>
  String.raw`(?:(?: och| samt|,) ¤)*(?: (?:i|vid|på|från|hos|ur) (?:\S+ )?¤)?(?: som(?: [^\s,.;¤]+){1,6}?)?(?:,[^,.;¤]{1,60},|,)?${words(n)}`;

/** What a goal may aim at, in any form. */
export const OUTCOME = String.raw`(?:${WORK}|${PROOF}|ha (?:\S+ ){0,4}\p{L}+t(?!\p{L})|hälsa\p{L}*|självkänsla|självförtroende|livskvalitet|uppleva|känna|förbättra\p{L}*|minska\p{L}*|öka(?!\p{L})|stå närmare|närma(?:re)? sig|vara närmare|gå vidare|lämna|starta|bli(?!\p{L})|anställa|slutföra|fullfölja|klara|nå målet|skriva|teckna|införa|avtal|individuell|plan(?!\p{L})|nöjda|erbjud\p{L}*)`;

const ADVERBS = String.raw`(?: (?:redan|sedan|nu|också|även|därefter|senare|direkt|hittills|själva|faktiskt|i dag|snabbt|då|totalt|sammanlagt))*`;

/** Took part: perfect or past, as it follows its subject. */
export const TOOK_PART = String.raw`(?:(?:har|hade|hunnit)?${ADVERBS} ?(?:deltagit|medverkat|varit med|varit inskrivna|varit engagerade|gått(?: \S+){0,2} \p{L}*(?:kurs|utbildning|program)\p{L}*|gått igenom|genomgått|påbörjat (?:insats|projekt|program)\p{L}*|tagit del|utbildats|fortbildats|kompetensutvecklats|skrivits in|skrevs in|registrerats|fått(?: \S+){0,3} (?:${SUPPORT}|\p{L}*utbildning\p{L}*)|coachats|kartlagts|nåtts|tagits emot|tagit emot|omfattats|ingått|provat|prövat|besökt|träffat|mött)|deltog|medverkade|var med|ingick|erbjöds|erbjudits|fick(?: \S+){0,3} (?:${SUPPORT}|\p{L}*utbildning\p{L}*)|genomgick|gick(?: \S+){0,2} \p{L}*(?:kurs|utbildning|program)\p{L}*|gick igenom|tog del|tog emot|utbildades|fortbildades|kompetensutvecklades|påbörjade|skrevs in|började i|började(?= [^\s]+ projekt)|anvisades|rekryterades|coachades|kartlades|omfattades|inskrivna i projektet)`;

/** Reached something: perfect or past, as it follows its subject. */
export const REACHED = String.raw`(?:(?:har|hade|kunde|kunnat|lyckades|lyckats|hann)?${ADVERBS} ?(?:kunnat |kunde |lyckats )?(?:(?:fått|fick|få|funnit|hittat|hittade|erhållit|erhöll)(?: \S+){0,4} ${WORK}|(?:fått|fick|tagit|tog|erhållit|nått|klarat|klarade)(?: \S+){0,3} ${PROOF}|(?:gått|gick|gå|slussats|slussades|kommit|kom|återgått|återgick|övergått|övergick|återvänt|återvände)(?: \S+){0,3} (?:till|i|ut i|in i|tillbaka i|åter i|närmare)(?: \S+){0,3} ${WORK}|(?:börjat|började|påbörjat|påbörjade|inlett|inledde|återupptagit|återupptog)(?: \S+){0,4} (?:${WORK}|arbeta|jobba)|(?:börjat|började) (?:samarbeta|exportera|använda|sälja|arbeta|jobba)|(?:startat|startade|starta)(?: \S+){0,3} (?:eget|\p{L}*företag|\p{L}*verksamhet|\p{L}*rörelse)|(?:lämnat|lämnade) (?:projektet för|försörjnings|bidrags|ekonomiskt)|(?:slutfört|slutförde|fullföljt|fullföljde|fullbordat|genomfört klart|avslutat|avslutade|klarat|klarade)(?: \S+){0,4} \p{L}*(?:kurs|utbildning|program|studier|prov|praktik|validering|termin|nivå)\p{L}*|anställts|anställdes|blivit anställda|blev anställda|anställt|anställde|anställa|skrivit(?: \S+){0,2} \p{L}*(?:avtal|kontrakt|plan)\p{L}*|skrivit under|tecknat|tecknade|infört|införde|förändrat|förändrade|ändrat|utvecklat|utvecklade|startats|startades|bildats|bildades|etablerats|validerats|validerades|nyanställt|nått målet|nådde målet|nått fram|nådde fram)|(?:har|hade|är|var)(?: (?!utan|inte|inget|ingen|aldrig|saknat)[^\s,.;]+){0,2} (?:i )?(?:arbete|jobb|anställning|studier|sysselsättning|egen försörjning|utbildning|självförsörjande)(?!\p{L})|(?:är|var|blev|blivit)(?: \S+){0,2} (?:självförsörjande|anställda|sysselsatta)(?!\p{L})|(?:upplever|upplevde|upplevt|fick|fått)(?: \S+){0,3} (?:bättre|ökad|ökat|förbättrad|förbättrat|stärkt|högre)(?!\p{L}))`;

/** Standing before the number: a project took people in. */
export const TOOK_IN = String.raw`(?:tagit emot|tog emot|tagit in|tog in|kom att omfatta|kommit att omfatta|omfattat|omfattade|nått(?: ut till| fram till)?|nådde(?: ut till| fram till)?|rekryterat|rekryterade|skrivit in|skrev in|samlat|samlade|engagerat|engagerade|utbildat|utbildade|kompetensutvecklat|kompetensutvecklade|involverat|involverade|stöttat|stöttade|stött|stödde|hjälpt|hjälpte|coachat|coachade|arbetat med|arbetade med|gett(?: \S+){0,3} (?:till|åt)|gav(?: \S+){0,3} (?:till|åt)|kartlagt|kartlade|mött|mötte|fångat upp|fångade upp|haft|vägleddes?|handlett)`;

/** Standing before the number: a project is to take people in. */
export const TAKE_IN = String.raw`(?:omfatta|nå(?: ut till)?|ta emot|arbeta med|rikta sig till|vända sig till|erbjuda(?: \S+){0,3}|erbjuda(?: \S+){0,3} (?:till|åt)|ge(?: \S+){0,3}(?: till| åt)?|samla|engagera|involvera|stötta|stödja|rekrytera|utbilda|kompetensutveckla|fortbilda|coacha|möta|inkludera|hjälpa|fånga upp|skriva in|bestå av|få med|kartlägga|delta med|rymma|ha|bereda(?: \S+){0,2}|starta med|rusta|hitta|genomföras med|genomföra(?: \S+){0,2} (?:med|för|hos))`;
