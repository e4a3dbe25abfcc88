import type { Finding } from '../../records/record.ts';
import { figureIn } from '../forms/number-form.ts';
import { unitOf } from '../forms/money-unit.ts';
import type { Column } from '../headers/column.ts';
import type { TableField } from '../headers/table-field.ts';
import type { TableFlag, TableReading } from '../table-reading.ts';
import type { ColumnValues } from './column-values.ts';
import { flagsOfOperations } from './operation-flags.ts';
import { repeatedOperations } from './repeated-operations.ts';
import type { TableCells } from './table-cells.ts';

/** An amount this many times smaller than the next one is asked about. */
const FAR_BELOW = 50;
const MOST_OUT_OF_PLACE = 1_000;

/** What the Swedish ESF Council grants, the state's part of it among it. */
const SWEDISH_GRANT = /ESF\+?-?\s?stöd/iu;

interface Read {
  cells: TableCells;
  values: readonly ColumnValues[];
  reading: TableReading;
  broken: number;
  unknown: readonly string[];
}

/** What to know of the table before quoting it, and of single operations. */
export function flagsOf({ cells, values, reading, broken, unknown }: Read): TableFlag[] {
  const of = (field: TableField): ColumnValues | undefined =>
    values.find(({ column }) => column.field === field);
  const flags: TableFlag[] = [];
  const add = (code: string, column: string | null, message: string, messageEn: string): void => {
    flags.push({ code, severity: 'check', row: null, column, message, messageEn });
  };
  for (const { column, form, unit } of values) {
    const { header } = column;
    const mixed = (form.kind === 'amount' || form.kind === 'date') && form.mixed;
    if (mixed)
      add(
        'mixed-forms',
        header,
        `”${header}” är skriven på flera sätt. Celler som inte själva visar hur de ska läsas väntar på svar.`,
        `“${header}” is written in several ways. Cells that do not show by themselves how to read them wait for an answer.`,
      );
    if (unit !== 1)
      add(
        'unit',
        header,
        `Beloppen i ”${header}” är gånger ${unit}, som rubriken säger.`,
        `The amounts in “${header}” are multiplied by ${unit}, as the header says.`,
      );
    else if (form.kind === 'amount' && unitOf(header) !== 1)
      add(
        'unit-not-applied',
        header,
        `Rubriken ”${header}” säger gånger ${unitOf(header)}, men talen är redan hela belopp. De räknades inte om.`,
        `The header “${header}” says times ${unitOf(header)}, but the numbers are whole amounts already. They were not multiplied.`,
      );
    if (
      column.concepts.has('requested') &&
      !column.concepts.has('approval') &&
      column.field === 'euContribution'
    )
      add(
        'requested',
        header,
        `”${header}” är det sökta beloppet, inte det beviljade.`,
        `“${header}” is the amount requested, not the one granted.`,
      );
    if (column.field === 'euContribution' && SWEDISH_GRANT.test(header))
      add(
        'may-hold-state-money',
        header,
        `”${header}” är fondens stöd, som i Sverige kan rymma statliga medel. Det står som EU-stöd.`,
        `“${header}” is the fund's support, which in Sweden may hold state money. It stands as the EU contribution.`,
      );
    if (column.field === 'euAndStateSupport')
      add(
        'eu-and-state',
        header,
        `”${header}” är EU:s och statens pengar tillsammans och står inte som EU-stöd.`,
        `“${header}” is the Union's and the state's money together and does not stand as EU contribution.`,
      );
    if (column.field === 'euContributionYEI' && of('euContribution') !== undefined)
      add(
        'esf-without-yei',
        header,
        'EU-stödet är socialfondens del utan sysselsättningsinitiativet för unga.',
        'The EU contribution is the social fund without the Youth Employment Initiative.',
      );
  }
  if (broken > 0)
    add(
      'broken-characters',
      null,
      `${broken} tecken kunde inte avkodas och står som �.`,
      `${broken} characters could not be decoded and stand as �.`,
    );
  for (const name of unknown)
    add(
      'unknown-column',
      name,
      `Mappningen nämner kolumnen ”${name}”, som inte finns.`,
      `The mapping names the column “${name}”, which is not there.`,
    );
  for (const { field, header } of reading.columns)
    if (field === 'contact')
      add(
        'contact-left-out',
        header,
        `”${header}” innehåller kontaktuppgifter och lästes inte in.`,
        `“${header}” holds contact details and was not read in.`,
      );
  if (reading.rows['too-many-fields'] !== undefined || reading.rows['too-few-fields'] !== undefined) {
    const count = (reading.rows['too-many-fields'] ?? 0) + (reading.rows['too-few-fields'] ?? 0);
    add(
      'lines-left-out',
      null,
      `${count} rader har fler eller färre fält än rubrikraden och lästes inte.`,
      `${count} lines have more or fewer fields than the header and were not read.`,
    );
  }
  if (reading.repaired.length > 0)
    add(
      'lines-repaired',
      null,
      `${reading.repaired.length} rader hade för många fält och lades tillbaka på kolumnerna efter datum, tal och korta koder.`,
      `${reading.repaired.length} lines had too many fields and were put back on the columns by dates, numbers and short codes.`,
    );
  const owner = of('owner');
  if (owner !== undefined) flags.push(...outOfPlace(cells, owner));
  flags.push(...flagsOfOperations(cells, values), ...repeatedOperations(cells, values));
  const total = of('totalBudget');
  if (total?.numbers !== undefined && total.numbers !== null)
    flags.push(...farBelow(cells, total, total.numbers));
  return flags;
}

/** A beneficiary that is a number: the row's cells have changed places. */
function outOfPlace(cells: TableCells, { column }: ColumnValues): TableFlag[] {
  const flags: TableFlag[] = [];
  for (let operation = 0; operation < cells.count && flags.length < MOST_OUT_OF_PLACE; operation += 1) {
    const text = cells.text(operation, column.index);
    if (!/^[\d.,\s]+$/u.test(text) || figureIn(text) === null) continue;
    flags.push({
      code: 'cells-out-of-place',
      severity: 'check',
      row: cells.rowNumber(operation),
      column: column.header,
      message: `Stödmottagaren är talet ${text}. Radens celler kan ha bytt plats.`,
      messageEn: `The beneficiary is the number ${text}. The row's cells may have changed places.`,
    });
  }
  return flags;
}

/** One amount far below every other is likelier in another unit than a project of its own. */
function farBelow(cells: TableCells, { column }: ColumnValues, numbers: Float64Array): TableFlag[] {
  let [lowest, next, at] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
  for (const [operation, number] of numbers.entries()) {
    if (Number.isNaN(number) || number <= 0) continue;
    if (number < lowest) [next, lowest, at] = [lowest, number, operation];
    else if (number < next) next = number;
  }
  if (at === -1 || !Number.isFinite(next) || lowest * FAR_BELOW > next) return [];
  return [
    {
      code: 'amount-far-below',
      severity: 'check',
      row: cells.rowNumber(at),
      column: column.header,
      message: `Beloppet ${lowest} ligger långt under alla andra; det näst minsta är ${next}. Stämmer det?`,
      messageEn: `The amount ${lowest} is far below all others; the next is ${next}. Is it right?`,
    },
  ];
}

const CARRIED: Readonly<Record<string, TableField>> = {
  'total-is-public-funding': 'totalBudget',
  requested: 'euContribution',
  'may-hold-state-money': 'euContribution',
  'esf-without-yei': 'euContribution',
};

/** Flags about a column that each operation must carry, as findings on the fact that the column gives. */
export function caveatsOf(columns: readonly Column[], flags: readonly TableFlag[]): Finding[] {
  const has = (field: TableField): boolean => columns.some((column) => column.field === field);
  return flags.flatMap(({ code, severity, message, messageEn }) => {
    const field = CARRIED[code];
    return field === undefined || !has(field) ? [] : [{ code, severity, field, message, messageEn }];
  });
}
