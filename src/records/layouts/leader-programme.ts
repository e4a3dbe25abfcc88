import type { Programme } from '../record.ts';
import { fundNamed } from '../values/funds.ts';
import { fieldWith, withoutColon } from './field-signs.ts';
import type { LayoutPage } from './layout.ts';

/**
 * The programme of a Leader page: the years in the label of its support line, else the project's dates. Projects
 * of 2014–2020 (prolonged to 2022) began before 2023 and ended by 2025; what ends later is of 2023–2027.
 */
export function fillLeaderProgramme({ source, sheet, fields }: LayoutPage): void {
  const support = fieldWith(fields, 'programmeSupport');
  if (support !== null) {
    const label = withoutColon(source, support.label);
    const text = source.plain.slice(label.start, label.end);
    const fund = fundNamed(text, label.start);
    const programme = programmeOfYears(text);
    const named = /lokalt ledd utveckling/iu.test(text);
    if (programme !== null) sheet.set('programme', programme, label, named ? 'stated' : 'inferred');
    if (fund !== null) sheet.set('fund', fund.fund, fund, 'derived');
  }
  const dates = fieldWith(fields, 'period', 'start', 'end');
  const { start, end } = sheet.facts;
  const byDates = dates === null ? null : programmeOfDates(start, end);
  if (dates !== null && byDates !== null)
    sheet.set('programme', byDates, dates.value, 'inferred', 'dates-of-the-period');
  const journal = fieldWith(fields, 'journalNumber');
  const year = Number(sheet.facts.journalNumber?.slice(0, 4) ?? '0');
  if (journal !== null && year >= 2015 && year <= 2022) {
    sheet.set('programme', 'clld-2014-2020', journal.value, 'inferred', 'year-of-the-application');
  }
}

function programmeOfYears(text: string): Programme | null {
  if (/2014 ?[–-] ?202[02]/.test(text)) return 'clld-2014-2020';
  return /2023 ?[–-] ?2027/.test(text) ? 'clld-2023-2027' : null;
}

function programmeOfDates(start: string | null, end: string | null): Programme | null {
  if ((end ?? '') >= '2026' || (start ?? '') >= '2024') return 'clld-2023-2027';
  if (start !== null && start >= '2015' && start < '2023') return 'clld-2014-2020';
  return start === null && end !== null && end >= '2016' && end < '2023' ? 'clld-2014-2020' : null;
}
