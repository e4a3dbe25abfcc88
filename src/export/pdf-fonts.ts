import sansExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url';
import sansExtBold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import sansBold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import serifExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url';
import type { jsPDF } from 'jspdf';
import { BEYOND_LATIN } from './embed-fonts.ts';
import { trueTypeOf } from './woff.ts';

/** Families under the names that `forPdf` gives its texts, in the weights it gives them. */
const FACES = [
  { family: 'SourceSans3', weight: 400, url: sans, extended: false },
  { family: 'SourceSans3', weight: 600, url: sansBold, extended: false },
  { family: 'SourceSerif4', weight: 600, url: serif, extended: false },
  { family: 'SourceSans3Ext', weight: 400, url: sansExt, extended: true },
  { family: 'SourceSans3Ext', weight: 600, url: sansExtBold, extended: true },
  { family: 'SourceSerif4Ext', weight: 600, url: serifExt, extended: true },
];

/** Embeds the fonts of the page as TrueType. Letters beyond Western European ones come only where `text` has some. */
export async function addPdfFonts(pdf: jsPDF, text: string): Promise<void> {
  const needed = FACES.filter(({ extended }) => !extended || BEYOND_LATIN.test(text));
  const files = await Promise.all(needed.map(({ url }) => fetch(url)));
  for (const [at, answer] of files.entries()) {
    const face = needed[at];
    if (face === undefined) continue;
    if (!answer.ok) throw new Error(`The font ${face.url} answered ${answer.status}`);
    const name = `${face.family}-${face.weight}.ttf`;
    pdf.addFileToVFS(name, binary(trueTypeOf(new Uint8Array(await answer.arrayBuffer()))));
    pdf.addFont(name, face.family, face.weight === 400 ? 'normal' : `${face.weight}normal`, 'Identity-H');
  }
}

/** As jsPDF takes a file: a character for each byte. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
