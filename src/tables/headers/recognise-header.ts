import { conceptsOf, type Concept } from './concepts.ts';
import { foldHeader, headerParts } from './fold-header.ts';
import { officialField } from './official-terms.ts';
import { SYNONYMS } from './synonyms.ts';
import type { TableField } from './table-field.ts';

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
  const whole = meaningOf(folded, concepts);
  const meanings: Meaning[] = whole === null ? [] : [whole];
  if (whole?.sure !== 3) {
    for (const part of headerParts(header)) {
      const meaning = meaningOf(part, conceptsOf(part));
      if (meaning !== null && !meanings.some(({ field }) => field === meaning.field)) meanings.push(meaning);
    }
  }
  // A known term in one language outweighs a conclusion from words of both.
  return { meanings: meanings.toSorted((a, b) => b.sure - a.sure), concepts };
}

function meaningOf(folded: string, concepts: ReadonlySet<Concept>): Meaning | null {
  if (folded === '') return null;
  const known = officialField(folded) ?? SYNONYMS.get(folded) ?? null;
  if (known !== null) return { field: known, sure: 3 };
  return conclude(concepts, folded.split(' ').length);
}

const is = (field: TableField, sure: 1 | 2 = 2): Meaning => ({ field, sure });

function conclude(concepts: ReadonlySet<Concept>, words: number): Meaning | null {
  const has = (...all: Concept[]): boolean => all.every((one) => concepts.has(one));
  const any = (...some: Concept[]): boolean => some.some((one) => concepts.has(one));

  if (any('contact')) return is('contact');
  if (any('link')) return null;
  if (any('exchange')) return null;
  if (any('update')) return is('updatedOn', has('date') ? 2 : 1);
  if (has('currency')) return is('currency');
  const money = any('cost', 'amount', 'financing', 'support', 'cofinancing', 'paid');
  const rate = rateOf(concepts);
  if (rate !== null) return rate;
  if (any('start', 'end') && !(any('cost', 'amount') && !has('date'))) {
    if (has('start', 'end')) return null;
    const sure = any('date', 'operation') || concepts.size === 1 ? 2 : 1;
    if (has('approval') && has('start')) return is('start', 1);
    if (has('start')) return is('start', sure);
    return is(has('expected') ? 'expectedEnd' : 'end', sure);
  }
  if (has('approval', 'date')) return is('approvedOn');
  const aside =
    any('postcode', 'category', 'axis', 'number', 'name', 'summary') || (has('programme') && !has('amount'));
  if (money && !aside) {
    const amount = amountOf(concepts);
    if (amount !== null) return amount;
  }
  return textField(concepts, words);
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
  return has('intervention') ? { field: 'unionRate', sure: 1 } : null;
}

function amountOf(concepts: ReadonlySet<Concept>): Meaning | null {
  const has = (one: Concept): boolean => concepts.has(one);
  if (has('beneficiary') && !has('union') && !has('paid')) return null;
  if (has('paid')) return is(has('union') ? 'outturnEuContribution' : 'outturnTotal');
  if (has('youth')) return is('euContributionYEI');
  const whole = has('total') && (has('cost') || has('eligible'));
  if (has('union') && !(whole && has('eligible')))
    return is(has('national') && !has('cofinancing') ? 'euAndStateSupport' : 'euContribution');
  if (has('eligible') && (has('cost') || has('amount') || has('total'))) return is('totalBudget');
  if (has('private')) return is('privateContribution');
  if (has('public') && has('national')) return is('nationalContribution');
  if (has('public'))
    return is(has('total') || has('financing') ? 'publicFunding' : 'nationalContribution', 1);
  if (has('national')) return is('nationalContribution');
  if (has('total') || has('cost') || has('amount')) {
    if (has('support') && !has('cost')) return is('euContribution', 1);
    return is('totalBudget', has('total') || has('operation') ? 2 : 1);
  }
  if (has('support')) return is('euContribution', 1);
  return null;
}

function textField(concepts: ReadonlySet<Concept>, words: number): Meaning | null {
  const has = (one: Concept): boolean => concepts.has(one);
  if (has('postcode')) return is('postcode');
  if (has('specific') && has('objective')) return is('specificObjective');
  if (has('category') || has('intervention')) {
    if (has('intervention') || (has('category') && concepts.size <= 3))
      return is('interventionField', has('intervention') ? 2 : 1);
  }
  if (has('axis')) return is('programmeArea');
  if (has('number') && has('beneficiary')) return is('ownerNumber');
  if (has('summary')) return is(has('english') ? 'summaryEnglish' : 'summary');
  if (has('number') && has('operation') && !has('programme')) return is('projectNumber');
  if (has('programme')) return is('programme');
  if (has('fund') && !has('support')) return is('fund');
  if (has('country') && !has('region')) return is('country', has('beneficiary') ? 1 : 2);
  if (has('region')) return is('region', has('beneficiary') ? 1 : 2);
  if (has('place')) return is('place', has('beneficiary') || !has('operation') ? 1 : 2);
  if (has('theme') && !has('name') && !has('union')) return is('programmeArea', 1);
  if (has('beneficiary')) return is('owner', has('name') || concepts.size === 1 ? 2 : 1);
  if (has('operation') && has('name')) return is(has('english') ? 'titleEnglish' : 'title');
  if (has('number')) return is('projectNumber', 1);
  if (has('operation') && concepts.size === 1 && words <= 2) return is('title', 1);
  if (has('name') && concepts.size === 1 && words <= 2) return is('title', 1);
  return null;
}
