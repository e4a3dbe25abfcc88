import { AMENDED_LABELS, labelTable } from '../fields/meaning.ts';
import { opening } from '../patterns/opening.ts';
import type { SourceText } from '../source-text.ts';
import { ESF_BANK_LABELS, findBankSign } from './esf-bank-labels.ts';
import { fillNamedFund } from './fill-fund.ts';
import { fieldWith } from './field-signs.ts';
import type { LayoutReader } from './layout.ts';

// The number of the period (22-039-S03), the programme's own code, its area letters, or the fund's name.
const SIGN = opening(
  /^(?:(?:diarienummer|projektnummer):? {0,3})?\d{2}-\d{3}-[A-Z]\d{2}$|^(?:program cci:? {0,3})?2021SE05|^(?:(?:berörd )?fond:? {0,3})?ESF\+$|^(?:programperiod:? {0,3})?2021 ?[-–] ?2027$/iu,
);

/**
 * The fund's project bank 2021–2027, three templates: without money and with start and end dates, with money
 * again, and the newest site in nearly alphabetical order. `Antal deltagare` is the planned number here.
 */
export const esfPlus: LayoutReader = {
  layout: 'esf-plus',
  forms: ['colon', 'bare'],
  nameStands: 'top',
  labels: labelTable(AMENDED_LABELS, ESF_BANK_LABELS, { 'antal deltagare': 'plannedParticipants' }),
  recognise: (source) => (hasSign(source) ? findBankSign(source) : null),
  complete({ source, sheet, fields, sign }) {
    const named = fieldWith(fields, 'programme');
    const number = fieldWith(fields, 'diaryNumber', 'projectNumber');
    if (named !== null) sheet.set('programme', 'esf-plus-2021-2027', named.value, 'derived');
    else
      sheet.set('programme', 'esf-plus-2021-2027', number?.value ?? sign, 'inferred', 'layout-of-the-period');
    fillNamedFund(source, sheet, fields);
    sheet.set(
      'fund',
      'ESF+',
      fieldWith(fields, 'esfSupport')?.label ?? sign,
      'inferred',
      'fund-of-the-layout',
    );
  },
};

function hasSign(source: SourceText): boolean {
  return source.lines.some((line) => line.text.length < 60 && SIGN.test(line.text));
}
