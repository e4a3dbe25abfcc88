import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection, type ProjectRecord, type Rejection } from '../../src/records/record.ts';

function read(text: string): ProjectRecord {
  const result = readDocument('sida.html', text);
  if (isRejection(result)) throw new Error(result.reasonEn);
  return result;
}

function rejected(text: string): Rejection['rejected'] | null {
  const result = readDocument('sida.txt', text);
  return isRejection(result) ? result.rejected : null;
}

const page = (inside: string): string =>
  `<!doctype html><html><body><main><h1>Vägen vidare</h1>${inside}</main></body></html>`;
const FACTS = `<dl><dt>Projektägare</dt><dd>Lunds kommun</dd><dt>Finansiär</dt><dd>Europeiska socialfonden</dd>
  <dt>Projektperiod</dt><dd>2021-01-01 - 2022-12-31</dd></dl>`;

const numbered = (number: string): string =>
  `<table><tr><th>Projektägare</th><td>Lunds kommun</td></tr><tr><th>Startdatum</th><td>2024-01-01</td></tr>
  <tr><th>EU-fond</th><td>Europeiska socialfonden plus</td></tr><tr><th>Diarienummer</th><td>${number}</td></tr>
  <tr><th>Status</th><td>Pågår</td></tr><tr><th>Kontakt</th><td>Eva Exempel, eva@exempel.se</td></tr></table>`;

const plainTable = (first: string, ...rows: string[]) =>
  page(
    `<p>Finansiär: Europeiska socialfonden</p><table>${[first, ...rows]
      .map((row) => `<tr><td>${row.split(' | ').join('</td><td>')}</td></tr>`)
      .join('')}</table>`,
  );
const threeFacts = (text: string) => {
  const { owner, totalBudget, start } = read(text);
  return { owner, totalBudget, start };
};

describe('a page as people save it', () => {
  it('has the cells of a table under the heads of its columns', () => {
    const { start, end, totalBudget, owner } = read(
      page(`<p>Finansiär: Europeiska socialfonden</p><table>
        <tr><th>Projektägare</th><th>Medfinansiärer</th><th>Startdatum</th><th>Slutdatum</th><th>Total budget</th></tr>
        <tr><td>Lunds kommun</td><td>Region Skåne</td><td>2021-01-01</td><td>2022-12-31</td><td>4 500 000 kr</td></tr>
      </table>`),
    );
    expect({ start, end, totalBudget, owner }).toEqual({
      start: '2021-01-01',
      end: '2022-12-31',
      totalBudget: 4_500_000,
      owner: 'Lunds kommun',
    });
  });

  it('has the cells of a table under its labels, though these are no heads but a first row like the others', () => {
    const told = { owner: 'Lunds kommun', totalBudget: 4_500_000, start: '2024-01-01' };
    expect(
      threeFacts(
        plainTable('Projektägare | Total budget | Startdatum', 'Lunds kommun | 4 500 000 kr | 2024-01-01'),
      ),
    ).toEqual(told);
    expect(
      threeFacts(
        plainTable('Projektägare | Lunds kommun', 'Total budget | 4 500 000 kr', 'Startdatum | 2024-01-01'),
      ),
    ).toEqual(told);
    expect(
      threeFacts(
        plainTable('Projektägare | Lunds kommun | Total budget | 4 500 000 kr', 'Startdatum | 2024-01-01'),
      ),
    ).toEqual(told);
  });

  it('has the cells of a row copied with its tabs under the labels of the row above', () => {
    const { owner, start, end } = read(
      'Vägen vidare\n\nProjektägare:\tMedfinansiär:\tProjektperiod:\nLunds kommun\tRegion Skåne\t2021-01-01 - 2022-12-31\nFinansiär: Europeiska socialfonden\n',
    );
    expect({ owner, start, end }).toEqual({ owner: 'Lunds kommun', start: '2021-01-01', end: '2022-12-31' });
  });

  it('has the facts that stand beside its heading and before it', () => {
    const facts = ['Start date: 1 May 2018', 'End date: 30 April 2021', 'Total budget: 812 000,50 €'];
    const { title, start, end, totalBudget } = read(
      `<!doctype html><html><body><div>European Commission</div><aside><h3>project info</h3>${facts
        .map((fact) => `<p>${fact}</p>`)
        .join('')}<p>EU contribution: 406 000,25 € (50%)</p></aside>
        <section><h1>Second Spring</h1><p>Courses for adults.</p></section><p>Kohesio</p></body></html>`,
    );
    expect({ title, start, end, totalBudget }).toEqual({
      title: 'Second Spring',
      start: '2018-05-01',
      end: '2021-04-30',
      totalBudget: 812_000.5,
    });
  });

  it('has no marks of links from a browser without pictures in its name or address', () => {
    const { title, contact } = read(
      '   #[1]alternate\n   [2]Till startsidan\n\n   Nya steg\n\nProjektägare: Lunds kommun\nProjektperiod: 2021-01-01 - 2022-12-31\nFinansiär: Europeiska socialfonden\nE-post: [7]post@exempel.se\n',
    );
    expect({ title, email: contact.email }).toEqual({ title: 'Nya steg', email: 'post@exempel.se' });
  });

  it('is named by its project and not by the area whose page it is, and has amounts in the cell beside their label', () => {
    const { title, lagSupport } = read(
      'Leader Sydskog\n\nStart | Sök stöd | Projekt | Om oss\n\nByköket\n\nSökande:\tByalaget\nInsatsområde:\tUnga\nProjektperiod:\t2018-01-01 – 2019-12-31\nSydskog LAG:\t212 000 kr\nTotalt godkända utgifter:\t640 000 kr\n',
    );
    expect({ title, lagSupport }).toEqual({ title: 'Byköket', lagSupport: 212_000 });
  });

  it('is named by its project and not by the municipality whose site it is on, nor by where on it', () => {
    const { title } = read(
      'Lunds kommun\n\nStartsida / Arbete / Vägar in\n\nVägar in\n\nVägar in är ett projekt för vuxna.\n\nProjektägare: Lunds kommun\nProjekttid: 2021-01-01 - 2022-12-31\nFinansiär: Europeiska socialfonden\n',
    );
    expect(title).toBe('Vägar in');
  });

  it('has a status that is also a label, and a number of the fund but none of the municipality’s own registry', () => {
    const { status, projectNumber, contact } = read(page(numbered('24-011-S07')));
    expect({ status, projectNumber, email: contact.email }).toEqual({
      status: 'ongoing',
      projectNumber: '24-011-S07',
      email: 'eva@exempel.se',
    });
    expect(read(page(numbered('KS2024/118'))).projectNumber).toBeNull();
  });

  it('has nothing of what stands under a heading that leads to other projects', () => {
    const links = `<ul><li><h3>Nya steg</h3><p>Projektet tog emot 80 ungdomar.</p></li>
      <li><h2>Broar</h2><p>25 av deltagarna fick jobb.</p></li></ul>`;
    for (const heading of ['Läs också', 'Relaterade projekt', 'Fler projekt']) {
      const { statements, owner } = read(
        page(`${FACTS}<p>Projektet tog emot 40 personer.</p><h2>${heading}</h2>${links}
          <h2>Resultat</h2><p>Nio av deltagarna fick arbete.</p>`),
      );
      expect(owner).toBe('Lunds kommun');
      expect(statements.map(({ kind, value }) => [kind, value])).toEqual([
        ['actual', 40],
        ['result', 9],
      ]);
    }
  });

  it('keeps a fact box that stands after links to other projects', () => {
    const { owner, statements } = read(page(`<h3>Läs också</h3><p>Broar tog emot 80 ungdomar.</p>${FACTS}`));
    expect({ owner, statements }).toEqual({ owner: 'Lunds kommun', statements: [] });
  });

  it('has nothing of other projects in a text pasted with its links', () => {
    const text = `Vägen vidare\n\nProjektägare: Lunds kommun\nFinansiär: Europeiska socialfonden\nProjektperiod: 2021-01-01 - 2022-12-31\n
Projektet tog emot 40 personer.\n\nLäs också\n\nBroar\nProjektet tog emot 80 ungdomar.\n\nResultat\n\nNio av deltagarna fick arbete.`;
    expect(read(text).statements.map(({ kind, value }) => [kind, value])).toEqual([
      ['actual', 40],
      ['result', 9],
    ]);
  });

  it('keeps labels and values in two columns as they are, whatever stands above them', () => {
    const { owner, totalBudget } = read(
      page(`<p>Finansiär: Europeiska socialfonden</p><table>
        <thead><tr><th>Rubrik</th><th>Innehåll</th></tr></thead>
        <tr><td>Projektägare</td><td>Lunds kommun</td></tr><tr><td>Total budget</td><td>4 500 000 kr</td></tr>
      </table><table><tr><th>Uppgift</th><th>Värde</th></tr>
        <tr><td>Projektperiod</td><td>2021-01-01 - 2022-12-31</td></tr></table>`),
    );
    expect({ owner, totalBudget }).toEqual({ owner: 'Lunds kommun', totalBudget: 4_500_000 });
  });

  it('has a head for each of several rows of heads in one table', () => {
    const record = read(
      page(`<p>Finansiär: Europeiska socialfonden</p><table>
        <tr><th>Projektägare</th><th>Total budget</th></tr><tr><td>Lunds kommun</td><td>4 500 000 kr</td></tr>
        <tr><th>Startdatum</th><th>Slutdatum</th></tr><tr><td>2021-01-01</td><td>2022-12-31</td></tr></table>`),
    );
    expect(record).toMatchObject({
      owner: 'Lunds kommun',
      totalBudget: 4_500_000,
      start: '2021-01-01',
      end: '2022-12-31',
    });
  });

  it('loses nothing after a hidden part that is not closed', () => {
    const open = read(
      page(`<p hidden>Total budget: 1 kr<p>Projektägare: Lunds kommun<p>Finansiär: Europeiska socialfonden`),
    );
    expect(open).toMatchObject({ owner: 'Lunds kommun', totalBudget: null });
    expect(read(page(`<div hidden><span>Meny</span>${FACTS}`))).toMatchObject({ owner: 'Lunds kommun' });
  });

  it('gives no value to labels that stand together above several values', () => {
    const { start, end } = read(
      `Vägen vidare\n\nProjektägare\nLunds kommun\n\nFinansiär\nEuropeiska socialfonden\n\nTotal budget\n4 500 000 kr\n\nStartdatum\nSlutdatum\n2021-01-01\n2022-12-31\n`,
    );
    expect({ start, end }).toEqual({ start: null, end: null });
  });

  it('is read without what is hidden, struck out or only marks a footnote', () => {
    const { totalBudget, plannedParticipants } = read(
      page(`${FACTS}<div style="display: none"><p>Total budget: 1 kr</p></div>
        <dl><dt>Total budget</dt><dd>4 500 000<sup>2</sup> kr</dd>
        <dt>Planerat antal deltagare</dt><dd><del>200</del> 250</dd></dl>`),
    );
    expect({ totalBudget, plannedParticipants }).toEqual({
      totalBudget: 4_500_000,
      plannedParticipants: 250,
    });
  });

  it('is read without the other projects that it points to', () => {
    const { owner, totalBudget } = read(
      page(`${FACTS}<aside><h2>Fler projekt</h2><dl><dt>Projektägare</dt><dd>Malmö stad</dd>
        <dt>Total budget</dt><dd>9 000 000 kr</dd></dl></aside>`),
    );
    expect({ owner, totalBudget }).toEqual({ owner: 'Lunds kommun', totalBudget: null });
  });

  it('takes no other label with its value for the owner', () => {
    const row =
      'Vägen vidare\nProjektägare:\tMedfinansiär: Region Skåne\nFinansiär:\tEuropeiska socialfonden\nTotal budget:\t4 500 000 kr\n';
    expect(read(row)).toMatchObject({ owner: null, totalBudget: 4_500_000 });
  });

  it('has a line for each cell where a table was pasted with tabs', () => {
    const pasted =
      'Vägen vidare\nProjektägare\tLunds kommun\nFinansiär\tEuropeiska socialfonden\nTotal budget\t4 500 000 kr\n';
    expect(read(pasted)).toMatchObject({ owner: 'Lunds kommun', totalBudget: 4_500_000 });
  });
});

const LINES =
  'Vägen vidare\nProjektägare: Lunds kommun\nFinansiär: Europeiska socialfonden\nProjektperiod: 2021-01-01 - 2022-12-31\n';

describe('an amount', () => {
  it.each([
    ['Total budget: 12,345 miljoner kronor', 12_345_000],
    ['Total budget: 14.848 MSEK', 14_848_000],
    ['Total budget: 12 345 tkr', 12_345_000],
    ['Total budget: 14 848 (tkr)', 14_848_000],
    ['Total budget: 15 (miljoner kronor)', 15_000_000],
    ['Total budget: 5 000 000 kr/år', null],
    ['Total budget: 5 000 000 kr per år', null],
    ['Total budget: 14 847\n638', null],
    ['Total budget: 2020', null],
    ['Kommunens budget är 800 miljoner kronor.', null],
    ['Den årliga budgeten är 3 miljoner kronor.', null],
  ])('of %s is %s', (line, amount) => {
    expect(read(`${LINES}${line}\n`).totalBudget).toBe(amount);
  });

  it('is in the currency that stands in brackets after it', () => {
    expect(read(`${LINES}Total budget: 1 484 763 (EUR)\n`)).toMatchObject({
      totalBudget: 1_484_763,
      currency: 'EUR',
    });
  });
});

describe('what a page says beside its project', () => {
  it('gives no owner, period or people', () => {
    const record = read(
      `Vägen vidare\nFinansiär: Europeiska socialfonden\nProjektägare: Lunds kommun\nTotal budget: 4 500 000 kr\n\n` +
        'Nästa kurs startar den 1 mars 2022. Projektet kunde inte ta emot 100 deltagare. ' +
        'Ett annat projekt i Malmö nådde 250 ungdomar. Lokalen ägs av Malmö stad.\n',
    );
    expect(record).toMatchObject({ owner: 'Lunds kommun', start: null, actualParticipants: null });
  });

  it('leaves out the start that has no year and cannot lie in the year of the end', () => {
    const { start, end } = read(LINES.replace('2021-01-01 - 2022-12-31', '1 november – 30 april 2022'));
    expect({ start, end }).toEqual({ start: null, end: '2022-04-30' });
  });

  it('may tease a call without being one', () => {
    expect(rejected(`${LINES}Utlysningen stänger 15 mars 2024\n`)).toBeNull();
    expect(rejected(`${LINES}Utlysning: Stärkt etablering\n`)).toBeNull();
  });

  it('may name another fund in passing', () => {
    expect(
      rejected(
        `${LINES.replace('Finansiär: Europeiska socialfonden\n', '')}Projektet får stöd av Europeiska socialfonden. Ett nytt arbete med stöd av Vinnova följer.\n`,
      ),
    ).toBeNull();
  });
});

const shared = (first: string, second: string): string =>
  `Satsningar för unga\n\nProjektägare: Lunds kommun\nFinansiering: Europeiska socialfonden\n\n${first}\nProjektperiod: 2019-01-01 - 2020-12-31\n\n${second}\nProjektperiod: 2021-01-01 - 2022-12-31\n`;

describe('a page of several projects', () => {
  const TOLD = `Våra projekt\n
Projektet Vägen in drivs av Lunds kommun och pågår från 1 januari 2021 till 31 december 2022. Projektet har tagit emot 60 deltagare.\n
Projektet Nya steg drivs av Malmö stad och pågår från 1 mars 2020 till 31 maj 2023. Projektet har tagit emot 90 deltagare.\n
Båda finansieras av Europeiska socialfonden.\n`;

  it('is told by two names with a period each under the owner of both', () => {
    expect(rejected(shared('Vägvisaren', 'Brobyggaren'))).toBe('several-projects');
    expect(rejected(shared('Etapp 1', 'Etapp 2'))).toBeNull();
  });

  it('is told by two names with other owners and periods', () => {
    expect(rejected(TOLD)).toBe('several-projects');
  });

  it('is none that names an earlier project', () => {
    const earlier = TOLD.replace('Projektet Nya steg drivs', 'Det tidigare projektet Nya steg drevs');
    expect(rejected(earlier)).toBeNull();
  });
});

describe('a call for applications', () => {
  it.each(['Plan för kommande utlysningar 2024', 'Utlysningsplan hösten 2024', 'Kommande utlysningar'])(
    'may stand in the labels of the project bank: %s',
    (heading) => {
      for (const owner of ['Kommuner och regioner', 'Ej utsedd', ''])
        expect(
          rejected(
            `${heading}\n\nDiarienummer:\n2024/00100\nNamn:\nStärkt etablering\nProjektägare:\n${owner}\nSpecifikt mål:\n2.1\nPlanerat antal deltagare:\n400\nTotal projektbudget:\n50 000 000\n`,
          ),
        ).toBe('call');
    },
  );

  it.each([
    'Utlyst belopp: 50 000 000 kr\nSökande: kommuner, regioner och ideella föreningar\nProjektperiod: 2024-09-01 - 2025-08-31\n',
    'Call for proposals\nTotal budget: 20 000 000 €\nStart date: 1 September 2024\nDeadline: 15 March 2024\n',
  ])('is none of a project: %s', (text) => {
    expect(rejected(text)).toBe('call');
  });
});

describe('a sentence that goes on from one before it', () => {
  it('is about the same project, however many go on', () => {
    const told = 'I ett tidigare projekt deltog 240 ungdomar. ' + 'Där fick 95 av dem jobb. '.repeat(20_000);
    const record = read(`${LINES}\n${told}Under projektet har 30 ungdomar deltagit.\n`);
    expect(record.statements.map(({ kind, value }) => [kind, value])).toEqual([['actual', 30]]);
  });
});

describe('the time to read', () => {
  it.each(['Total budget: 500 000', 'Projektperiod: 2021-01-01'])(
    'grows no faster than the white space after “%s”',
    (start) => {
      const time = (length: number): number => {
        const text = `${LINES}${start}${' '.repeat(length)}x\n`;
        const begun = performance.now();
        readDocument('lang.txt', text);
        return performance.now() - begun;
      };
      time(1000);
      expect(time(400_000)).toBeLessThan(40 * Math.max(time(20_000), 5));
    },
  );
});
