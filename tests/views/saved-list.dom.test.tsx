import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { START } from '../../src/session/place.codec.ts';
import { useSavedViews } from '../../src/session/saved-views-store.ts';
import { SavedViews } from '../../src/views/explore/saved-views.tsx';

beforeEach(() => {
  window.localStorage.clear();
  useSavedViews.getState().refresh();
});

it('the focus goes back to a saved view when its renaming ends, with a new name or without', async () => {
  useSavedViews.getState().save('Min vy', START);
  render(<SavedViews suggested="Ny" />);
  await userEvent.click(screen.getByRole('button', { name: 'Byt namn på Min vy' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Byt namn på Min vy' })).toHaveFocus();
  await userEvent.keyboard('{Enter} Annan {Enter}');
  expect(screen.getByRole('button', { name: 'Byt namn på Annan' })).toHaveFocus();
});
