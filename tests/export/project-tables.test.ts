import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { About } from '../../src/export/about.ts';
import { projectColumns } from '../../src/export/project-columns.ts';
import { TABLE_FORMS, type TableForm } from '../../src/export/table-form.ts';
import { tableWriter } from '../../src/export/table-writer.ts';
import { correcting } from '../../src/projects/corrections.ts';
import { MEASURES } from '../../src/measures/measures.ts';
import type { ExportScope } from '../../src/questions/exported-projects.query.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import { writeProjects } from '../../src/views/export/write-projects.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

const about: About = {
  lang: 'sv',
  title: 'Projekten',
  warning: 'Påhittade siffror',
  facts: [['Urval', 'alla projekt']],
  definitions: [['Namn', 'Som dokumentet skriver det.']],
};
/** A project whose name is a formula, and whose document states nothing but a negative number. */
const strange = recordOf('formel.txt', {
  title: '=SUM(A1)',
  totalBudget: -5,
  owner: '+46 kommun',
  partnerMunicipalities: ['Lund', 'Höör'],
  findings: [
    {
      code: 'below-zero',
      severity: 'check',
      field: 'totalBudget',
      message: 'Budgeten är under noll.',
      messageEn: 'The budget is below zero.',
    },
  ],
});

/** The same with two facts put right by hand, one of them where the document says nothing. */
const corrected = correcting([
  { origin: 'odd', field: 'title', value: 'Rätt namn', on: '2026-11-30' },
  { origin: 'odd', field: 'plannedParticipants', value: 40, on: '2026-11-29' },
]);

let engine: Engine;
beforeAll(async () => {
  const odd = { record: strange, text: '=SUM(A1)' };
  const record = { ...strange, document: 'rättad.txt' };
  engine = await openWith([...seedDocuments(), odd, corrected({ record, text: '', origin: 'odd' })]);
});
afterAll(() => engine.close());

interface Wanted {
  form: TableForm;
  scope?: ExportScope;
  contacts?: boolean;
}

async function exported({
  form,
  scope = { of: 'slice', slice: EVERYTHING },
  contacts = false,
}: Wanted): Promise<Buffer> {
  const columns = projectColumns('sv', contacts);
  const blob = await writeProjects({
    engine,
    scope,
    columns,
    form,
    lang: 'sv',
    writer: tableWriter({ form, columns, about, name: 'projekt' }),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return Buffer.from(await blob.arrayBuffer());
}

const head = (id: string): string =>
  projectColumns('sv', true).find((column) => column.id === id)?.head ?? '';

/** The rows of the CSV within the ZIP, as objects by their heads. */
function csvIn(zip: Buffer, delimiter: string): Record<string, string>[] {
  const csv = new TextDecoder().decode(unzipSync(zip)['projekt.csv']);
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** All that a file says, unpacked. */
async function everythingIn(bytes: Buffer, form: TableForm): Promise<string> {
  if (form === 'json') return bytes.toString();
  if (form === 'parquet') return JSON.stringify(await parquetRows(bytes));
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

const jsonFile = v.object({
  about: v.record(v.string(), v.unknown()),
  columns: v.array(v.object({ id: v.string(), label: v.string(), type: v.string(), definition: v.string() })),
  rows: v.array(v.record(v.string(), v.unknown())),
});
const jsonOf = (bytes: Buffer) => v.parse(jsonFile, JSON.parse(bytes.toString()));

const arrayBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
const parquetRows = (bytes: Buffer) => parquetReadObjects({ file: arrayBuffer(bytes) });

describe('the projects of a slice as CSV', () => {
  it('hold every project once, with its facts, its measures and the lines they stand on', async () => {
    const rows = csvIn(await exported({ form: 'csv' }), ',');
    expect(rows).toHaveLength(7);
    const way = rows.find((row) => row[head('title')] === 'En väg in');
    expect(way?.[head('total_budget')]).toBe('9249253');
    expect(Number(way?.[head('support_share')])).toBeCloseTo(46.944, 3);
    expect(way?.[head('start_date')]).toBe('2020-04-01');
    expect(way?.[head('programme')]).toBe('ESF 2014–2020');
    expect(way?.[head('actual')]).toBe('');
    const odd = rows.find((row) => row[head('id')] === 'formel.txt');
    expect(odd?.[head('findings')]).toBe('Budgeten är under noll.');
    expect(odd?.[head('partner_municipalities')]).toBe('Lund; Höör');
    expect(way?.[head('source_lines')]).toMatch(/Total projektbudget: 00\d_[0-9a-f]+\.txt rad \d+/);
    // Every fact by its name in the file's language.
    for (const row of rows) expect(row[head('source_lines')]).not.toMatch(/(?:^|; )[a-z]/);
    expect(head('total_cost')).toBe('Total kostnad, kr');
    expect(head('support_share')).toBe('Stödandel, %');
  });

  it('guard names against formulas but leave negative numbers alone, in both kinds', async () => {
    for (const [form, delimiter] of [
      ['csv', ','],
      ['csv-excel', ';'],
    ] as const) {
      const row = csvIn(await exported({ form }), delimiter).find(
        (each) => each[head('id')] === 'formel.txt',
      );
      expect(row?.[head('title')]).toBe("'=SUM(A1)");
      expect(row?.[head('owner')]).toBe("'+46 kommun");
      expect(row?.[head('total_budget')]).toBe('-5');
    }
  });

  it('have decimal commas for Excel in Swedish, and a companion that says what the columns mean', async () => {
    const zip = await exported({ form: 'csv-excel' });
    const way = csvIn(zip, ';').find((row) => row[head('title')] === 'En väg in');
    expect(way?.[head('support_share')]).toMatch(/^46,944\d+$/);
    const companion = new TextDecoder().decode(unzipSync(zip)['om-tabellen.txt']);
    for (const words of [
      'Obs: Påhittade siffror',
      'Urval: alla projekt',
      'Namn: Som dokumentet skriver det.',
    ])
      expect(companion).toContain(words);
  });

  it('are those of the slice, or those named, and no others', async () => {
    const slice: Slice = [{ source: 'bar', field: 'region', operator: 'in', value: ['Sydsverige'] }];
    expect(csvIn(await exported({ form: 'csv', scope: { of: 'slice', slice } }), ',')).toHaveLength(4);
    const named = csvIn(await exported({ form: 'csv', scope: { of: 'ids', ids: ['formel.txt'] } }), ',');
    expect(named.map((row) => row[head('id')])).toEqual(['formel.txt']);
    expect(csvIn(await exported({ form: 'csv', scope: { of: 'ids', ids: [] } }), ',')).toEqual([]);
  });
});

describe('the projects of a slice in other forms', () => {
  it('are typed cells in an Excel file, with a sheet of notes', async () => {
    const [table, notes] = await readSheets(Readable.from(await exported({ form: 'xlsx' })));
    const heads = table?.data[0] ?? [];
    const at = (id: string) => heads.indexOf(head(id));
    const way = table?.data.find((row) => row[at('title')] === 'En väg in') ?? [];
    expect(way[at('total_budget')]).toBe(9_249_253);
    expect(way[at('start_date')]).toEqual(new Date('2020-04-01T00:00:00Z'));
    expect(way[at('region_inferred')]).toBe(false);
    expect(way[at('actual')]).toBeNull();
    expect(notes?.data).toContainEqual(['Obs', 'Påhittade siffror']);
  });

  it('are typed columns in a Parquet file, with what they are in its metadata', async () => {
    const bytes = await exported({ form: 'parquet' });
    const rows = await parquetRows(bytes);
    expect(rows).toHaveLength(7);
    const way = rows.find((row) => row['title'] === 'En väg in');
    expect(way).toMatchObject({
      programme: 'esf-2014-2020',
      total_budget: 9_249_253,
      start_date: new Date('2020-04-01T00:00:00Z'),
      region_inferred: false,
      actual: null,
    });
    expect(String(way?.['source_lines'])).toMatch(/totalBudget 00\d_[0-9a-f]+\.txt:\d+/);
    const { key_value_metadata: marks } = parquetMetadata(arrayBuffer(bytes));
    expect(marks?.find(({ key }) => key === 'about')?.value).toContain('Påhittade siffror');
  });

  it('are objects in JSON, with the meaning of each column', async () => {
    const { about: said, columns, rows } = jsonOf(await exported({ form: 'json' }));
    expect(said).toMatchObject({
      warning: 'Påhittade siffror',
      facts: [{ term: 'Urval', text: 'alla projekt' }],
    });
    const share = columns.find(({ id }) => id === 'support_share');
    expect(share).toMatchObject({ label: 'Stödandel, %', type: 'number' });
    expect(share?.definition).toContain('Stöd delat med kostnad');
    // Of a project that is all ESF's, in the prices of another year too.
    expect(rows.find(({ title }) => title === 'Framtidsresan')?.['support_share_fixed_prices']).toBe(100);
    expect(rows.find(({ title }) => title === 'En väg in')).toMatchObject({
      total_budget: 9_249_253,
      actual: null,
      phase: 'implementation',
    });
  });

  it('agree on every project, whatever the form', async () => {
    const { rows } = jsonOf(await exported({ form: 'json' }));
    const parquet = await parquetRows(await exported({ form: 'parquet' }));
    const plain = parquet.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([id, value]) => [
          id,
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
      ),
    );
    expect(plain).toEqual(rows);
  });

  it('are well formed when there is none', async () => {
    const none: ExportScope = { of: 'ids', ids: [] };
    expect(jsonOf(await exported({ form: 'json', scope: none })).rows).toEqual([]);
    expect(await parquetRows(await exported({ form: 'parquet', scope: none }))).toEqual([]);
  });
});

describe('what is exported of a project', () => {
  it('has a column for every measure that a single project has', () => {
    const ids = projectColumns('en', false).map(({ id }) => id);
    const missing = Object.entries(MEASURES).filter(
      ([id, { formula }]) =>
        !['hhi', 'gini'].includes(formula.aggregation) && !ids.includes(id.replaceAll('-', '_')),
    );
    expect(missing).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const lang of ['sv', 'en'] as const) {
      const heads = projectColumns(lang, true).map((column) => column.head);
      expect(heads.filter((each, at) => heads.indexOf(each) !== at)).toEqual([]);
    }
  });

  const details = seedDocuments().flatMap(({ record }) =>
    [record.contact.name, record.contact.email, record.contact.phone].filter((each) => each !== null),
  );

  it.each(TABLE_FORMS)('holds no contact details as %s', async (form) => {
    const all = await everythingIn(await exported({ form }), form);
    expect(details.length).toBeGreaterThan(5);
    expect(details.filter((detail) => all.includes(detail))).toEqual([]);
    expect(all).not.toMatch(/contact|Kontaktperson/);
  });

  it('says which facts were put right by hand, and what the document says', async () => {
    const scope: ExportScope = { of: 'ids', ids: ['rättad.txt'] };
    const [row] = csvIn(await exported({ form: 'csv', scope }), ',');
    expect(row?.[head('title')]).toBe('Rätt namn');
    expect(row?.[head('corrected')]).toBe(
      'Planerade deltagare: rättad för hand 2026-11-29 (står inte i rättad.txt); ' +
        'Namn: rättad för hand 2026-11-30 (i rättad.txt: =SUM(A1))',
    );
    const [object] = jsonOf(await exported({ form: 'json', scope })).rows;
    expect(object).toMatchObject({
      title: 'Rätt namn',
      planned: 40,
      corrected: 'plannedParticipants rättad.txt 2026-11-29; title rättad.txt 2026-11-30 =SUM(A1)',
    });
    const others = jsonOf(await exported({ form: 'json' })).rows.filter(({ id }) => id !== 'rättad.txt');
    expect(new Set(others.map((each) => each['corrected']))).toEqual(new Set([null]));
  });

  it('holds them when they are asked for', async () => {
    const all = await everythingIn(await exported({ form: 'csv', contacts: true }), 'csv');
    expect(details.filter((detail) => !all.includes(detail))).toEqual([]);
  });
});
