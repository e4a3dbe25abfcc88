import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection, type ProjectRecord } from '../../src/records/record.ts';

function read(text: string): ProjectRecord {
  const result = readDocument('sida.txt', text);
  if (isRejection(result)) throw new Error(result.reasonEn);
  return result;
}

function rejected(text: string): string | null {
  const result = readDocument('sida.txt', text);
  return isRejection(result) ? result.rejected : null;
}

const codes = (record: ProjectRecord): string[] =>
  record.findings.map(({ code, field }) => `${code} ${field}`);

const TOP = `2016/00123 - Nya steg

Projektet ger stöd till arbetssökande.

Projektnummer: 2016/00123
Projektägare: Tomelilla kommun
Projektperiod: 2016-09-01 - 2019-08-31
`;
const page = (...lines: string[]): string => `${TOP}${lines.join('\n')}\n`;
const withPeriod = (period: string): ProjectRecord =>
  read(
    page('Beviljat ESF-stöd: 500 000 kr', 'Specifikt mål: 2.1').replace('2016-09-01 - 2019-08-31', period),
  );
const owned = (owner: string): ProjectRecord =>
  read(page('Beviljat ESF-stöd: 500 000 kr').replace('Tomelilla kommun', owner));

const planned = (text: string): number | null =>
  read(page(`Planerat antal deltagare: ${text}`)).plannedParticipants;
const hit = (name: string, count: number): string =>
  `${name}\nProjektägare: Tomelilla kommun\nPlanerat antal deltagare: ${count}\nSpecifikt mål: 2.1\n`;

describe('a row with more than one number', () => {
  it('gives none of them, whether planned and spent or year by year', () => {
    const pasted = read(
      page(
        '\tUtfall\tPlan',
        'Total projektbudget:\t900 000 kr\t1 000 000 kr',
        'Planerat antal deltagare:\t98\t120',
      ),
    );
    expect(pasted.totalBudget).toBeNull();
    expect(pasted.plannedParticipants).toBeNull();
    expect(codes(pasted)).toContain('value-not-read totalBudget');
    const saved = read(`<html><body><h1>Nya steg</h1>
      <dl><dt>Projektnummer</dt><dd>2016/00123</dd><dt>Projektägare</dt><dd>Tomelilla kommun</dd></dl>
      <table><tr><th></th><th>2016</th><th>2017</th><th>Totalt</th></tr>
      <tr><td>Total projektbudget</td><td>1 000 000</td><td>2 000 000</td><td>3 000 000</td></tr>
      <tr><td>Beviljat ESF-stöd</td><td>500 000</td><td>900 000</td><td>1 400 000</td></tr></table></body></html>`);
    expect([saved.totalBudget, saved.esfSupport]).toEqual([null, null]);
  });

  it('is named by the line it stands on in the document, tabs or not', () => {
    const record = read(
      page('Region:\tSydsverige', 'Total projektbudget:\tenligt beslut', 'Specifikt mål: 2.1'),
    );
    const [finding] = record.findings.filter(({ code }) => code === 'value-not-read');
    expect(finding?.message).toContain('på rad 9 ');
    expect(record.evidence['region']?.line).toBe(8);
  });
});

describe('an amount', () => {
  it.each([
    ['a page number and a web address', 'Total projektbudget:\n2\nhttps://www.example.se/projekt'],
    ['a share of somebody', 'Total projektbudget: 2 000 000 kr (kommunens del)'],
    ['one year of several', 'Total projektbudget: 2 000 000 kr (2017)'],
    ['amended in brackets', 'Total projektbudget: 2 000 000 kr (höjd till 2 500 000 kr)'],
    ['followed by what was added', 'Total projektbudget:\n2 000 000 kr\n500 000 kr (tilläggsbeslut)'],
    ['divided', 'Total projektbudget: 2 000 000 / 3'],
  ])('is not read where it is %s', (_, field) => {
    const text = page('Beviljat ESF-stöd: 500 000 kr', 'Specifikt mål: 2.1', field);
    expect(read(text).totalBudget).toBeNull();
  });

  it('is read with what it includes or what it was before', () => {
    for (const after of [
      '(varav stöd 1 000 000 kr)',
      'exkl. moms',
      '(ursprungligen 1 000 000 kr)',
      '(reviderad)',
    ])
      expect(read(page(`Total projektbudget: 2 000 000 kr ${after}`, 'Specifikt mål: 2.1')).totalBudget).toBe(
        2_000_000,
      );
  });
});

describe('a count', () => {
  it('is read with its parts, and not where it is one year’s or was changed', () => {
    expect(['120 (60 kvinnor, 60 män)', '120 (varav 30 unga)', '120*'].map(planned)).toEqual([120, 120, 120]);
    expect(['120 (2017)', '120 (100 efter ändring)', '120 (40 per år)'].map(planned)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('labels that stand otherwise', () => {
  it('do not take the value of the next label where values stand above their labels', () => {
    const record = read(
      ['Nya steg', '', '120', 'Planerat antal deltagare', '1 000 000 kr', 'Total projektbudget', '500 000 kr']
        .concat([
          'Beviljat ESF-stöd',
          'Tomelilla kommun',
          'Projektägare',
          '2016-09-01 - 2019-08-31',
          'Projektperiod',
        ])
        .join('\n'),
    );
    expect(record).toMatchObject({
      totalBudget: null,
      esfSupport: null,
      owner: null,
      plannedParticipants: null,
    });
  });

  it('are read in two columns, in a list, and in a mail that was sent on', () => {
    const expected = { owner: 'Tomelilla kommun', totalBudget: 1_000_000, plannedParticipants: 120 };
    const columns = `2016/00123 - Nya steg

Projektnummer: 2016/00123            Projektperiod: 2016-09-01 - 2019-08-31
Projektägare: Tomelilla kommun       Total projektbudget: 1 000 000 kr
Planerat antal deltagare: 120        Specifikt mål: 2.1`;
    const lines = columns.replace(/ {3,}/g, '\n').split('\n');
    expect(read(columns)).toMatchObject(expected);
    expect(read(columns).evidence['totalBudget']).toMatchObject({ line: 4, quote: '1 000 000 kr' });
    expect(read(lines.map((line) => (line.includes(': ') ? `• ${line}` : line)).join('\n'))).toMatchObject(
      expected,
    );
    const mail = `Hej! Vi blev 15 personer på mötet.\n\n${lines.map((line) => `> ${line}`).join('\n')}`;
    expect(read(mail)).toMatchObject({ ...expected, title: 'Nya steg' });
  });
});

describe('an owner', () => {
  it.each(['se nedan', 'Uppgift saknas', '1 000 000 kr', '2016-09-01 - 2019-08-31', '–'])(
    'is not made of "%s"',
    (text) => {
      expect(owned(text)).toMatchObject({ owner: null, ownerUnit: null });
    },
  );

  it('has neither its number nor another owner in its name', () => {
    expect(owned('Tomelilla kommun (212000-0837)')).toMatchObject({
      owner: 'Tomelilla kommun',
      ownerUnit: null,
    });
    expect(owned('Tomelilla kommun, Lunds kommun och Samordningsförbundet Norra')).toMatchObject({
      owner: 'Tomelilla kommun',
      ownerUnit: null,
    });
  });
});

describe('a period', () => {
  it.each([
    ['2015-01/2017-12', '2015-01-01', '2017-12-31'],
    ['2016-09-01/2019-08-31', '2016-09-01', '2019-08-31'],
    ['2016-09-01-2019-08-31', '2016-09-01', '2019-08-31'],
    ['01.09.2016 - 31.08.2019', '2016-09-01', '2019-08-31'],
    ['2016\u201109\u201101 \u2212 2019-08-31', '2016-09-01', '2019-08-31'],
    ['sept - dec 2016', '2016-09-01', '2016-12-31'],
    ['januari t.o.m. mars 2017', '2017-01-01', '2017-03-31'],
    ['november – mars 2017', null, '2017-03-31'],
    ['- 2019-08-31', null, '2019-08-31'],
    ['2016-09-01 – pågår', '2016-09-01', null],
    ['2016-09-01 -\n2019-08-31', '2016-09-01', '2019-08-31'],
    [
      'Mobilisering 2016-09-01 - 2016-12-31\nGenomförande 2017-01-01 - 2019-08-31',
      '2016-09-01',
      '2019-08-31',
    ],
    [
      'Fas 1: 2016-09-01 - 2016-12-31\nFas 2: 2017-01-01 - 2017-12-31\nFas 3: 2018-01-01 - 2018-06-30',
      '2016-09-01',
      '2018-06-30',
    ],
  ])('is read from "%s"', (text, start, end) => {
    expect(withPeriod(text)).toMatchObject({ start, end });
  });
});

describe('several projects', () => {
  it('are told by the hits of a search, and by rows below a row of labels', () => {
    expect(
      rejected(`Projektbanken\nVisar 2 av 2 projekt\n\n${hit('Nya steg', 20)}\n${hit('Mera steg', 30)}`),
    ).toBe('several-projects');
    expect(read(`Projektbanken\nDin sökning gav 1 träff\n\n${hit('Nya steg', 20)}`).title).toBe('Nya steg');
    expect(
      rejected(
        'Beviljade projekt\nProjektnummer\tProjektägare\tTotal projektbudget\tBeviljat ESF-stöd\n' +
          '2016/00123\tTomelilla kommun\t1 000 000 kr\t500 000 kr\n2016/00124\tLunds kommun\t2 000 000 kr\t700 000 kr',
      ),
    ).toBe('several-projects');
  });
});

describe('what others wrote or what was withdrawn', () => {
  it('is not read from comments, nor where it is struck out', () => {
    const comments = '\n2 kommentarer\nVårt projekt hade 900 deltagare och 450 fick jobb.\n';
    expect(read(page('Specifikt mål: 2.1', comments)).statements).toEqual([]);
    const record = read(`<html><body><h1>Nya steg</h1><dl><dt>Projektnummer</dt><dd>2016/00123</dd>
      <dt>Projektägare</dt><dd>Tomelilla kommun</dd><dt>Beviljat ESF-stöd</dt>
      <dd><span style="text-decoration: line-through">1 000 000 kr</span> 1 500 000 kr</dd></dl></body></html>`);
    expect(record.esfSupport).toBe(1_500_000);
  });
});

describe('a fact that was changed', () => {
  it('stands as it was, and the change is named with both values', () => {
    const record = read(
      page('Total projektbudget: 1 000 000 kr', 'Reviderad budget: 1 500 000 kr', 'Specifikt mål: 2.1'),
    );
    expect(record.totalBudget).toBe(1_000_000);
    const finding = record.findings.find(({ code }) => code === 'fields-disagree');
    expect(finding?.field).toBe('totalBudget');
    expect(finding?.message).toContain('1\u00a0000\u00a0000 och, på rad 9, 1\u00a0500\u00a0000.');
    expect(finding?.messageEn).toContain('1,000,000 and, on line 9, 1,500,000.');
  });
});

describe('a page whose letters are garbled', () => {
  it('is refused for that, where its labels cannot be recognised', () => {
    const garbled = TOP.replaceAll('ä', 'Ã¤').replaceAll('ö', 'Ã¶');
    const result = readDocument('sida.txt', `${garbled}Beviljat ESF-stÃ¶d: 500 000 kr\n`);
    expect(result).toMatchObject({ rejected: 'unreadable', line: 3 });
    expect(isRejection(result) && result.reason).toContain('UTF-8');
  });
});

describe('a page in English', () => {
  it('is read by its English labels', () => {
    const text = `New steps

Project owner: Tomelilla kommun
Project period: September 2016 - August 2019
Total project budget: SEK 1,200,000
Fund: European Social Fund
`;
    expect(read(text)).toMatchObject({
      owner: 'Tomelilla kommun',
      start: '2016-09-01',
      end: '2019-08-31',
      totalBudget: 1_200_000,
      currency: 'SEK',
      fund: 'ESF',
    });
  });
});

describe('a Kohesio page', () => {
  it('may have as many labels as it likes', () => {
    const text = `New steps\nStart date: 1 May 2016\nTotal budget: € 10 000\nEU contribution: € 5 000\n${'Fund:\nESF\n'.repeat(70_000)}`;
    expect(read(text)).toMatchObject({ title: 'New steps', totalBudget: 10_000, euContribution: 5_000 });
  });
});

describe('a sentence', () => {
  it.each([
    'Det är oklart om 50 personer kan få jobb.',
    'Lokalen har plats för 80 personer.',
    'Bussen har plats för 40 deltagare.',
  ])('counts nobody in "%s"', (sentence) => {
    expect(read(page('Specifikt mål: 2.1', '', sentence)).statements).toEqual([]);
  });
});

describe('facts of other projects', () => {
  const OWN = `<h1>Nya steg</h1><dl><dt>Projektnummer</dt><dd>2016/00123</dd><dt>Projektägare</dt><dd>Tomelilla kommun</dd>
    <dt>Projektperiod</dt><dd>2016-09-01 - 2019-08-31</dd><dt>Beviljat ESF-stöd</dt><dd>500 000 kr</dd></dl>`;
  const OTHER = `<dl><dt>Projektägare</dt><dd>Lunds kommun</dd><dt>Projektperiod</dt><dd>2018-01-01 - 2019-12-31</dd>
    <dt>Total projektbudget</dt><dd>3 000 000 kr</dd><dt>Planerat antal deltagare</dt><dd>77</dd></dl>`;

  it.each([
    [
      'in a box under their name',
      `<main>${OWN}<h2>Relaterade projekt</h2><div><h3>Hopp</h3>${OTHER}</div></main>`,
    ],
    [
      'beside the page',
      `<main>${OWN}</main><aside><h3>Fler projekt i Sydsverige</h3><h4>Hopp</h4>${OTHER}</aside>`,
    ],
  ])('are not read %s', (_, body) => {
    expect(read(`<html><body>${body}</body></html>`)).toMatchObject({
      owner: 'Tomelilla kommun',
      end: '2019-08-31',
      totalBudget: null,
      plannedParticipants: null,
    });
  });

  it('are not read from a page that was pasted', () => {
    const text = page(
      'Beviljat ESF-stöd: 500 000 kr',
      '',
      'Fler projekt i Sydsverige',
      'Hopp',
      'Projektägare: Lunds kommun',
    );
    const more = `${text}Projektperiod: 2018-01-01 - 2019-12-31\nTotal projektbudget: 3 000 000 kr\n\nKontakt\nE-post: a@exempel.se\n`;
    expect(read(more)).toMatchObject({
      owner: 'Tomelilla kommun',
      totalBudget: null,
      contact: { email: 'a@exempel.se' },
    });
  });
});

describe('a page’s name', () => {
  it('is none of what a mail, a print or a cookie notice puts above it', () => {
    const above = [
      '-----Ursprungligt meddelande-----',
      'Från: Kim Exempel',
      '2020-01-02 10:22 Nya steg - webbplatsen',
      'https://www.example.se/nya-steg',
      'Vi använder kakor (cookies) för att webbplatsen ska fungera så bra som möjligt.',
      'Godkänn alla kakor',
      'Dela på Facebook',
      'Nya steg',
    ];
    const facts = TOP.split('\n').slice(4).join('\n');
    expect(read(`${above.join('\n')}\n${facts}Specifikt mål: 2.1\n`).title).toBe('Nya steg');
  });
});

describe('a page with labels glued to their values', () => {
  it('is not taken for one of 2007–2013 where later labels stand on it', () => {
    const lines = [
      'Nya steg',
      'Projektnummer2016/00123',
      'ProjektägareTomelilla kommun',
      'Beviljat ESF-stöd500 000 kr',
    ];
    const result = readDocument('sida.txt', `${lines.join('\n')}\nTotal projektbudget1 000 000 kr`);
    expect(isRejection(result) || result.programme !== 'esf-2007-2013').toBe(true);
  });
});

describe('an Interreg page', () => {
  it('is told by its owner and its rate of the Union', () => {
    expect(
      read(
        'Skog\nSvensk projektägare: Tomelilla kommun\nTotal budget: 1 200 000\nEU:s medfinansieringsgrad: 65 %',
      ),
    ).toMatchObject({ layout: 'interreg', owner: 'Tomelilla kommun', currency: null, unionRate: 65 });
  });
});
