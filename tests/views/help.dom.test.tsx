import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/measures/dimensions.ts';
import { MEASURES } from '../../src/measures/measures.ts';
import { usePreferences } from '../../src/session/preferences-store.ts';
import { LANGS } from '../../src/text/lang.ts';
import { HelpView } from '../../src/views/help/help-view.tsx';

afterEach(() => usePreferences.getState().setLang('sv'));

describe.each(LANGS)('the definitions in %s', (lang) => {
  it('hold every measure with its unit, how it is computed, what it leaves out and its source', () => {
    usePreferences.getState().setLang(lang);
    render(<HelpView />);
    for (const measure of Object.values(MEASURES)) {
      const head = screen
        .getAllByRole('rowheader')
        .find(({ firstChild }) => firstChild?.textContent === measure.name[lang]);
      const row = head?.closest('tr') ?? document.createElement('tr');
      expect(head?.querySelector('small')).not.toBeEmptyDOMElement();
      const cells = within(row).getAllByRole('cell');
      expect(cells[0]).not.toBeEmptyDOMElement();
      expect(cells[1]).toHaveTextContent(measure.leavesOut[lang]);
      expect(cells[3]).toHaveTextContent(measure.source[lang]);
    }
  });

  it('hold every grouping with what stands for a project without the fact', () => {
    usePreferences.getState().setLang(lang);
    render(<HelpView />);
    for (const { name, missing } of Object.values(DIMENSIONS)) {
      expect(
        screen.getByRole('row', { name: new RegExp(`^${escaped(name[lang])} .*${missing[lang]}$`, 'u') }),
      ).toBeVisible();
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[()+.]/g, String.raw`\$&`);
}
