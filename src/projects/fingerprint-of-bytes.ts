/** Two numbers of 32 bits over all bytes, and their count: equal for equal files, and as good as never for others. */
export function fingerprintOfBytes(bytes: Uint8Array): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ (byte + (one >>> 16)), 0x85ebca6b);
  }
  return [bytes.length, one >>> 0, two >>> 0].map((part) => part.toString(36)).join('-');
}
