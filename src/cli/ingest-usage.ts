/** How `ingest` was called: what to read and where the records go. */
export interface IngestCall {
  paths: string[];
  out: { path: string; format: 'ndjson' | 'csv' | 'arrow' } | null;
  /** Whether each record carries its document's full text. */
  text: boolean;
  /** A file with answers and corrections for lists of operations. */
  mapping: string | null;
  /** Where to write how the lists were read, as JSON. */
  report: string | null;
  /** Whether earlier editions of a list are kept beside the later one. */
  keepEditions: boolean;
}

export const USAGE = `Usage: npm run --silent ingest -- PATH… [--out FILE] [--text] [--mapping FILE] [--report FILE] [--keep-editions]

Reads project pages and lists of operations into records, one JSON object a line on standard output.

  PATH        a file, or a folder whose .txt, .html, .htm, .pdf, .csv, .tsv and .xlsx files are read in order of name
              (documents are called by file name; those that share one by their path; an operation of a list by
              its file and row)
  --out FILE  write to FILE instead; its ending decides the form: .ndjson, .csv or .arrow
              (.csv and .arrow hold no contact details)
  --text      add each document's whole text to its record (NDJSON only)
  --mapping FILE  answers and corrections for lists, as JSON; the README says how
  --report FILE   write how each list was read, as JSON: columns, forms, rows, cells that could not be read, questions
  --keep-editions  keep the operations of all editions of a list; without it, those of the latest alone are written

Lists with the same columns, of which more than half of the smaller one's operations are in the other, are editions
of one list. The later one is told by the date in it or in its name, else by more operations and later dates; where
nothing tells, both are kept. How a list was read, and which was left out for which, is said on standard error.

Exit status: 0 when every document was read, 1 when some were not (each is named on standard error with its line
and the reason), 2 when the call itself was wrong, 3 when all were read but values of a list were left out because
nothing in it decides how they are written (each question is on standard error; --mapping answers it).`;

/** Reads the arguments; a text is what was wrong with them. */
export function parseCall(args: readonly string[]): IngestCall | string {
  const paths: string[] = [];
  let out: IngestCall['out'] = null;
  let text = false;
  let mapping: string | null = null;
  let report: string | null = null;
  let keepEditions = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const named = /^(?<option>--(?:mapping|report))(?:=(?<file>.*))?$/su.exec(arg)?.groups;
    if (arg === '--text') text = true;
    else if (arg === '--keep-editions') keepEditions = true;
    else if (named !== undefined) {
      const path = named['file'] ?? args[(index += 1)];
      if (path === undefined || path === '') return `${named['option']} needs a file name`;
      if (named['option'] === '--mapping') mapping = path;
      else report = path;
    } else if (arg === '--out' || arg.startsWith('--out=')) {
      const path = arg === '--out' ? args[(index += 1)] : arg.slice('--out='.length);
      if (path === undefined || path === '') return '--out needs a file name';
      const format = formatOf(path);
      if (format === null) return `--out ${path}: the name must end in .ndjson, .csv or .arrow`;
      out = { path, format };
    } else if (arg.startsWith('-') && arg !== '-') return `unknown option ${arg}`;
    else paths.push(arg);
  }
  if (paths.length === 0) return 'no file or folder was named';
  if (text && out !== null && out.format !== 'ndjson')
    return '--text goes with NDJSON only: the text holds contact details';
  return { paths, out, text, mapping, report, keepEditions };
}

function formatOf(path: string): 'ndjson' | 'csv' | 'arrow' | null {
  const ending = /\.(?<ending>ndjson|csv|arrow)$/iu.exec(path)?.groups?.['ending']?.toLowerCase();
  return ending === 'ndjson' || ending === 'csv' || ending === 'arrow' ? ending : null;
}
