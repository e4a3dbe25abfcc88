import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Paper has a size of its own, and what is drawn in px is enlarged as a whole. */
const IN_PX = /\/(print|chart)\.css$/;
const DRAWN = /^\.(years-(tick|period)|headcount-bar text)/;

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => `src/${name}`)
  .filter((name) => !IN_PX.test(name));

it('sets no type in px, which would not follow the size that a visitor has set in the browser', () => {
  expect(sheets.length).toBeGreaterThan(15);
  const found = sheets.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, selector = '', rules = '']) => {
        const last = selector.trim().split('\n').at(-1) ?? '';
        return /\bfont(-size)?:[^;]*\dpx/.test(rules) && !DRAWN.test(last);
      })
      .map(([, selector = '']) => `${name}: ${selector.trim()}`),
  );
  expect(found).toEqual([]);
});

it('asks for the width of the page in em, which follows it too', () => {
  const found = sheets.filter((name) => /@media[^{]*\dpx/.test(readFileSync(name, 'utf8')));
  expect(found).toEqual([]);
});
