import { labelTable } from '../fields/meaning.ts';
import { opening } from '../patterns/opening.ts';
import type { SourceText } from '../source-text.ts';
import { fieldWith, labelLines } from './field-signs.ts';
import type { LayoutReader } from './layout.ts';

const LABELS = labelTable({
  status: 'status',
  'svensk projektägare': 'owner',
  'norsk prosjekteier': 'none',
  'norsk projektägare': 'none',
  projektnamn: 'title',
  projektnummer: 'projectNumber',
  'projekt-id': 'projectNumber',
  'eu-stöd': 'euContribution',
  'statlige ir-midler': 'none',
  'statliga ir-medel': 'none',
  totalbudget: 'totalBudget',
  'total budget': 'totalBudget',
  'total kostnad för insats': 'totalBudget',
  'total kostnad för insatsen': 'totalBudget',
  // Support from both countries together, so not the Union's money alone.
  'totalt stödbelopp': 'otherAmount',
  'eu:s medfinansieringsgrad': 'unionRate',
  'unionens medfinansieringsgrad': 'unionRate',
  projekttid: 'period',
  projektperiod: 'period',
  startdatum: 'start',
  'startdatum för insats': 'start',
  'startdatum för insatsen': 'start',
  slutdatum: 'end',
  'slutdatum för insats': 'end',
  'slutdatum för insatsen': 'end',
  insatsområde: 'none',
  'prioterade område': 'none',
  'prioriterat område': 'none',
  'prioriterade område': 'none',
  'särskilt mål': 'none',
  'specifikt mål': 'none',
  kontaktpersoner: 'contactName',
  kontaktperson: 'contactName',
  'e-post': 'contactEmail',
  telefon: 'contactPhone',
  fond: 'fund',
  programperiod: 'programme',
});
const SIGNS = new Set([
  'svensk projektägare',
  'norsk prosjekteier',
  'norsk projektägare',
  'totalt stödbelopp',
  'total kostnad för insats',
  'eu:s medfinansieringsgrad',
  'prioterade område',
]);
const CAPITALS = opening(
  /^(?:SVENSK PROJEKTÄGARE|NORSK PROSJEKTEIER|EU-STÖD|STATLIGE IR-MIDLER|TOTALBUDGET|PROJEKTTID) /u,
);

/** Interreg Sverige–Norge: capital labels in 2014–2020, labels with a colon and a blank line in 2021–2027. */
export const interreg: LayoutReader = {
  layout: 'interreg',
  forms: ['capitals', 'colon', 'bare'],
  nameStands: 'top',
  labels: LABELS,
  recognise(source) {
    const capital = source.lines.filter((line) => CAPITALS.test(line.text));
    const [first] = capital;
    if (first !== undefined && capital.length >= 2) return { start: first.start, end: first.end };
    const signs = labelLines(source, SIGNS);
    return signs.count >= 2 ? signs.first : null;
  },
  complete({ source, sheet, fields, sign }) {
    const dated = fieldWith(fields, 'period', 'start');
    const capitals = CAPITALS.test(source.plain.slice(sign.start, sign.end));
    const programme = programmeNamed(source) ?? (capitals ? 'interreg-2014-2020' : 'interreg-2021-2027');
    sheet.set('programme', programme, dated?.value ?? sign, 'inferred', 'form-of-the-period');
    sheet.set('fund', 'ERDF', sign, 'inferred', 'fund-of-the-layout');
  },
};

function programmeNamed({ plain }: SourceText): 'interreg-2014-2020' | 'interreg-2021-2027' | null {
  const named = /interreg [^\n]{0,40}?(?<from>2014|2021) ?[–-] ?20(?:20|27)/iu.exec(plain)?.groups?.['from'];
  if (named === undefined) return null;
  return named === '2014' ? 'interreg-2014-2020' : 'interreg-2021-2027';
}
