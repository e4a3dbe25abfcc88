import { describe, expect, it } from 'vitest';
import { isPending } from '../../src/tables/forms/missing.ts';
import { columnOf, readList, recordsOf } from './read.ts';

const fieldsOf = (content: string): (string | null)[] =>
  readList(content).reading.columns.map(({ field }) => field);
const flagsOf = (content: string): string[] => readList(content).reading.flags.map(({ code }) => code);
const days = '2016-01-01;2017-01-01';

const twoRows = (names: string, first: string, second: string): string =>
  `${names}\nA;B;${first};Z\nC;D;${second};Z`;

const flagged = (list: string) =>
  readList(list).reading.flags.flatMap(({ code, column }) =>
    code === 'cells-unlike-header' ? [column] : [],
  );

describe('a word that means several things', () => {
  it('is what its cells are: `stato` of a project how far it has come, `Stato` of a beneficiary a country', () => {
    expect(
      fieldsOf(twoRows('Beneficiario;Titolo progetto;STATO_PROGETTO;Comune', 'Concluso', 'In corso'))[2],
    ).toBe(null);
    expect(fieldsOf(twoRows('Beneficiario;Titolo progetto;Stato;Comune', 'Italia', 'Malta'))[2]).toBe(
      'country',
    );
  });

  it('is what its cells are: `Kraj` a region in Czech, a country in Polish, an end in Croatian', () => {
    expect(fieldsOf(twoRows('Název příjemce;Název projektu;Kraj;Stát', 'Zlínský kraj', 'Praha'))).toEqual([
      'owner',
      'title',
      'region',
      'country',
    ]);
    expect(fieldsOf(twoRows('Nazwa beneficjenta;Tytuł projektu;Kraj;Gmina', 'Polska', 'Polska'))[2]).toBe(
      'country',
    );
    expect(
      fieldsOf(twoRows('Naziv korisnika;Naziv projekta;Kraj;Grad', '31.12.2016.', '30.6.2017.'))[2],
    ).toBe('end');
  });

  it('is none where its cells are something else: a year under a heading for amounts, codes under one for funds', () => {
    const list = 'Beneficiary name;Operation name;Fund code;Total cost\nA;B;102;2009\nC;D;109;2011';
    expect(fieldsOf(list)).toEqual(['owner', 'title', null, null]);
  });

  it('is told to be left out where its header promises figures and its cells are none', () => {
    const header = 'Beneficiary name;Operation name;Start date;Total cost';
    expect(flagged(`${header}\nA;B;soon;ABC 1000\nC;D;later;ABC 2000`)).toEqual(['Start date', 'Total cost']);
    expect(flagged(`${header}\nA;B;2020-01-31;1000\nC;D;2020-02-28;n/a`)).toEqual([]);
  });
});

const granted = (grant: string, ...cells: string[]): string =>
  [
    `Beneficiary name;Operation name;Start date;End date;Total eligible cost (EUR);Union co-financing rate;${grant}`,
    ...cells.map((cell, at) => `A${at};B${at};${days};${1000 * (at + 1)}.50;50;${cell}`),
  ].join('\n');

const withRest = (...cells: string[]): string =>
  granted(
    'EU contribution (EUR);Co-financing (EUR)',
    ...cells.map((cell, at) => `${500 * (at + 1)}.25;${cell}`),
  );

const withPublic = (first: string, second: string, third: string): string | null | undefined =>
  fieldsOf(
    granted(
      'EU contribution (EUR);Public funding (EUR)',
      `500.25;${first}`,
      `1000.25;${second}`,
      `1500.25;${third}`,
    ),
  ).at(-1);

const withPercentage = (...rates: string[]): (string | null)[] =>
  fieldsOf(
    [
      'Beneficiary name;Operation name;Total eligible cost;EU contribution;PERCENTAGE',
      ...rates.map((rate, at) => `A${at};B${at};${1000 * (at + 1)}.50;${400 * (at + 1)}.20;${rate}`),
    ].join('\n'),
  );

describe('money that does not say whose it is', () => {
  it('is the Union\u2019s where it is its rate of the total, and is left alone and told elsewhere', () => {
    const proved = granted('Grant (EUR)', '500.25', '1000.25', '1500.25');
    expect(columnOf(readList(proved), 'euContribution').sum).toBe(3_000.75);
    const open = granted('Grant (EUR)', '700.25', '1400.25', '2100.25');
    expect(fieldsOf(open).at(-1)).toBeNull();
    expect(flagsOf(open)).toContain('support-of-unknown-source');
  });

  it('is told by a bare percentage where that is what the Union pays of the total', () => {
    expect(withPercentage('40', '40.00', '40')[4]).toBe('unionRate');
    expect(withPercentage('85', '85', '85')[4]).toBeNull();
  });

  it('is the country\u2019s where it is what the Union leaves of the total', () => {
    expect(fieldsOf(withRest('500.25', '1000.25', '1500.25')).at(-1)).toBe('nationalContribution');
    expect(fieldsOf(withRest('100.00', '1000.25', '90.25')).at(-1)).toBeNull();
  });

  it('that is public stands as the country\u2019s only where it leaves room for the Union\u2019s', () => {
    expect(withPublic('500.25', '1000.25', '1500.25')).toBe('nationalContribution');
    expect(withPublic('1000.50', '2000.50', '3000.50')).toBe('publicFunding');
  });
});

const inMillions = (...cells: string[]): string =>
  ['Beneficiary name;Operation name;Total project costs £m', ...cells.map((cell) => `A;B;${cell}`)].join(
    '\n',
  );

const currencyIn = (header: string, country: string): string | null => {
  const table = readList(`${header}\n${country};B;${days};1000 kr\n${country};C;${days};2000 kr`);
  return table.reading.currency.value;
};

const asked = (header: string) =>
  readList(`${header}\nA;B;${days};1000`).reading.asks.map(({ suggestion, choices }) => [
    suggestion,
    choices.map(({ value }) => value),
  ]);

describe('units and currencies', () => {
  it('that a header names are held against its amounts', () => {
    expect(columnOf(readList(inMillions('1.5', '2.25')), 'totalBudget').sum).toBe(3_750_000);
    expect(columnOf(readList(inMillions('1434364', '5000000')), 'totalBudget').sum).toBe(6_434_364);
    expect(flagsOf(inMillions('1434364', '5000000'))).toContain('unit-not-applied');
  });

  it('of `kr` are those of the list\u2019s country, else of its language, else asked about', () => {
    expect(currencyIn('Stödmottagare;Projektnamn;Startdatum;Slutdatum;Stödberättigande utgifter', 'A')).toBe(
      'SEK',
    );
    expect(currencyIn('Støttemodtager;Projektnavn;Startdato;Slutdato;Støtteberettigede udgifter', 'A')).toBe(
      'DKK',
    );
    expect(currencyIn('Country;Operation name;Start date;End date;Total eligible cost', 'Norway')).toBe(
      'NOK',
    );
    expect(
      currencyIn('Beneficiary name;Operation name;Start date;End date;Total eligible cost', 'A'),
    ).toBeNull();
  });

  it('stand over several columns at once', () => {
    const table = readList(
      [
        'List of operations;;;;;;',
        ';;Time;;Funding, EUR;;',
        'Beneficiary name;Operation name;Start date;End date;Total eligible cost;EU contribution;Fund',
        `A;B;${days};1000;500;ESF`,
      ].join('\n'),
    );
    expect(table.reading.currency).toEqual({ value: 'EUR', decidedBy: 'header' });
    expect(recordsOf(table)[0]).toMatchObject({ currency: 'EUR', totalBudget: 1_000, euContribution: 500 });
  });

  it('are suggested by the language of the headers where nothing tells', () => {
    const table = readList(
      `Projekti nimi;Toetuse saaja nimi;Tegevuse alguskuupäev;Tegevuse lõppkuupäev;Abikõlblikud kulud\nA;B;${days};1000`,
    );
    expect(table.reading.asks).toMatchObject([{ kind: 'currency', suggestion: 'EUR' }]);
  });

  it('of `kr` are suggested by it, too, and left open between the kronor where it tells nothing', () => {
    expect(
      asked('Operationens navn;Beneficiary name;Operationens startdato;Operationens slutdato;Budget kr.'),
    ).toEqual([['DKK', ['DKK']]]);
    expect(asked('Operation name;Beneficiary name;Start date;End date;Total cost (kr)')).toEqual([
      [null, ['SEK', 'DKK', 'NOK']],
    ]);
  });
});

describe('headers above the operations', () => {
  it('may be split into several columns by the row below', () => {
    const table = readList(
      [
        'Beneficiary name;Operation name;Start date;Public expenditure;;',
        ';;;Year of approval;Total eligible expenditure;EU contribution',
        'A;B;2016-01-01;2016;1000;500',
        'C;D;2016-01-01;2017;2000;900',
      ].join('\n'),
    );
    expect(table.reading.rows).toEqual({ header: 2, operation: 2 });
    expect([columnOf(table, 'totalBudget').sum, columnOf(table, 'euContribution').sum]).toEqual([
      3_000, 1_400,
    ]);
  });

  it('may come again in other languages, below a line that names the language', () => {
    const table = readList(
      [
        'Name des Begünstigten;Bezeichnung des Vorhabens;Datum des Beginns;Gesamtbetrag der förderfähigen Ausgaben',
        'English;;;',
        'Beneficiary name;Operation name;Operation start date;Total eligible expenditure',
        'Français;;;',
        "Nom du bénéficiaire;Nom de l'opération;Date de début;Total des dépenses éligibles",
        'A;B;01.02.2016;1000,50',
      ].join('\n'),
    );
    expect(table.count).toBe(1);
    expect(table.reading.rows['repeated-header']).toBe(2);
    expect(table.reading.unreadable).toEqual([]);
  });
});

// One for each official language: how a list says that a day or an amount is not known yet.
const PENDING = [
  'предстои',
  'probíhá',
  'igangværende',
  'offen',
  'σε εξέλιξη',
  'TBC',
  'pendiente',
  'kestab',
  'kesken',
  'en cours',
  'ar siúl',
  'u tijeku',
  'folyamatban',
  'in corso',
  'vykdomas',
  'notiek',
  'għaddej',
  'lopend',
  'w trakcie',
  'em curso',
  'în curs',
  'neuvedené',
  'v teku',
  'pågår',
];

describe('what is not known yet', () => {
  it('is missing in a column of dates or amounts, in every official language, and is not unreadable', () => {
    expect(PENDING).toHaveLength(24);
    const rows = PENDING.map((word, at) => `A${at};B${at};2016-01-01;${word};1000;${word}`);
    const table = readList(
      [
        'Beneficiary name;Operation name;Start date;End date;Total eligible cost (EUR);Amount paid (EUR)',
        'A;B;2016-01-01;2017-01-01;1000;500',
        'C;D;2016-01-01;2017-01-01;1000;500',
        ...rows,
      ].join('\n'),
    );
    expect(table.reading.unreadable.map(({ text }) => text)).toEqual([]);
    expect(columnOf(table, 'end')).toMatchObject({ nonNull: 2, missing: 24 });
    expect(columnOf(table, 'outturnTotal')).toMatchObject({ nonNull: 2, missing: 24, sum: 1_000 });
  });

  it('is not what an operation that was broken off or a name says', () => {
    for (const text of ['reziliat', 'terminated', 'Offenburg', 'nije započelo', '2017', ''])
      expect([text, isPending(text)]).toEqual([text, false]);
  });
});

describe('rates', () => {
  it('are per cent in words and with the mark of a footnote, too', () => {
    const cells = ['80,0 v. H.', '25%*', '50 procent', '(45%)'];
    const table = readList(
      [
        'Beneficiary name;Operation name;Start date;End date;Union co-financing rate',
        ...cells.map((cell, at) => `A${at};B${at};${days};${cell}`),
      ].join('\n'),
    );
    expect(recordsOf(table).map(({ unionRate }) => unionRate)).toEqual([80, 25, 50, 45]);
  });
});

const amounts = (grant: string): string =>
  `Denumirea beneficiarului;Denumirea operațiunii;Data de începere a operațiunii;Data de finalizare a operațiunii;Total valoare proiect;${grant}\nA;B;${days};900000;500000\nC;D;${days};800000;400000`;

describe('a column that names no currency', () => {
  it('has the one of its neighbours where that is the country’s own, and is asked about where it is not', () => {
    expect(readList(amounts('Fonduri UE (LEI)')).reading.currency.value).toBe('RON');
    const inEuro = readList(amounts('Fonduri UE (EUR)')).reading;
    expect(inEuro.currency.value).toBe(null);
    expect(inEuro.asks.map(({ kind }) => kind)).toContain('currency');
  });

  it('has not that of the others where a row is of a country with another one, whichever stands first', () => {
    const header = 'Operation name;Beneficiary name;Country;EU contribution (SEK);Total cost';
    const rows = ['Open doors;College;Sweden;500;1000', 'Second chance;School;Denmark;400;3000'];
    for (const lines of [rows, rows.toReversed()]) {
      const { reading } = readList([header, ...lines].join('\n'));
      expect(reading.currency.value).toBe(null);
      expect(reading.asks.map(({ kind }) => kind)).toContain('currency');
    }
    const swedish = rows.map((line) => line.replace('Denmark', 'Sverige'));
    expect(readList([header, ...swedish].join('\n')).reading.currency.value).toBe('SEK');
  });
});

describe('a rate with its fund before it', () => {
  it('is read as the rate', () => {
    const list = `Beneficiary name;Operation name;Total eligible cost (EUR);Union co-financing rate\nA;B;100.50;ERDF - 50.00%\nC;D;200.50;ESF+: 85%`;
    expect(recordsOf(readList(list)).map(({ unionRate }) => unionRate)).toEqual([50, 85]);
  });
});

const startsOf = (...starts: string[]): [(string | null)[], number] => {
  const rows = starts.map((start, at) => `A${at};B${at};${start};${1000 * (at + 1)}.50`);
  const table = readList(
    ['Beneficiary name;Operation name;Start date;Total eligible cost (EUR)', ...rows].join('\n'),
  );
  return [recordsOf(table).map(({ start }) => start), columnOf(table, 'start').unreadable];
};

describe('years of two digits between dashes', () => {
  it('stand where the column’s other days show it', () => {
    expect(startsOf('16-09-19', '01-03-18', '22-12-17')).toEqual([
      ['2019-09-16', '2018-03-01', '2017-12-22'],
      0,
    ]);
    expect(startsOf('16-09-19', '18-03-01', '17-12-31')).toEqual([
      ['2016-09-19', '2018-03-01', '2017-12-31'],
      0,
    ]);
  });

  it('are left unread and listed where nothing shows it, or the cells speak against each other', () => {
    expect(startsOf('16-09-19', '18-03-20', '17-12-22')).toEqual([[null, null, null], 3]);
    expect(startsOf('16-09-19', '01-03-18', '17-12-31')[0][0]).toBe(null);
  });
});
