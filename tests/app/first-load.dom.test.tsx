import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shell } from '../../src/app/shell.tsx';
import { firstAnswers } from '../../src/cli/first-answers.ts';
import { useWarehouse } from '../../src/session/warehouse-store.ts';
import { Coordinator } from '../../src/warehouse/coordinator.ts';
import { keyOf } from '../../src/warehouse/shipped-answers.ts';
import { referenceFiles, seedDocuments } from '../questions/seed-warehouse.ts';

const never = new Promise<never>(() => undefined);
const shipped = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('../../src/session/shipped-data.ts', () => ({ readShipped: shipped, readReference: () => never }));
vi.mock('../../src/warehouse/browser-engine.ts', () => ({ openBrowserEngine: () => never }));

// jsdom lays nothing out and knows no media.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // As if the visitor had gone through the whole page.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        queueMicrotask(() => seen([{ isIntersecting: true }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1200, 300));
});

describe('a first visit to the overview', () => {
  it('asks exactly what is answered when the page is built, so that its figures need no engine', async () => {
    const documents = seedDocuments();
    const answers = await firstAnswers(documents, referenceFiles);
    shipped.mockResolvedValue({ documents, answers, fingerprint: 'of these' });
    const ask = vi.spyOn(Coordinator.prototype, 'ask');
    const asked = () => new Map(ask.mock.calls.map(([query]) => [keyOf(query.sql), query.id]));
    const notShipped = () => [...asked()].filter(([key]) => !answers.has(key)).map(([, id]) => id);

    void useWarehouse.getState().begin();
    render(<Shell />);
    await waitFor(() => expect(asked().size).toBeGreaterThanOrEqual(answers.size), { timeout: 20_000 });
    expect(notShipped()).toEqual([]);
    // Some questions could be asked only once others are answered.
    await screen.findByText('20,7');
    await waitFor(() => expect(document.querySelector('main [aria-busy=true]')).toBeNull(), {
      timeout: 20_000,
    });
    expect(notShipped()).toEqual([]);
    expect(asked().size).toBe(answers.size);
    expect(screen.getByText('5 av 5 projekt i urvalet')).toBeInTheDocument();
    expect(document.querySelector('.start-progress')).not.toBeNull();
  });
});
