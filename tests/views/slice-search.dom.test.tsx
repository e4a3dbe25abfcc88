import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SliceSearch } from '../../src/views/slice-bar/slice-search.tsx';

it('the focus stays in the search when the button that empties it goes', async () => {
  render(<SliceSearch disabled={false} narrow={false} />);
  const search = screen.getByRole('searchbox');
  await userEvent.type(search, 'ord');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(search).toHaveValue('');
  expect(search).toHaveFocus();
});
