import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fundingFigure } from '../../src/charts/funding-figure.ts';
import { ChartFigure } from '../../src/views/figure/chart-figure.tsx';
import type { FigureState } from '../../src/views/figure/figure-state.ts';
import { countsOf, project, SEED_ROWS } from '../charts/seed-rows.ts';

// jsdom lays nothing out: every element is as wide as a card.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 420, 300));
});

const onMore = vi.fn<() => void>();

function show(state: FigureState, more: { next: number; all: number } | null = null) {
  return render(
    <ChartFigure
      kind="funding"
      variant="card"
      lang="sv"
      slice="region Sydsverige"
      source="5 projektdokument"
      state={state}
      more={more && { ...more, onMore }}
      draw={() => <svg />}
    >
      {(width) => <p>ritat {width} brett</p>}
    </ChartFigure>,
  );
}

const ready = (rows: typeof SEED_ROWS): FigureState => ({
  status: 'ready',
  figure: fundingFigure({ rows, slice: countsOf(rows), mode: 'share', lang: 'sv' }),
});

describe('the frame of a chart', () => {
  it('stands around the chart with question, measure, slice, legend, coverage and source', () => {
    show(ready(SEED_ROWS));
    const figure = screen.getByRole('figure', { name: 'Vem betalar?' });
    expect(figure).toHaveTextContent('Andel av total kostnad, %, löpande priser · region Sydsverige');
    expect(figure).toHaveTextContent('ritat 420 brett');
    expect(figure).toHaveTextContent('5 av 5 anger kostnad och stöd');
    expect(figure).toHaveTextContent('Källa: projektdokument');
    const legend = within(figure).getByRole('list', { name: 'Teckenförklaring' });
    expect(within(legend).getAllByRole('listitem')).toHaveLength(4);
    expect(figure).toHaveAccessibleDescription(/En väg in/);
  });

  it('is busy and draws nothing while the answer is on its way, and its menu waits too', () => {
    const { container } = show({ status: 'waiting' });
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(screen.queryByText(/ritat/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Meny för Vem betalar?' })).toBeDisabled();
  });

  it('says why it failed and asks again when told to', async () => {
    const retry = vi.fn<() => void>();
    show({ status: 'failed', reason: 'Databasen svarade inte', retry });
    expect(screen.getByRole('alert')).toHaveTextContent('Databasen svarade inte');
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says in words when nothing is in the slice, or nobody states the fact, instead of an empty chart', async () => {
    const { unmount } = show(ready([]));
    expect(screen.getByText('Inga projekt i urvalet')).toBeVisible();
    unmount();
    show(ready([project('tyst')]));
    expect(screen.queryByText(/ritat/)).toBeNull();
    expect(screen.getByText('Inget projekt i urvalet anger belopp')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Visa som tabell' }));
    expect(screen.getByRole('rowheader', { name: 'tyst' })).toBeVisible();
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['–', '–']);
  });

  it('offers more rows when it draws only the first', async () => {
    show(ready(SEED_ROWS), { next: 20, all: 214 });
    await userEvent.click(screen.getByRole('button', { name: 'Visa 20 av 214 projekt' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('keeps the focus when a key turns the chart that held it into a table, and back', async () => {
    render(
      <ChartFigure
        kind="funding"
        variant="card"
        lang="sv"
        slice=""
        source=""
        state={ready(SEED_ROWS)}
        more={null}
        draw={() => <svg />}
      >
        {() => <button type="button">stapel</button>}
      </ChartFigure>,
    );
    screen.getByRole('button', { name: 'stapel' }).focus();
    await userEvent.keyboard('t');
    expect(screen.getByRole('table')).toBeVisible();
    await userEvent.keyboard('t');
    expect(screen.getByRole('button', { name: 'stapel' })).toBeVisible();
  });
});
