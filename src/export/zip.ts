import { strToU8, type Zippable, zipSync } from 'fflate';

/** Files by name, as one ZIP. What is compressed already is only stored. */
export async function zipOf(files: ReadonlyMap<string, string | Blob>): Promise<Blob> {
  const parts: Zippable = {};
  for (const [name, content] of files) {
    const packed = /\.(png|pdf|xlsx|zip)$/.test(name);
    const bytes =
      typeof content === 'string' ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
    parts[name] = [bytes, { level: packed ? 0 : 6 }];
  }
  return new Blob([zipSync(parts).slice()], { type: 'application/zip' });
}
