import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * The TrueType font within a WOFF 1.0 file, whose tables are packed one by one. Throws on another format.
 * Format: W3C, WOFF File Format 1.0.
 */
export function trueTypeOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < HEADER || from.getUint32(0) !== WOFF) throw new Error('Not a WOFF font');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((part) => from.getUint32(at + part));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: from.getUint32(at),
      sum: from.getUint32(at + 16),
      data: packed === length ? bytes : unzlibSync(bytes),
    };
  });
  let end = 12 + 16 * count;
  const places = tables.map(({ data }) => {
    const place = end;
    end += (data.length + 3) & ~3;
    return place;
  });
  const out = new Uint8Array(end);
  const to = new DataView(out.buffer);
  const half = 2 ** Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  [count, half * 16, Math.log2(half), (count - half) * 16].forEach((part, at) =>
    to.setUint16(4 + at * 2, part),
  );
  tables.forEach(({ tag, sum, data }, index) => {
    const place = places[index] ?? 0;
    [tag, sum, place, data.length].forEach((part, at) => to.setUint32(12 + index * 16 + at * 4, part));
    out.set(data, place);
  });
  return out;
}
