import { strToU8, Zip, ZipDeflate } from 'fflate';
import { exportText } from '../text/export-text.ts';
import { aboutFile } from './about.ts';
import { type CsvKind, csvHead, csvRows } from './csv.ts';
import { jsonWriter } from './json-writer.ts';
import { parquetWriter } from './parquet-writer.ts';
import type { SheetValue } from './sheet.ts';
import { MOST_IN_XLSX, type TableSpec, type TableWriter } from './table-form.ts';
import { xlsxOf } from './xlsx.ts';

/** Writes a table in the form asked for; all but a workbook are kept only as the bytes that they come to. */
export function tableWriter(spec: TableSpec): TableWriter {
  switch (spec.form) {
    case 'xlsx':
      return xlsxWriter(spec);
    case 'csv':
      return csvWriter(spec, 'plain');
    case 'csv-excel':
      return csvWriter(spec, 'excel-sv');
    case 'parquet':
      return parquetWriter(spec);
    case 'json':
      return jsonWriter(spec);
  }
  return spec.form satisfies never;
}

function xlsxWriter({ columns, about }: TableSpec): TableWriter {
  const rows: (readonly SheetValue[])[] = [];
  return {
    write: (page) => {
      if (rows.length + page.length > MOST_IN_XLSX) throw new Error(`More than ${MOST_IN_XLSX} rows`);
      rows.push(...page);
    },
    finish: () => xlsxOf({ columns, rows }, about),
  };
}

/** The table and what must be known of it are two files that stay together: one ZIP. */
function csvWriter({ columns, about, name }: TableSpec, kind: CsvKind): TableWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(data.slice());
  });
  const table = new ZipDeflate(`${name}.csv`, { level: 6 });
  zip.add(table);
  table.push(strToU8(csvHead(columns, kind, about.lang)));
  return {
    write: (rows) => table.push(strToU8(csvRows(rows, kind, about.lang))),
    finish: () => {
      table.push(new Uint8Array(0), true);
      const companion = new ZipDeflate(exportText[about.lang].aboutFile, { level: 6 });
      zip.add(companion);
      companion.push(strToU8(aboutFile(about)), true);
      zip.end();
      return Promise.resolve(new Blob(parts, { type: 'application/zip' }));
    },
  };
}
