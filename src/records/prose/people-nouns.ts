/** What a number counts: people, companies that take part, or per cent of either. */
export type Unit = 'persons' | 'companies' | 'share';

// Whole words, or endings of compounds after the hyphen.
const PERSONS =
  'deltagare deltagarna deltagande människor personer personerna individer individerna ungdomar ungdomarna unga kvinnor kvinnorna män männen flickor flickorna pojkar pojkarna tjejer killar vuxna elever eleverna studerande studerandena studenter studenterna kursare nyanlända invandrare flyktingar romer seniorer föräldrar föräldrarna mammor pappor ensamstående klienter brukare patienter akademiker akademikerna praktikanter praktikanterna lärlingar lärlingarna lantbrukare lantbrukarna bönder entreprenörer entreprenörerna hantverkare konstnärer chefer cheferna ledare ledarna lärare lärarna pedagoger undersköterskor undersköterskorna sjuksköterskor vårdbiträden förare förarna yrkesarbetare tjänstemän medarbetare medarbetarna anställda utrikesfödda utlandsfödda arbetslösa arbetssökande långtidsarbetslösa sjukskrivna långtidssjukskrivna tonåringar inskrivna antagna vikarier medverkande permitterade varslade uppsagda barn barnen yrkespersoner platser platserna'.split(
    ' ',
  );
const PERSON_ENDING =
  /(?:deltagare|deltagarna|personer|personerna|individer|ungdomar|ungdomarna|kvinnor|kvinnorna|elever|eleverna|studenter|studenterna|företagare|företagarna|lantbrukare|anställda|arbetare|arbetarna|arbetslösa|sjukskrivna|sökande|törerna|nörerna|isterna|teknikerna|ingenjörerna|montörerna|arbetarna|chefer|cheferna|sköterskor|sköterskorna|skötare|biträden|biträdena|föräldrar|akademiker|födda|arbetande|bönder|bönderna|hantverkare|snickare|odlare|fiskare|byggare|ägare|pensionärer|uppsagda|varslade|chaufförer|ledare|guider|makare|entreprenörer|pedagoger|praktikanter|lärlingar|törer|förer|nörer|ister|tekniker|mekaniker|musiker|assistenter|frisörer|socionomer|terapeuter|väktare|mästare|elektriker|svetsare|vårdare|städare|bagare|målare|säljare|läkare|kockar|ingenjörer|montörer|producenter|rektorer|ombud|\p{L}{3}personal)$/u;
// Who runs a project, sits on its board or comes to look is no participant.
const NEVER =
  /^(?:sökande|\p{L}*anordnare|anbudsgivare|\p{L}*årsarbetare|andelsägare|delägare|aktieägare|\p{L}*cyklister|\p{L}*bilister|\p{L}*turister|\p{L}*(?<!in|ut)vandrare|\p{L}*coacher|\p{L}*vägledare|\p{L}*handledare|\p{L}*rådgivare|\p{L}*passagerare|inflyttare|avgångselever|\p{L}*resenärer|\p{L}*sekreterare|\p{L}*förmedlare|jurister|revisorer|gruppledare|cirkelledare|studiecirkelledare|kursledare|teamledare|elevcoacher|projektledare|delprojektledare|processledare|samordnare|mentorer|handläggare|(?:\p{L}*(?<!fort)ut)bildare|instruktörer|volontärer|talare|föreläsare|forskare|utvärderare|granskare|åskådare|lyssnare|följare|tittare|läsare|väljare|givare|ledamöter|representanter|medlemmar|besökare|medborgare|invånare|projektanställda|heltidsanställda|deltidsanställda|resurspersoner|kontaktpersoner|nyckelpersoner|uppgiftslämnare|åhörare|mässbesökare|styrgruppsdeltagare|nätverksdeltagare|konferensdeltagare|seminariedeltagare|mötesdeltagare)$/u;
// "Nybörjare", "odlarna": who does something; and words that only look so, as "tidigare".
const WHO_DOES = /^\p{L}{3,}(?:are|[dln]larna|jarna|darna)$/u;
const MORE_SO =
  /(?:[ls]?ig|sam|bar|närm|när|vid|sen|tid|ytterl)are$|^(?:bredare|längre|hållare|högtalare|lastare|\p{L}*(?:värld|gård|bild|stund|bygd|tråd|bord|mark|väg|dal|skal)arna)$/u;
const COMPANIES =
  /^(?:\p{L}*företag|\p{L}*företagen|\p{L}*arbetsgivare|\p{L}*arbetsgivarna|\p{L}*(?:åk|gjut|brygg|bag|mej|snick|red|tryck)erier(?:na)?|\p{L}*firmor(?:na)?|\p{L}*bolag(?:en)?|\p{L}*leverantörer(?:na)?|\p{L}*(?:butik|krog|restaurang)(?:er|erna|ar|arna)|\p{L}*hotell(?:en)?|lantbruk(?:en)?|\p{L}*byråer(?:na)?)$/u;

/** Who lives somewhere: of any such number only a project's own verb tells that they take part. */
const INHABITANTS = /^(?!(?:be|inne|kvar|sam|åter)bor$)\p{L}+bor(?:na)?$/u;

export function areInhabitants(noun: string): boolean {
  return INHABITANTS.test(noun);
}

const PERSON_SET = new Set(PERSONS);

/** What a noun counts, in lower case; null when it counts neither people nor companies. */
export function unitOfNoun(noun: string): 'persons' | 'companies' | null {
  const known = asked.get(noun);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const unit = judge(noun);
  asked.set(noun, unit);
  return unit;
}

// The same words come again and again; no more of them are kept than a page or two has.
const MOST_ASKED = 2000;
const asked = new Map<string, 'persons' | 'companies' | null>();

function judge(word: string): 'persons' | 'companies' | null {
  // "It-företag": its last part tells.
  const noun = word.slice(word.lastIndexOf('-') + 1);
  if (NEVER.test(noun) || NEVER.test(noun.replace(/arna$/u, 'are')) || NEVER.test(noun.replace(/na$/u, '')))
    return null;
  if (COMPANIES.test(noun)) return 'companies';
  if (INHABITANTS.test(noun)) return 'persons';
  if (PERSON_SET.has(noun) || PERSON_ENDING.test(noun)) return 'persons';
  if (noun.endsWith('rna') && PERSON_SET.has(noun.slice(0, -2))) return 'persons';
  if (noun.endsWith('arna') && noun !== 'vägarna' && PERSON_ENDING.test(noun.replace(/arna$/u, 'are')))
    return 'persons';
  if (/[eo]rna$/u.test(noun) && PERSON_ENDING.test(noun.replace(/na$/u, ''))) return 'persons';
  return WHO_DOES.test(noun) && !MORE_SO.test(noun) ? 'persons' : null;
}
