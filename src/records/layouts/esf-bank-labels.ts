import type { Meaning } from '../fields/meaning.ts';
import type { SourceText, Span } from '../source-text.ts';
import { labelLines } from './field-signs.ts';

/** Labels of the fund's project bank from 2014 on, in all its templates. */
export const ESF_BANK_LABELS: Readonly<Record<string, Meaning>> = {
  projektnummer: 'projectNumber',
  diarienummer: 'diaryNumber',
  dnr: 'diaryNumber',
  namn: 'title',
  name: 'title',
  projektnamn: 'title',
  projektägare: 'owner',
  region: 'region',
  'nuts-2 kod': 'region',
  'planerat antal deltagare': 'plannedParticipants',
  projektperiod: 'period',
  startdatum: 'start',
  slutdatum: 'end',
  'total projektbudget': 'totalBudget',
  'beviljat esf-stöd': 'esfSupport',
  'beviljat esf+-stöd': 'esfSupport',
  'eu-stöd i sek': 'euContribution',
  kontaktperson: 'contactName',
  'e-post': 'contactEmail',
  epost: 'contactEmail',
  telefonnummer: 'contactPhone',
  telefon: 'contactPhone',
  programområde: 'programmeArea',
  'specifikt mål': 'specificObjective',
  'särskilt mål': 'specificObjective',
  'unionens medfinansieringsgrad': 'unionRate',
  interventionstyp: 'interventionField',
  interventionsområde: 'interventionField',
  'berörd fond': 'fund',
  fond: 'fund',
  'eu-fond': 'fund',
  'program cci': 'programme',
  programperiod: 'programme',
  'stödmottagare postnr': 'none',
  'stödmottagare ort': 'none',
  'stödmottagarens address': 'none',
  'stödmottagarens adress': 'none',
  'stödmottagarens postnummer': 'none',
  'stödmottagarens ort': 'none',
  'stödmottagarens land': 'none',
  'land som berörs': 'none',
  'projektägare organisationsnummer': 'none',
  'projektägare org.nr.': 'none',
  'sekundärtema - motverka barnfattigdom': 'none',
  'insats av strategisk betydelse': 'none',
};

// Labels that only this fund's pages have; one of them must be among the three that tell the layout.
const OWN_SIGNS: ReadonlySet<string> = new Set([
  'planerat antal deltagare',
  'beviljat esf-stöd',
  'specifikt mål',
  'unionens medfinansieringsgrad',
  'interventionstyp',
  'program cci',
  'stödmottagare postnr',
]);
const SIGNS: ReadonlySet<string> = new Set([
  ...OWN_SIGNS,
  'projektnummer',
  'diarienummer',
  'projektägare',
  'projektägare organisationsnummer',
  'projektägare org.nr.',
  'total projektbudget',
]);

const OWNER: ReadonlySet<string> = new Set([
  'projektägare',
  'projektägare organisationsnummer',
  'projektägare org.nr.',
]);

/** The first label of a page in this bank's form; null for other pages, and for calls, which have no owner. */
export function findBankSign(source: SourceText): Span | null {
  const { first, count } = labelLines(source, SIGNS);
  const own = labelLines(source, OWN_SIGNS).count > 0 && labelLines(source, OWNER).count > 0;
  return count >= 3 && own ? first : null;
}
