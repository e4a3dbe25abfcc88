import sansExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

interface Face {
  family: string;
  latin: string;
  extended: string;
  metrics: string;
}

const FACES: readonly Face[] = [
  // The same metrics as on the page, or text would sit lower than it was laid out.
  {
    family: 'Source Sans 3',
    latin: sans,
    extended: sansExt,
    metrics: 'ascent-override:105%;descent-override:35%;',
  },
  { family: 'Source Serif 4', latin: serif, extended: serifExt, metrics: '' },
];

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-201F,U+2021-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215';
const EXTENDED = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+2020,U+20A0-20AB,U+1E00-1EFF';
/** Letters that the faces for Western European languages lack. */
export const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u2020\u20a0-\u20ab\u1e00-\u1eff]/;

/**
 * The style sheet that carries the fonts a picture needs inside it. The letters beyond Western European ones are
 * taken along only where `text` has some. Fetches from the page's own origin; fails when a font cannot be had.
 */
export async function fontStyles(text: string): Promise<string> {
  const extended = BEYOND_LATIN.test(text);
  const rules = FACES.flatMap((face) => [
    fontRule(face, face.latin, LATIN),
    ...(extended ? [fontRule(face, face.extended, EXTENDED)] : []),
  ]);
  return (await Promise.all(rules)).join('');
}

async function fontRule(face: Face, url: string, range: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The font ${url} answered ${answer.status}`);
  const data = base64(new Uint8Array(await answer.arrayBuffer()));
  return `@font-face{font-family:'${face.family}';src:url(data:font/woff2;base64,${data}) format('woff2');font-weight:200 900;${face.metrics}unicode-range:${range}}`;
}

// Larger pieces overflow the call's arguments.
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
