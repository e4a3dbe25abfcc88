const SIGNATURE = 8;
const HEADER_CHUNK = 25;

/**
 * Writes text into a PNG's metadata, one iTXt chunk (UTF-8) for each keyword, after the header chunk.
 * Throws on bytes that are no PNG. Format: PNG specification, 11.3.3.4.
 */
export function withPngText(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  if (png[0] !== 0x89 || png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47)
    throw new Error('Not a PNG: metadata cannot be written into it');
  const at = SIGNATURE + HEADER_CHUNK;
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const added = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const out = new Uint8Array(png.length + added);
  out.set(png.subarray(0, at));
  let to = at;
  for (const chunk of chunks) {
    out.set(chunk, to);
    to += chunk.length;
  }
  out.set(png.subarray(at), to);
  return out;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, then: no compression, no language, no translated keyword.
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
