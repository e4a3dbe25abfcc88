/** How `ingest` was called: what to read and where the records go. */
export interface IngestCall {
  paths: string[];
  out: { path: string; format: 'ndjson' | 'csv' | 'arrow' } | null;
  /** Whether each record carries its document's full text. */
  text: boolean;
}

export const USAGE = `Usage: npm run --silent ingest -- PATH… [--out FILE] [--text]

Reads project pages into records, one JSON object a line on standard output.

  PATH        a file, or a folder whose .txt, .html and .htm files are read in order of name
              (documents are called by file name; those that share one by their path)
  --out FILE  write to FILE instead; its ending decides the form: .ndjson, .csv or .arrow
              (.csv and .arrow hold no contact details)
  --text      add each document's whole text to its record (NDJSON only)

Exit status: 0 when every document was read, 1 when some were not (each is named on standard error with its line
and the reason), 2 when the call itself was wrong.`;

/** Reads the arguments; a text is what was wrong with them. */
export function parseCall(args: readonly string[]): IngestCall | string {
  const paths: string[] = [];
  let out: IngestCall['out'] = null;
  let text = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--text') text = true;
    else if (arg === '--out' || arg.startsWith('--out=')) {
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
  return { paths, out, text };
}

function formatOf(path: string): 'ndjson' | 'csv' | 'arrow' | null {
  const ending = /\.(?<ending>ndjson|csv|arrow)$/iu.exec(path)?.groups?.['ending']?.toLowerCase();
  return ending === 'ndjson' || ending === 'csv' || ending === 'arrow' ? ending : null;
}
