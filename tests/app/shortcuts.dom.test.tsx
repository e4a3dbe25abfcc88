import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useShortcuts } from '../../src/app/use-shortcuts.ts';
import { usePlace } from '../../src/session/place-store.ts';
import { usePreferences } from '../../src/session/preferences-store.ts';
import { HelpView } from '../../src/views/help/help-view.tsx';

function Page() {
  useShortcuts();
  return <input aria-label="words" />;
}

const view = () => usePlace.getState().place.view;

beforeEach(() => {
  usePlace.getState().go({ view: 'overview', document: null });
  usePreferences.getState().setShortcuts(true);
});

describe('the keys of the page', () => {
  it('lead to a view after g, and to the help with a question mark', async () => {
    render(<Page />);
    await userEvent.keyboard('gp');
    expect(view()).toBe('projects');
    await userEvent.keyboard('gj');
    expect(view()).toBe('compare');
    await userEvent.keyboard('?');
    expect(view()).toBe('help');
  });

  it('do nothing by a letter that follows no g', async () => {
    render(<Page />);
    await userEvent.keyboard('p');
    expect(view()).toBe('overview');
    await userEvent.keyboard('gxp');
    expect(view()).toBe('overview');
  });

  it('leave letters to a field that is written in, and keys of the system to the system', async () => {
    render(<Page />);
    await userEvent.type(screen.getByLabelText('words'), 'gp?');
    expect(view()).toBe('overview');
    expect(screen.getByLabelText('words')).toHaveValue('gp?');
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
    expect(view()).toBe('overview');
  });

  it('leave letters to a field in a tree of its own, as the box for SQL is', () => {
    render(<Page />);
    const host = document.body.appendChild(document.createElement('div'));
    const field = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(field);
    fireEvent.keyDown(field, { key: '?', composed: true });
    host.remove();
    expect(view()).toBe('overview');
  });

  it('do not lead away from under a dialog', async () => {
    render(
      <>
        <Page />
        <dialog open>
          <button type="button">Spara</button>
        </dialog>
      </>,
    );
    screen.getByRole('button', { name: 'Spara' }).focus();
    await userEvent.keyboard('?');
    expect(view()).toBe('overview');
  });

  it('can be turned off in the help, and stay off for the next visit', async () => {
    render(
      <>
        <Page />
        <HelpView />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Av' }));
    await userEvent.keyboard('gp');
    expect(view()).toBe('overview');
    expect(JSON.parse(localStorage.getItem('utfall.preferences') ?? '{}')).toMatchObject({
      shortcuts: false,
    });
  });
});

describe('the help', () => {
  it('leads to each of its sections and takes the focus there', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    render(<HelpView />);
    await userEvent.click(screen.getByRole('button', { name: 'Tillgänglighet' }));
    expect(screen.getByRole('heading', { name: 'Tillgänglighet' })).toHaveFocus();
  });
});
