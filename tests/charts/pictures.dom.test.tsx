import { cloneElement } from 'react';
import { join } from 'node:path';
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { collisions } from './collisions.ts';
import { EXPLORED } from './pictured-explore.tsx';
import { PICTURED, STATES } from './pictured.tsx';

// The map comes by itself; once it is there, it is drawn with the bars.
beforeAll(async () => {
  const { container } = render(PICTURED['regions']?.('one'));
  await waitFor(() => expect(container.querySelectorAll('.chart-picture svg')).toHaveLength(2));
  cleanup();
});

const warnings: unknown[] = [];
beforeEach(() => {
  warnings.length = 0;
  for (const kind of ['warn', 'error'] as const)
    vi.spyOn(console, kind).mockImplementation((...said: unknown[]) => void warnings.push(said));
});
afterEach(() => vi.restoreAllMocks());

/**
 * The picture as lines of text: an element a line, names that are made anew in each run numbered in the order they
 * come, and lengths to a tenth of a pixel.
 */
function picture(chart: HTMLElement): string {
  const names = new Map<string, string>();
  const numbered = (made: string): string => {
    const known = names.get(made) ?? `id${names.size + 1}`;
    names.set(made, known);
    return known;
  };
  const svg = [...chart.querySelectorAll('.chart-picture svg')].map((each) => each.outerHTML).join('\n');
  return `${svg
    .replaceAll(/(?<=(?:\bid="|url\(#))[^")]+/g, numbered)
    .replaceAll(/-?\d+\.\d+/g, (length) => String(Number(Number(length).toFixed(1))))
    .replaceAll('><', '>\n<')}\n`;
}

describe.each(Object.entries({ ...PICTURED, ...EXPLORED }))('the picture of %s', (kind, draw) => {
  it.each(STATES)('is as it was: %s', async (state) => {
    const { container } = render(draw(state));
    expect(container.querySelector('.chart-picture svg')).not.toBeNull();
    await expect(picture(container)).toMatchFileSnapshot(
      join(import.meta.dirname, 'pictures', `${kind}-${state}.svg`),
    );
    expect(warnings).toEqual([]);
  });

  it('writes no number that is none', () => {
    for (const state of STATES) {
      const { container, unmount } = render(draw(state));
      expect(picture(container)).not.toMatch(/NaN|Infinity|undefined/);
      unmount();
    }
  });

  it.each([
    ['on the page', {}],
    ['on a phone', { width: 340, labels: 'above', pitch: 44 }],
    ['in a report', { size: 'report', width: 1360, height: 700, pitch: 60 }],
  ])('writes no words over others or over a dot, %s', (_, large) => {
    for (const state of STATES) {
      const { container, unmount } = render(cloneElement(draw(state), large));
      const found = [...container.querySelectorAll('.chart-picture svg')].flatMap(collisions);
      expect({ state, found }).toEqual({ state, found: [] });
      unmount();
    }
  });
});
