import { DIMENSIONS, memberName } from '../../measures/dimensions.ts';
import type { ProjectsTableRow } from '../../questions/projects-table.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import { formatPeriod } from '../../text/dates.ts';
import { factText } from '../../text/fact-text.ts';
import {
  formatAmount,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRate,
  MISSING,
} from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { areaLabel } from '../shared/area-label.ts';

/** What a cell says, and a remark in smaller type where the value needs one. */
interface CellText {
  readonly value: string;
  readonly remark?: string;
  /** Said instead of the value proper: set back. */
  readonly quiet?: true;
  /** Rests on planned participants: set with a ring. */
  readonly planned?: true;
}

type Write = (row: ProjectsTableRow, lang: Lang) => CellText;

const plain = (value: string | null): CellText => ({ value: value ?? MISSING });
const whole =
  (pick: (row: ProjectsTableRow) => number | null): Write =>
  (row, lang) =>
    plain(formatNumber(lang, pick(row)));
const percent =
  (pick: (row: ProjectsTableRow) => number | null): Write =>
  (row, lang) =>
    plain(formatPercent(lang, pick(row)));

/** Per-head figures are not about pre-studies: those say "not applicable", which is not "missing". */
const perHead =
  (pick: (row: ProjectsTableRow) => number | null): Write =>
  (row, lang) =>
    row.preparatory ? plain(factText[lang].notApplicable) : plain(formatNumber(lang, pick(row)));

export const CELLS: Record<TableColumn, Write> = {
  number: (row) => plain(row.number),
  owner: (row) => plain(row.owner ?? row.owner_unit),
  municipality: (row) => plain(row.municipality),
  region: (row, lang) => {
    const name =
      row.region === null ? MISSING : (memberName(DIMENSIONS.region, row.region)?.[lang] ?? row.region);
    return { value: row.region_inferred ? `${name}*` : name };
  },
  programme: (row, lang) =>
    plain(row.programme === null ? null : (memberName(DIMENSIONS.programme, row.programme)?.[lang] ?? null)),
  area_key: (row, lang) => plain(row.area_key === null ? null : areaLabel(row.area_key, null, lang)),
  phase: (row, lang) =>
    plain(row.phase === null ? null : (memberName(DIMENSIONS.phase, row.phase)?.[lang] ?? null)),
  status: (row, lang) =>
    plain(row.status === null ? null : (memberName(DIMENSIONS.status, row.status)?.[lang] ?? null)),
  start: (row, lang) => plain(formatPeriod(lang, row.start, row.end)),
  months: (row, lang) => plain(formatNumber(lang, row.months, 1)),
  cost: (row, lang) => {
    const text = tableText[lang];
    if (row.foreign_cost !== null) return plain(formatAmount(lang, row.foreign_cost, row.currency));
    const value = formatNumber(lang, row.cost);
    return row.cost_basis === 'outturn' ? { value, remark: text.outturn } : { value };
  },
  support: (row, lang) =>
    row.foreign_support === null
      ? plain(formatNumber(lang, row.support))
      : plain(formatAmount(lang, row.foreign_support, row.currency)),
  support_share: percent((row) => row.support_share),
  union_rate: (row, lang) => plain(formatRate(lang, row.union_rate)),
  deviation: (row, lang) => plain(formatPoints(lang, row.deviation)),
  planned: whole((row) => row.planned),
  actual: whole((row) => row.actual),
  target: (row, lang) =>
    row.target === null && row.target_share !== null
      ? plain(formatPercent(lang, row.target_share))
      : plain(formatNumber(lang, row.target)),
  result: whole((row) => row.result),
  goal_achievement: (row, lang) => {
    if (row.goal_achievement !== null) return plain(formatPercent(lang, row.goal_achievement));
    // A target without an outcome is told as that, never as a share of it.
    const target = CELLS.target(row, lang).value;
    return target === MISSING ? plain(null) : { value: tableText[lang].target(target), quiet: true };
  },
  result_rate: percent((row) => row.result_rate),
  // The picture of the four counts, in words for those who do not see it.
  people: (row, lang) => {
    const { sides } = tableText[lang];
    const words = (['planned', 'actual', 'result', 'target'] as const).flatMap((side) =>
      row[side] === null ? [] : [`${sides[side]} ${formatNumber(lang, row[side])}`],
    );
    return plain(words.length === 0 ? null : words.join(', '));
  },
  cost_per: (row, lang) => {
    if (row.preparatory) return { value: factText[lang].notApplicable, quiet: true };
    if (row.cost_per_actual !== null || row.cost_per_planned === null)
      return plain(formatNumber(lang, row.cost_per_actual));
    return { value: formatNumber(lang, row.cost_per_planned), planned: true };
  },
  cost_per_planned: perHead((row) => row.cost_per_planned),
  cost_per_actual: perHead((row) => row.cost_per_actual),
  support_per_planned: perHead((row) => row.support_per_planned),
  support_per_actual: perHead((row) => row.support_per_actual),
  findings: (row, lang) => {
    const n = row.n_errors + row.n_checks + row.n_explained;
    return plain(n === 0 ? '' : formatNumber(lang, n));
  },
};
