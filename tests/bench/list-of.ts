const HEADER = [
  'Code of operation',
  'Beneficiary name',
  'Operation name',
  'Operation summary',
  'Operation start date',
  'Operation end date',
  'Total eligible expenditure',
  'EU contribution',
  'Union co-financing rate',
  'Operation postcode',
  'Country',
  'Category of intervention',
];
const SUMMARY =
  'Courses, advice and traineeships for people who look for work, with ""steps"" of their own. ';

/**
 * A list as authorities write them: summaries in quotes, `1.234,56 €`, `31.12.2016`, `50 %`. The same bytes every time.
 */
export function listOf(operations: number): Uint8Array {
  const lines = [HEADER.join(';')];
  for (let at = 0; at < operations; at += 1) {
    const total = 50_000 + ((at * 7_919) % 4_000_000) + (at % 100) / 100;
    const [day, month, year] = [1 + (at % 28), 1 + (at % 12), 2014 + (at % 6)];
    lines.push(
      [
        `X${String(at).padStart(6, '0')}`,
        `Organisation ${at % 5_000}`,
        `Project number ${at} on the way to work`,
        `"${SUMMARY.repeat(1 + (at % 3))}"`,
        `${two(day)}.${two(month)}.${year}`,
        `${two(day)}.${two(month)}.${year + 2}`,
        money(total),
        money(total / 2),
        '50,00 %',
        String(10_000 + (at % 80_000)),
        'Ireland',
        `${102 + (at % 18)} - Access to employment`,
      ].join(';'),
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

const two = (number: number): string => String(number).padStart(2, '0');
const money = (amount: number): string => {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')},${cents} €`;
};
