import { AMENDED_LABELS, labelTable } from '../fields/meaning.ts';
import { ESF_BANK_LABELS, findBankSign } from './esf-bank-labels.ts';
import { fillNamedFund } from './fill-fund.ts';
import { fieldWith } from './field-signs.ts';
import type { LayoutReader } from './layout.ts';

/** The fund's project bank 2014–2020, in all its field orders: a label with a colon, the value on the next line. */
export const esf20142020: LayoutReader = {
  layout: 'esf-2014-2020',
  forms: ['colon', 'bare'],
  nameStands: 'top',
  labels: labelTable(AMENDED_LABELS, ESF_BANK_LABELS),
  recognise: findBankSign,
  complete({ source, sheet, fields, sign }) {
    const number = fieldWith(fields, 'diaryNumber', 'projectNumber');
    sheet.set('programme', 'esf-2014-2020', number?.value ?? sign, 'inferred', 'layout-of-the-period');
    fillNamedFund(source, sheet, fields);
    const support = fieldWith(fields, 'esfSupport');
    sheet.set('fund', 'ESF', support?.label ?? sign, 'inferred', 'fund-of-the-layout');
  },
};
