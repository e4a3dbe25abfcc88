import { inflateSync } from 'node:zlib';

/** What a PDF of one page holds: its text in the order it is drawn, and whether any picture of points is in it. */
export interface OpenedPdf {
  readonly texts: readonly string[];
  readonly images: number;
  /** Lines and curves that are drawn. */
  readonly paths: number;
  readonly fonts: readonly string[];
  readonly size: readonly number[];
}

/** Opens a PDF as jsPDF writes one: streams packed with zlib, texts as glyphs of fonts that say what each stands for. */
export function openPdf(bytes: Buffer): OpenedPdf {
  const raw = bytes.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n(.*?)endobj/gs)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    if (map === undefined) continue;
    const pairs = streamOf(objects.get(map) ?? '').matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi);
    letters.set(
      name,
      new Map(
        [...pairs].map(([, glyph = '', code = '']) => [glyph, String.fromCharCode(parseInt(code, 16))]),
      ),
    );
  }
  const content = [...objects.values()].map(streamOf).find((stream) => stream.includes(' Tj')) ?? '';
  const texts: string[] = [];
  let font = '';
  for (const [, set, glyphs = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj/gi)) {
    if (set !== undefined) font = set;
    else
      texts.push(
        (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(font)?.get(glyph) ?? '\ufffd').join(''),
      );
  }
  return {
    texts,
    images: (raw.match(/\/Subtype\s*\/Image/g) ?? []).length,
    paths: (content.match(/ [lc]\n/g) ?? []).length,
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/(\w+)/g)].map((match) => match[1] ?? ''))].toSorted(),
    size: (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? []).slice(1).map(Number),
  };
}

/** The stream is as long as it says: packed bytes may end in what looks like the end of a line. */
function streamOf(body: string): string {
  const start = /stream\r?\n/.exec(body);
  const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
  if (start === null || Number.isNaN(length)) return '';
  const from = start.index + start[0].length;
  const stream = body.slice(from, from + length);
  if (!body.slice(0, start.index).includes('/FlateDecode')) return stream;
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}
