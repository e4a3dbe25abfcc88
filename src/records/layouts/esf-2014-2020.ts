import type { Labels } from '../fields/meaning.ts';
import { fieldWith, labelLines } from './field-signs.ts';
import type { LayoutReader } from './layout.ts';

const LABELS: Labels = {
  projektnummer: 'projectNumber',
  diarienummer: 'diaryNumber',
  namn: 'title',
  name: 'title',
  projektägare: 'owner',
  region: 'region',
  'planerat antal deltagare': 'plannedParticipants',
  projektperiod: 'period',
  startdatum: 'start',
  slutdatum: 'end',
  'total projektbudget': 'totalBudget',
  'beviljat esf-stöd': 'esfSupport',
  kontaktperson: 'contactName',
  'e-post': 'contactEmail',
  telefonnummer: 'contactPhone',
  programområde: 'programmeArea',
  'specifikt mål': 'specificObjective',
  'unionens medfinansieringsgrad': 'unionRate',
  interventionstyp: 'interventionField',
  'berörd fond': 'fund',
  'stödmottagare postnr': 'none',
  'stödmottagare ort': 'none',
  'stödmottagarens address': 'none',
  'land som berörs': 'none',
};
const SIGNS = new Set([
  'projektnummer',
  'diarienummer',
  'projektägare',
  'region',
  'planerat antal deltagare',
  'projektperiod',
  'beviljat esf-stöd',
]);

/** The fund's project bank 2014–2020, in all its field orders: a label with a colon, the value on the next line. */
export const esf20142020: LayoutReader = {
  layout: 'esf-2014-2020',
  form: 'colon',
  labels: LABELS,
  recognise(source) {
    const { first, count } = labelLines(source, SIGNS);
    return count >= 3 ? first : null;
  },
  complete({ sheet, fields, sign }) {
    const number = fieldWith(fields, 'diaryNumber', 'projectNumber');
    sheet.set('programme', 'esf-2014-2020', number?.value ?? sign, 'inferred', 'layout-of-the-period');
    const support = fieldWith(fields, 'esfSupport');
    sheet.set('fund', 'ESF', support?.label ?? sign, 'inferred', 'fund-of-the-layout');
  },
};
