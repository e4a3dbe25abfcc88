import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection, type ProjectRecord, type ReadResult } from '../../src/records/record.ts';

function read(text: string): ReadResult {
  return readDocument('sida', text);
}

function recordOf(text: string): ProjectRecord {
  const result = read(text);
  if (isRejection(result)) throw new Error(result.reason);
  return result;
}

function htmlPage(body: string): string {
  return `<!DOCTYPE html><html><head><title>Sida</title></head><body><nav>Meny</nav><main>${body}</main></body></html>`;
}

const box = (name: string, owner: string, amount: string): string =>
  `<h2>${name}</h2><dl><dt>Projektägare</dt><dd>${owner}</dd><dt>Beviljat stöd</dt><dd>${amount} kr</dd><dt>Fond</dt><dd>Landsbygdsfonden</dd></dl><p>De får stöd.</p>`;

describe('a page whose labels are bold words', () => {
  const list = htmlPage(
    '<h1>Vägskälet</h1><ul><li><strong>Ägare</strong> Sala kommun</li><li><strong>Period</strong> 2019-03-01 – 2021-02-28</li>' +
      '<li><b>Finansiering</b> Europeiska socialfonden, 2&nbsp;400&nbsp;000 kr</li></ul><p>Projektet riktar sig till 80 unga.</p>',
  );

  it('is read as one with a fact box', () => {
    expect(recordOf(list)).toMatchObject({
      title: 'Vägskälet',
      owner: 'Sala kommun',
      start: '2019-03-01',
      end: '2021-02-28',
      fund: 'ESF',
      currency: 'SEK',
      plannedParticipants: 80,
    });
  });

  it('keeps a sentence whole that begins with a bold word', () => {
    const { statements } = recordOf(
      list.replace(
        '<p>Projektet',
        '<p><b>Sammanlagt</b> 12 deltagare fick jobb.</p><p><b>Anna</b> och sju andra deltagare fick jobb.</p><p>Projektet',
      ),
    );
    expect(statements.map(({ quote }) => quote)).toContain('Sammanlagt 12 deltagare fick jobb.');
  });
});

describe('a page that tells its facts in running text alone', () => {
  it.each([
    [
      'Ljuspunkten\n\nLjuspunkten var ett ESF-projekt som Sala kommun drev mellan den 1 mars 2016 och den 28 februari 2019.',
      { owner: 'Sala kommun', start: '2016-03-01', end: '2019-02-28', fund: 'ESF' },
    ],
    [
      'Solrosen\n\nSedan våren 2023 driver Åsnens folkhögskola projektet Solrosen med stöd från Europeiska socialfonden plus.\nSammanlagt ska 48 personer få gå kursen innan projektet avslutas i juni 2026.',
      { owner: 'Åsnens folkhögskola', start: null, end: '2026-06-30', fund: 'ESF+', plannedParticipants: 48 },
    ],
    [
      'Språngbrädan\n\nSala kommun driver projektet Språngbrädan, som finansieras av ESF. Projektet pågår från den 1 april 2017 till den 30 september 2019. Den totala budgeten var 3,5 miljoner kronor.\n\nProjektledare Vera Lindprov\n',
      { owner: 'Sala kommun', start: '2017-04-01', end: '2019-09-30', totalBudget: 3_500_000 },
    ],
    [
      'Fyrbåken\n\nProjektet pågick från den 1 mars 2016 till den 28 februari 2019 med stöd av ESF. Projektägare var Sala kommun.',
      { owner: 'Sala kommun', start: '2016-03-01', end: '2019-02-28' },
    ],
    [
      'Kvarnen\n\nFöreningen Kvarnhjulet driver sedan mars 2017 projektet Kvarnen med stöd av ESF. Hittills har 90 personer deltagit, 50 kvinnor och 40 män.',
      { owner: 'Föreningen Kvarnhjulet', start: '2017-03-01', actualParticipants: 90 },
    ],
    [
      'Kvarnen\n\nSala kommun driver sedan mars 2017 projektet Kvarnen med stöd av ESF. I köket har 30 personer deltagit. I verkstaden deltog 20 personer. I trädgården deltog tio personer.',
      { owner: 'Sala kommun', actualParticipants: null },
    ],
  ])('is read: %s', (text, facts) => {
    expect(recordOf(text)).toMatchObject(facts);
  });

  it('gives the contact that is named with her task', () => {
    expect(
      recordOf(
        'Språngbrädan\n\nSala kommun driver projektet Språngbrädan med ESF. Projektet pågår från 1 april 2017 till 30 september 2019.\n\nProjektledare Vera Lindprov\n',
      ).contact.name,
    ).toBe('Vera Lindprov');
  });

  it.each([
    'Ny chef\n\nSala kommun har fått en ny chef för sina ESF-projekt. Hon började den 1 mars 2021.',
    'Kurs\n\nSala folkhögskola genomför en kurs med stöd av ESF. Kursen pågår från den 1 mars till den 3 maj 2021.',
    'Förstudie\n\nDet tidigare projektet som Sala kommun drev mellan den 1 mars 2016 och den 28 februari 2019 hade stöd av ESF.',
  ])('is none where owner and time of a project are not told: %s', (text) => {
    expect(read(text)).toHaveProperty('rejected');
  });
});

describe('a headline', () => {
  it('tells that the project is over', () => {
    expect(
      recordOf(
        'Språkbron - ett avslutat ESF-projekt\n\nProjektägare: Sala kommun\nProjektperiod: 2019-01-01 - 2020-12-31\nFinansiär: Europeiska socialfonden\n',
      ).status,
    ).toBe('completed');
  });

  it.each([
    ['Språkbron avslutades i maj 2021.', 'completed'],
    ['Projektet Språkbron är avslutat.', 'completed'],
    ['Projektet avslutades den 31 mars 2021.', 'completed'],
    ['Projektet Fågelbron avslutades i maj 2017.', null],
    ['Projektet avslutades inte i tid.', null],
    ['Projektet avslutades aldrig.', null],
    ['Projektet är avslutat när alla deltagare har fått en plan.', null],
    ['Språkbrons första kurs avslutades i maj 2020.', null],
    ['När projektet avslutades hade alla jobb.', null],
  ])('may leave it to a sentence to tell so: %s', (sentence, status) => {
    expect(
      recordOf(
        `Språkbron\n\nProjektägare: Sala kommun\nProjektperiod: 2019-01-01 - 2021-03-31\n\n${sentence} Det hade stöd av Europeiska socialfonden.\n`,
      ).status,
    ).toBe(status);
  });

  it('below the name of a Leader area is the project’s', () => {
    const { title, programmeSupport } = recordOf(
      'Norra Ådalen 2020\n\nKVARNENS VÄNNER\n\nProjektägare: Ljusets byaförening\nFond: Landsbygdsfonden\nProjekttid: 2018-08-15 – 2020-12-31\nInsatsområde: Byar som lever\n\nFinansiering:\nProjektstöd EU och staten: 402 000 kr\nNorra Ådalen LAG: 98 000 kr\n',
    );
    expect({ title, programmeSupport }).toEqual({ title: 'KVARNENS VÄNNER', programmeSupport: 402_000 });
  });
});

describe('a page of several projects', () => {
  it('is refused where each has a fact box under its own heading', () => {
    const page = htmlPage(
      `<h1>Leader Norrdal beviljar</h1><p>Här är de nya.</p>${box('Smedjan', 'Norrdals byalag', '300 000')}${box('Kvarnen', 'Kvarnens vänner', '450 000')}`,
    );
    expect(read(page)).toMatchObject({ rejected: 'several-projects' });
  });
});
