import { conceptsOf, unknownWords, type Concept } from './concepts.ts';
import { foldHeader, headerParts } from './fold-header.ts';
import { officialField } from './official-terms.ts';
import { SYNONYMS } from './synonyms.ts';
import { kindOf, type TableField } from './table-field.ts';

/** A field that a header may mean. `sure` is 3 for a term of the regulation or a known one, 2 and 1 for a conclusion. */
export interface Meaning {
  field: TableField;
  sure: 1 | 2 | 3;
}

/** What a header says about its column beside the field. */
export interface HeaderReading {
  /** Best first; several where the languages of a header disagree, so that the values must decide. */
  meanings: Meaning[];
  concepts: ReadonlySet<Concept>;
}

const SEEN = new Map<string, HeaderReading>();

/** What a header means, in whichever of the Union's languages, or several of them in one cell. */
export function recogniseHeader(header: string): HeaderReading {
  const seen = SEEN.get(header);
  if (seen !== undefined) return seen;
  const read = readHeader(header);
  if (SEEN.size > 5_000) SEEN.clear();
  SEEN.set(header, read);
  return read;
}

function readHeader(header: string): HeaderReading {
  const folded = foldHeader(header.length > 1_000 ? header.slice(0, 1_000) : header);
  const concepts = conceptsOf(folded);
  if (YES_OR_NO.test(folded) || COUNT.test(folded)) return { meanings: [], concepts };
  const whole = meaningOf(folded, concepts);
  const meanings: Meaning[] = whole === null ? [] : [whole];
  if (whole?.sure !== 3 && concepts.has('country') && concepts.has('region'))
    for (const field of AMBIGUOUS) if (field !== whole?.field) meanings.push(is(field, 1));
  if (whole?.sure !== 3) {
    const carried = CARRIED.filter((concept) => concepts.has(concept));
    // `Operation end date (expected)`.
    if (concepts.has('expected') && concepts.has('end')) carried.push('expected');
    for (const part of headerParts(header)) {
      const meaning = meaningOfPart(part, carried);
      if (meaning !== null && isQualifier(part, meaning, concepts)) continue;
      if (meaning !== null && whole !== null && isWider(part, meaning, whole, concepts)) continue;
      if (meaning !== null && !meanings.some(({ field }) => field === meaning.field)) meanings.push(meaning);
    }
  }
  // A known term in one language outweighs a conclusion from words of both.
  return { meanings: meanings.toSorted((a, b) => b.sure - a.sure), concepts };
}

// `Kraj` and its cases: a country, a region, a place or an end, by language; the values decide.
const AMBIGUOUS = ['country', 'region', 'end'] as const satisfies TableField[];

// What one part of a header says of the whole: `Payments to beneficiaries - EU funds`.
const CARRIED: readonly Concept[] = ['paid', 'without', 'partner', 'requested', 'status', 'indicator'];

// What a header is about, which names its column only where nothing else does: `Summary (project)`.
const ABOUT: ReadonlySet<Concept> = new Set<Concept>([
  'operation',
  'beneficiary',
  'theme',
  'name',
  'english',
]);

function isQualifier(part: string, { field }: Meaning, whole: ReadonlySet<Concept>): boolean {
  if (field !== 'title' && field !== 'owner') return false;
  const own = conceptsOf(part);
  if (own.has('name') || own.size > 1) return false;
  return [...whole].some((concept) => !ABOUT.has(concept));
}

// Whose money it is.
const WHOSE = ['union', 'national', 'public', 'private', 'youth', 'paid'] as const satisfies Concept[];

/** Whether a part says less than the whole: not whose money it is (`Eligible value` over `EU funds`), or only that. */
function isWider(part: string, meaning: Meaning, whole: Meaning, concepts: ReadonlySet<Concept>): boolean {
  // `Co-financing rate [European Regional Development Fund]`.
  if (kindOf(whole.field) === 'rate' && meaning.field === 'fund') return true;
  if (meaning.sure === 3 || meaning.field !== 'totalBudget' || kindOf(whole.field) !== 'amount') return false;
  const own = conceptsOf(part);
  return WHOSE.some((concept) => concepts.has(concept) && !own.has(concept));
}

function meaningOfPart(part: string, carried: readonly Concept[]): Meaning | null {
  const concepts = conceptsOf(part);
  if (carried.every((concept) => concepts.has(concept))) return meaningOf(part, concepts);
  return conclude(new Set([...concepts, ...carried]), wordsOf(part));
}

function meaningOf(folded: string, concepts: ReadonlySet<Concept>): Meaning | null {
  if (folded === '') return null;
  const known = officialField(folded) ?? SYNONYMS.get(folded) ?? null;
  if (known !== null) return { field: known, sure: 3 };
  if (PERSON.test(folded)) return is('contact');
  return boundOf(folded, concepts) ?? conclude(concepts, wordsOf(folded));
}

// People's names are no more read than their telephones.
const PERSON =
  /(?:first|last|family|given|second) ?name|(?:^| )(?:surname|forename|vorname|nachname|familienname|prenom|apellidos?|cognome|imie|nazwisko|prijmeni|priezvisko|etunimi|sukunimi|fornamn|efternamn|fornavn|efternavn|voornaam|achternaam|eesnimi|perekonnanimi|vards uzvards|pavarde|prezime|priimek|prenume)(?: |$)/u;
// `Number of jobs` counts something; `Number of the operation` names it.
const COUNT = /(?:^| )(?:no|number|count) of (?!the |operation|project)/u;
const YES_OR_NO = / (?:y n|yes no|ja nein|ja nej|oui non|si no|tak nie|ano ne)$/u;

const FROM = /(?:^| )(?:von|vom|from|od|van|fran|fra|desde|dal|du)$/u;
const UNTIL = /(?:^| )(?:bis|to|until|do|tot|till|til|hasta|ate|al|au)$/u;

/** `Projektlaufzeit von`, `Project period to`: one end of a time. */
function boundOf(folded: string, concepts: ReadonlySet<Concept>): Meaning | null {
  if (!concepts.has('duration')) return null;
  if (FROM.test(folded)) return is('start');
  return UNTIL.test(folded) ? is('end') : null;
}

/** How many words a header has, and how many of them stand for nothing known. */
interface Words {
  words: number;
  unknown: number;
}

const wordsOf = (folded: string): Words => ({
  words: folded.split(' ').length,
  unknown: unknownWords(folded),
});

const is = (field: TableField, sure: 1 | 2 = 2): Meaning => ({ field, sure });

// Columns about an operation that hold nothing of what is read.
const BESIDE = ['exchange', 'status', 'indicator', 'street', 'ordinal'] as const satisfies Concept[];

function conclude(concepts: ReadonlySet<Concept>, words: Words): Meaning | null {
  const has = (...all: Concept[]): boolean => all.every((one) => concepts.has(one));
  const any = (...some: Concept[]): boolean => some.some((one) => concepts.has(one));

  if (any('contact') && !any('cost', 'amount')) return is('contact');
  if (has('link')) return null;
  if (any('update') && has('date')) return is('updatedOn');
  const money = any('cost', 'amount', 'financing', 'support', 'cofinancing', 'paid', 'requested');
  const location = has('indicator') && any('place', 'postcode', 'region');
  const share = has('rate') && any('union', 'cofinancing');
  if (any(...BESIDE) && !location && !share && !(has('status') && any('country', 'update'))) return null;
  if (any('update')) return is('updatedOn', 1);
  if (has('currency')) return is('currency');
  const others = any('call', 'authority') || (has('partner') && !has('beneficiary'));
  if (others && !any('rate', 'cost', 'amount', 'start', 'end')) return null;
  const rate = rateOf(concepts);
  if (rate !== null) return rate;
  // A year is no day: `Jahr der Bewilligung`.
  const ofYear = any('approval', 'start', 'end', 'paid')
    ? !has('amount')
    : !any('cost', 'amount', 'name', 'summary');
  if (has('year') && !has('date') && ofYear) return null;
  if (any('start', 'end') && !(any('cost', 'amount', 'paid', 'support') && !has('date'))) {
    return has('start', 'end') || (words.unknown > 0 && !any('date', 'operation')) ? null : dayOf(concepts);
  }
  if (has('approval', 'date')) return is('approvedOn');
  const aside =
    any('postcode', 'category', 'intervention', 'axis', 'number', 'name', 'summary') ||
    (has('type') && !any('eligible', 'total')) ||
    (has('programme') && !has('amount'));
  if (money && !aside) {
    const amount = amountOf(concepts);
    // Half known, it may be an amount of something else.
    if (amount !== null) return amount.sure === 1 && words.unknown > 0 ? null : amount;
    if (has('beneficiary') && any('cost', 'amount', 'eligible')) return null;
  }
  return textField(concepts, words);
}

function dayOf(concepts: ReadonlySet<Concept>): Meaning {
  const any = (...some: Concept[]): boolean => some.some((one) => concepts.has(one));
  const sure = any('date', 'operation') || concepts.size === 1 ? 2 : 1;
  if (concepts.has('start')) return is('start', concepts.has('approval') ? 1 : sure);
  return is(concepts.has('expected') ? 'expectedEnd' : 'end', sure);
}

function rateOf(concepts: ReadonlySet<Concept>): Meaning | null {
  const has = (one: Concept): boolean => concepts.has(one);
  if (!has('rate') || has('name') || has('number')) return null;
  if (has('cost') && !has('cofinancing')) return null;
  if (has('amount') && !has('cofinancing') && !has('union')) return null;
  if ((has('public') || has('national') || has('private')) && !has('union'))
    return { field: 'otherPublicRate', sure: 2 };
  if (has('union') || has('cofinancing') || has('financing') || has('support'))
    return { field: 'unionRate', sure: 2 };
  // `Percentage` alone: the values must tell of what.
  return has('intervention') || concepts.size === 1 ? { field: 'unionRate', sure: 1 } : null;
}

function amountOf(concepts: ReadonlySet<Concept>): Meaning | null {
  const has = (one: Concept): boolean => concepts.has(one);
  if (has('beneficiary') && !has('union') && !has('paid')) return null;
  // `Financement public sans FEDER`: all but the Union's.
  if (has('without') && !has('private'))
    return has('union') && has('public') ? is('nationalContribution', 1) : null;
  if (has('paid')) {
    const union = has('union') || (has('fund') && !has('total') && !has('cost'));
    return is(union ? 'outturnEuContribution' : 'outturnTotal');
  }
  if (has('youth')) return is('euContributionYEI');
  const whole = has('total') && (has('cost') || has('eligible'));
  if (has('union') && has('national') && !whole) return is('euAndStateSupport');
  if (has('union') && !(whole && has('eligible')) && !(has('eligible') && has('cost') && !has('support')))
    return is('euContribution');
  if (has('eligible') && (has('cost') || has('amount') || has('total'))) return is('totalBudget');
  if (has('private')) return is('privateContribution');
  if (has('public') && has('national')) return is('nationalContribution');
  // The Union's money is public, too: only what stands beside it is the country's.
  if (has('public')) return is(has('cofinancing') ? 'nationalContribution' : 'publicFunding', 1);
  // `Budżet państwa`: the country's own.
  if (has('national') || has('country')) return is('nationalContribution');
  if (has('fund') && !has('cost') && (has('approval') || has('amount'))) return is('euContribution', 1);
  if (has('total') || has('cost') || has('amount')) {
    if (has('support') && !has('cost')) return is('euContribution', 1);
    // What was granted, of public money: `Bewilligter Betrag`.
    if (has('approval') && !has('cost') && !has('total') && !has('budget')) return is('publicFunding', 1);
    return is('totalBudget', has('total') || has('operation') ? 2 : 1);
  }
  if (has('support')) return is('euContribution', 1);
  // What stands beside the Union's part, as far as the values bear it out.
  return has('cofinancing') ? is('nationalContribution', 1) : null;
}

function textField(concepts: ReadonlySet<Concept>, { words, unknown }: Words): Meaning | null {
  const has = (one: Concept): boolean => concepts.has(one);
  if (has('postcode')) return is('postcode');
  if (has('specific') && has('objective')) return is('specificObjective');
  if (has('intervention')) return is('interventionField');
  if (has('category')) {
    // `Category of region` is neither.
    if (has('region') || has('fund') || has('beneficiary')) return null;
    if (concepts.size <= 3 && unknown === 0) return is('interventionField', 1);
  }
  if (has('type')) return null;
  if (has('axis')) return is('programmeArea');
  const ofPlace = has('region') || has('place') || has('country');
  if (has('number') && has('beneficiary') && !ofPlace) return is('ownerNumber');
  if (has('summary')) return is(has('english') ? 'summaryEnglish' : 'summary');
  if (has('result') && (unknown === 0 || has('operation'))) return is('summary', 1);
  if (has('objective') && has('operation')) return is('summary', 1);
  if (has('number') && has('operation') && !has('programme') && !ofPlace) return is('projectNumber');
  if (has('programme')) return is('programme');
  if (has('fund') && !has('support')) return is('fund');
  if (has('country') && !has('region')) return is('country', has('beneficiary') ? 1 : 2);
  if (has('region')) return is('region', has('beneficiary') ? 1 : 2);
  if (has('place') && !(has('name') && has('operation')))
    return is('place', has('beneficiary') || !has('operation') ? 1 : 2);
  if (has('theme') && !has('name') && !has('union')) return is('programmeArea', 1);
  // With a word that is not known it may be anything about a beneficiary or an operation: its legal form, its state.
  if (has('beneficiary') && (has('name') || unknown === 0))
    return is('owner', has('name') || concepts.size === 1 ? 2 : 1);
  if (has('operation') && has('name')) return is(has('english') ? 'titleEnglish' : 'title');
  if (unknown > 0) return null;
  if (has('number')) return is('projectNumber', 1);
  if (has('operation') && concepts.size === 1 && words <= 2) return is('title', 1);
  if (has('name') && concepts.size === 1 && words <= 2) return is('title', 1);
  return null;
}
