import { describe, expect, it } from 'vitest';
import { columnOf, readList, recordsOf } from './read.ts';

const HEADER =
  'Beneficiary name,Operation name,Operation start date,Operation end date,Total eligible expenditure,Union co-financing rate';
const row = (name: string, rest: string): string => `${name} Council,${name},${rest}`;
const rows = (...parts: string[]): string => [HEADER, ...parts].join('\n');

const rates = (...cells: string[]): unknown[] => {
  const table = readList(
    rows(...cells.map((cell, at) => row(`P${at}`, `2015-01-01,2016-01-01,€ 1,${cell}`))),
  );
  return [recordsOf(table).map(({ unionRate }) => unionRate), table.reading.asks.map(({ kind }) => kind)];
};

describe('columns are decided from all their cells', () => {
  it('the date order by one cell at the end of a hundred', () => {
    const open = Array.from({ length: 99 }, (_, at) => row(`P${at}`, '03/04/2016,05/06/2017,1000,50'));
    const table = readList(rows(...open, row('Last', '12/17/2015,05/06/2017,1000,50')));
    expect(columnOf(table, 'start')).toMatchObject({
      form: 'month-first',
      decidedBy: 'cells',
      unreadable: 0,
    });
    expect(columnOf(table, 'end')).toMatchObject({ form: 'month-first', decidedBy: 'other-column' });
    expect(recordsOf(table)[0]?.start).toBe('2016-03-04');
  });

  it('points settle the date order where nothing else does', () => {
    const table = readList(
      rows(row('A', '01.04.2015,02.05.2016,1000,50'), row('B', '03.04.2015,02.05.2016,1000,50')),
    );
    expect(columnOf(table, 'start')).toMatchObject({ form: 'day-first', decidedBy: 'points' });
  });

  it('cells of both orders settle themselves, and the others are asked about', () => {
    const table = readList(
      rows(row('A', '31/01/2015,,1,50'), row('B', '01/31/2015,,1,50'), row('C', '02/03/2015,,1,50')),
    );
    expect(recordsOf(table).map(({ start }) => start)).toEqual(['2015-01-31', '2015-01-31', null]);
    expect(table.reading.asks).toMatchObject([{ kind: 'date-order', cells: 1 }, { kind: 'currency' }]);
    expect(table.reading.flags.map(({ code }) => code)).toContain('mixed-forms');
  });

  it('the thousands mark of one cell by another', () => {
    const table = readList(
      rows(row('A', '2015-01-01,2016-01-01,€ 580.000,50'), row('B', '2015-01-01,2016-01-01,€ 2.034.550,50')),
    );
    expect(recordsOf(table).map(({ totalBudget }) => totalBudget)).toEqual([580_000, 2_034_550]);
  });

  it('the scale of rates: all up to 1 are parts of one, `1` alone is asked about, so is `0.5` beside `50`', () => {
    expect(rates('0.4', '1', '0')).toEqual([[40, 100, 0], []]);
    expect(rates('40', '1', '85.5')).toEqual([[40, 1, 85.5], []]);
    expect(rates('40%', '1%', '0.5%')).toEqual([[40, 1, 0.5], []]);
    expect(rates('1', '1')).toEqual([[null, null], ['rate-scale']]);
    expect(rates('0.5', '50')).toEqual([[null, 50], ['rate-scale']]);
  });
});

describe('what the values do not bear out', () => {
  it('is not read: impossible days, text in a number column; each cell is listed with row, column and text', () => {
    const table = readList(
      rows(
        row('A', '31/09/2015,31/12/2015,€ 1000,50'),
        row('B', '30/09/2015,n.v.t.,to follow,50'),
        row('C', '2015,31/12/2015,€ 99.5,50'),
      ),
    );
    expect(table.reading.unreadable).toEqual([
      {
        row: 2,
        column: 'Operation start date',
        index: 2,
        field: 'start',
        text: '31/09/2015',
        why: 'no-such-day',
      },
      {
        row: 3,
        column: 'Total eligible expenditure',
        index: 4,
        field: 'totalBudget',
        text: 'to follow',
        why: 'not-of-the-form',
      },
      {
        row: 4,
        column: 'Operation start date',
        index: 2,
        field: 'start',
        text: '2015',
        why: 'less-than-a-day',
      },
    ]);
    expect(columnOf(table, 'end')).toMatchObject({ missing: 1, nonNull: 2, unreadable: 0 });
    expect(recordsOf(table).map(({ start }) => start)).toEqual([null, '2015-09-30', null]);
  });

  it('changes what a header is taken for: a country of NUTS codes, a rate of amounts, a programme of funds', () => {
    const table = readList(
      'Beneficiary name,Operation name,Country,Union co-financing rate,Programme\nA,B,DE300,€ 5000.50,ESF\nC,D,DE211,€ 7000.00,ERDF',
    );
    expect(table.reading.columns.map(({ field }) => field)).toEqual([
      'owner',
      'title',
      'region',
      'euContribution',
      'fund',
    ]);
    expect(table.reading.flags.filter(({ code }) => code === 'header-and-values-differ')).toHaveLength(3);
  });
});

describe('records that are no operation', () => {
  it('are totals, too, where they tell of how many rows or in which currency', () => {
    const header = 'Beneficiary name;Operation name;Total eligible expenditure (EUR)';
    const above = ['A Council;Doors;1000', 'B Council;Total mobility;2000'];
    for (const total of ['Totalt 2 projekt', 'Summa (EUR)', 'Total number of operations: 2', 'Sum, kronor']) {
      const table = readList([header, ...above, `${total};;3000`].join('\n'));
      expect([total, recordsOf(table).map(({ totalBudget }) => totalBudget)]).toEqual([total, [1000, 2000]]);
    }
  });

  it('are headings, further places, totals, notes and blank lines', () => {
    const table = readList(
      [
        'List of operations 2014–2020',
        '',
        'Operation name,Beneficiary name,Total eligible expenditure,Location',
        'Priority 1: Work',
        'First,A Council,€1000,Here',
        ',,,There',
        'Priority 2: Inclusion',
        'Second,B Council,€2500,Here',
        'Operation name,Beneficiary name,Total eligible expenditure,Location',
        'Third,C Council,€500,Elsewhere',
        'Total,,€4000,',
        ',,€4000,',
        'Source: nobody',
      ].join('\n'),
    );
    expect(table.reading.rows).toEqual({
      title: 1,
      blank: 1,
      header: 1,
      section: 2,
      operation: 3,
      'further-place': 1,
      'repeated-header': 1,
      total: 2,
      note: 1,
    });
    expect(columnOf(table, 'totalBudget').sum).toBe(4_000);
    expect(recordsOf(table).map(({ programmeArea }) => programmeArea)).toEqual(['1', '2', '2']);
    expect(recordsOf(table)[0]?.evidence['programmeArea']).toMatchObject({ row: 4, status: 'inferred' });
  });

  it('are lines with more fields than the header, where nothing fixes what stands where', () => {
    const table = readList(
      rows(row('A', '2015-01-01,2016-01-01,1000,50'), row('B', 'and more,2015-01-01,2016-01-01,1000,50')),
    );
    expect(table.reading.rows).toEqual({ header: 1, operation: 1, 'too-many-fields': 1 });
    expect(table.reading.others.at(-1)).toEqual({ row: 3, kind: 'too-many-fields', text: 'B Council' });
  });

  it('lines with unquoted commas are put back on the columns where dates, numbers and codes allow one way only', () => {
    const fitting = Array.from(
      { length: 30 },
      (_, at) => `X${100 + at},Name ${at},2015-01-01,Council ${at},${1000 + at}.50`,
    );
    const table = readList(
      [
        'Code of operation,Operation name,Operation start date,Beneficiary name,Total eligible expenditure',
        ...fitting,
        'X200,Here, there and everywhere,2015-02-01,Council, the other,2000.25',
        '"X201,One ""quoted"" line,2015-03-01,Council,3000.75"',
        'X202,A,2015-01-01,2015-02-01,B,9.50',
      ].join('\n'),
    );
    expect(table.reading.repaired).toEqual([32, 33]);
    expect(table.reading.rows).toEqual({ header: 1, operation: 32, 'too-many-fields': 1 });
    const [mended, quoted] = recordsOf(table).slice(30);
    expect(mended).toMatchObject({
      title: 'Here, there and everywhere',
      owner: 'Council, the other',
      totalBudget: 2_000.25,
    });
    expect(mended?.evidence['title']?.quote).toBe('Here, there and everywhere');
    expect(quoted).toMatchObject({ title: 'One "quoted" line', start: '2015-03-01', totalBudget: 3_000.75 });
  });
});

const withAmount = (amount: string) => `Beneficiary name,Operation name,${amount}`;
const currencies = (list: string) =>
  recordsOf(readList(list)).map(({ currency, totalBudget }) => [currency, totalBudget]);

const withGrant = (grant: string) =>
  readList(`Projektnamn;Stödmottagare;Startdatum;${grant} (SEK)\nEtt;A kommun;2015-01-15;600000,50`);

const toldOfGrant = (grant: string) => [
  withGrant(grant).reading.flags.some(({ code }) => code === 'may-hold-state-money'),
  recordsOf(withGrant(grant))[0]?.findings.some(
    ({ code, field }) => code === 'may-hold-state-money' && field === 'euContribution',
  ),
];

describe('the support that the Swedish fund grants', () => {
  it('stands as the Union\u2019s with what it may hold beside it, for the list and for every operation', () => {
    expect(toldOfGrant('Beviljat ESF-stöd')).toEqual([true, true]);
    expect(toldOfGrant('EU-stöd')).toEqual([false, false]);
  });
});

describe('currencies', () => {
  it('stay as published, and amounts of several are never added', () => {
    const table = readList(
      rows(row('A', '2015-01-01,2016-01-01,€ 1000.50,50'), row('B', '2015-01-01,2016-01-01,£ 2000.75,50')),
    );
    expect(recordsOf(table).map(({ currency }) => currency)).toEqual(['EUR', 'GBP']);
    expect(columnOf(table, 'totalBudget').sum).toBeNull();
  });

  it('come from a column of their own, or are asked about with that of the country as the suggestion', () => {
    const header = 'Beneficiary name,Operation name,Total eligible expenditure,Currency,Country';
    expect(recordsOf(readList(`${header}\nA,B,1000,SEK,Sweden`))[0]?.currency).toBe('SEK');
    const table = readList(`${header}\nA,B,1000,,Denmark`);
    expect(recordsOf(table)[0]).toMatchObject({ currency: null, totalBudget: 1_000 });
    expect(table.reading.asks).toMatchObject([{ kind: 'currency', suggestion: 'DKK' }]);
  });

  it('that few lists are in are known, too, in cells, headers and a column of their own', () => {
    for (const code of ['USD', 'ISK', 'LTL', 'UAH', 'TRY', 'XAF']) {
      const cells = `${withAmount('Total eligible expenditure')}\nA,B,${code} 1000\nC,D,2000.5 ${code}`;
      expect(currencies(cells)).toEqual([
        [code, 1_000],
        [code, 2_000.5],
      ]);
      expect(currencies(`${withAmount(`Total eligible expenditure (${code})`)}\nA,B,1000`)).toEqual([
        [code, 1_000],
      ]);
      expect(currencies(`${withAmount('Total eligible expenditure,Currency')}\nA,B,1000,${code}`)).toEqual([
        [code, 1_000],
      ]);
    }
    expect(currencies(`${withAmount('Total eligible expenditure')}\nA,B,ABC 1000\nC,D,ESF 2000`)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('of one column are not taken for those of another that names none, which is asked about', () => {
    const header = 'Beneficiary name,Operation name,Total eligible expenditure,EU contribution (EUR)';
    const list = `${header}\nA,B,10000000,500000`;
    const open = readList(list);
    expect(recordsOf(open)[0]).toMatchObject({ currency: 'EUR', totalBudget: null, euContribution: 500_000 });
    expect(open.reading.asks).toMatchObject([{ kind: 'currency', cells: 1 }]);
    expect(open.reading.currency.value).toBeNull();
    const answered = readList(list, { currency: 'SEK' });
    expect(answered.reading.asks).toEqual([]);
    expect(recordsOf(answered)[0]).toMatchObject({
      currency: 'SEK',
      totalBudget: 10_000_000,
      euContribution: null,
    });
  });

  it('of `kr` beside a column in euro are asked about between the kronor', () => {
    const { reading } = readList(
      'Beneficiary name,Operation name,Total eligible expenditure (kr),EU contribution (EUR)\nA,B,10000000,500000',
    );
    expect(reading.asks.map(({ kind, choices }) => [kind, choices.map(({ value }) => value)])).toEqual([
      ['currency', ['SEK', 'DKK', 'NOK']],
    ]);
  });

  it('of the Youth Employment Initiative are added to the EU contribution where they are the same', () => {
    const header = 'Beneficiary name,Operation name,ESF contribution (EUR),YEI contribution';
    const added = (currency: string) =>
      recordsOf(readList(`${header} (${currency})\nA,B,1000,50`, { addYouthInitiative: true }))[0];
    expect([added('EUR')?.euContribution, added('SEK')?.euContribution]).toEqual([1_050, 1_000]);
  });
});

/** A row with a text in one of the first four columns, and its amounts. */
const label = (text: string, column: number, rest: string): string =>
  `${Array.from({ length: 4 }, (_, at) => (at === column ? text : '')).join(';')};${rest}`;

describe('sums among the operations', () => {
  const HEAD =
    'Beneficiary name;Operation name;Operation start date;Operation end date;Total eligible expenditure (EUR);EU contribution (EUR)';
  const a = 'A Council;Doors;2016-01-01;2017-01-01;1000,50;500,25';
  const b = 'B Council;Windows;2016-02-01;2017-02-01;2000,00;1000,00';
  const c = 'C Council;Roofs;2016-03-01;2017-03-01;400,00;200,00';
  const totalOf = (...lines: string[]): unknown[] => {
    const table = readList([HEAD, ...lines].join('\n'));
    return [table.count, columnOf(table, 'totalBudget').sum, table.reading.rows.total ?? 0];
  };

  it.each([
    ['bg', 'Междинна сума', 'Общо'],
    ['cs', 'Mezisoučet', 'Celkem'],
    ['da', 'Delsum', 'I alt'],
    ['de', 'Zwischensumme', 'Gesamtsumme'],
    ['el', 'Μερικό σύνολο', 'Γενικό σύνολο'],
    ['en', 'Subtotal', 'Grand total'],
    ['es', 'Subtotal', 'Total general'],
    ['et', 'Vahesumma', 'Kokku'],
    ['fi', 'Välisumma', 'Yhteensä'],
    ['fr', 'Sous-total', 'Total général'],
    ['ga', 'Fo-iomlán', 'Iomlán'],
    ['hr', 'Međuzbroj', 'Sveukupno'],
    ['hu', 'Részösszeg', 'Mindösszesen'],
    ['it', 'Totale parziale', 'Totale generale'],
    ['lt', 'Tarpinė suma', 'Iš viso'],
    ['lv', 'Starpsumma', 'Kopā'],
    ['mt', 'Total parzjali', 'Total'],
    ['nl', 'Subtotaal', 'Eindtotaal'],
    ['pl', 'Suma częściowa', 'Ogółem'],
    ['pt', 'Subtotal', 'Total geral'],
    ['ro', 'Subtotal', 'Total general'],
    ['sk', 'Medzisúčet', 'Spolu'],
    ['sl', 'Vmesna vsota', 'Skupaj'],
    ['sv', 'Delsumma', 'Summa'],
  ])('are none of them in %s, whichever column the label stands in', (_language, partial, whole) => {
    for (const column of [0, 1, 3])
      expect([
        column,
        ...totalOf(
          a,
          b,
          label(`${partial} 1`, column, '3000,50;1500,25'),
          c,
          label(`1. ${partial}`, column, '400,00;200,00'),
          label(`${whole}:`, column, '3400,50;1700,25'),
        ),
      ]).toEqual([column, 3, 3_400.5, 3]);
  });

  it('are known by their amounts where no word tells: the sum of those above, or of those below', () => {
    expect(totalOf(a, b, 'Priority 1;;;;3000,50;1500,25', c)).toEqual([3, 3_400.5, 1]);
    expect(totalOf('Priority 1;;;;3000,50;1500,25', a, b, 'Priority 2;;;;400,00;200,00', c)).toEqual([
      3, 3_400.5, 2,
    ]);
    expect(totalOf(a, b, ';Priority 1;;;3000,50;1500,25', c, b, ';Priority 2;;;2400,00;1200,00')).toEqual([
      4, 5_400.5, 2,
    ]);
  });

  it('are not seen where an operation has the amount of the one above, or no words but its own', () => {
    expect(totalOf(a, 'A Council;Total mobility;;;1000,50;500,25')).toEqual([2, 2_001, 0]);
    expect(totalOf(a, ';Doors again;;;1000,50;500,25')).toEqual([2, 2_001, 0]);
    expect(totalOf(a, b, 'A Council;Sum of all;2016-01-01;2017-01-01;3000,50;1500,25')).toEqual([
      3, 6_001, 0,
    ]);
  });
});

const FRENCH =
  'Nom du bénéficiaire,Nom de l’opération,Date de début,Date de fin,Total des dépenses éligibles';
const ENGLISH =
  'Beneficiary name,Operation name,Operation start date,Operation end date,Total eligible expenditure';
const part = (name: string): string[] =>
  Array.from({ length: 12 }, (_, at) => `Commune ${name},Projet ${name} ${at},2016-01-01,2017-01-01,1000.50`);

describe('a header of two languages in two rows', () => {
  it('is a header wherever its rows stand again above the next part of the list', () => {
    const table = readList([FRENCH, ENGLISH, ...part('A'), FRENCH, ENGLISH, ...part('B')].join('\n'));
    expect(table.count).toBe(24);
    expect(columnOf(table, 'totalBudget').sum).toBe(24_012);
    expect(table.reading.rows['repeated-header']).toBe(2);
  });
});
