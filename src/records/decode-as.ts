// What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f (https://encoding.spec.whatwg.org/#windows-1252).
// Five of the bytes stand for no sign.
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\x80-\x9f]/g;

/**
 * The text of `bytes` in `encoding` (a label of the Encoding standard). Some versions of Node read Windows-1252 as
 * Latin-1: dashes, quotation marks and € come as control characters, and a period loses its dash. Here they do not.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(CONTROLS, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
    : text;
}
