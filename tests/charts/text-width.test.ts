import { describe, expect, it } from 'vitest';
import { shortenText, textWidth, wrapText } from '../../src/charts/text-width.ts';

describe('the width of a text', () => {
  it('grows with its letters, its size and its weight', () => {
    expect(textWidth('mmm', 10)).toBeGreaterThan(textWidth('iii', 10));
    expect(textWidth('abc', 20)).toBeCloseTo(2 * textWidth('abc', 10));
    expect(textWidth('abc', 10, 'bold')).toBeGreaterThan(textWidth('abc', 10));
  });

  it('holds a place for letters that the font lacks', () => {
    expect(textWidth('中文', 10)).toBe(20);
  });
});

describe('wrapping', () => {
  const text = 'Andel av total kostnad per finansieringskälla, procent, löpande priser';

  it('keeps every word, in order, on lines that fit', () => {
    const lines = wrapText(text, 200, 16);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(200);
  });

  it('breaks a word that is longer than a line rather than let it run out', () => {
    const lines = wrapText('x'.repeat(200), 100, 16);
    expect(lines.join('')).toBe('x'.repeat(200));
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(100);
  });
});

describe('shortening', () => {
  it('leaves a text that fits alone and ends a longer one with an ellipsis', () => {
    expect(shortenText('Kort', 100, 13)).toBe('Kort');
    const short = shortenText('Förprojektering av arbetsmarknadsinsatser', 100, 13);
    expect(short.endsWith('…')).toBe(true);
    expect(textWidth(short, 13)).toBeLessThanOrEqual(100);
  });
});
