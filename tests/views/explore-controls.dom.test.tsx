import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type ExploreChoice, FIRST_CHOICE } from '../../src/questions/explore-choice.ts';
import { type Known, settle } from '../../src/questions/explore-fit.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { ExploreControls } from '../../src/views/explore/explore-controls.tsx';
import { chosenWith } from '../../src/views/explore/use-explore.ts';

const KNOWN: Known = { slice: EVERYTHING, withValue: () => 40 };

function show(asked: Partial<ExploreChoice> = {}, known: Known = KNOWN) {
  const choice = { ...FIRST_CHOICE, ...asked };
  const choose = vi.fn<(change: Partial<ExploreChoice>) => void>();
  render(
    <ExploreControls
      lang="sv"
      explored={{ asked: choice, ...settle(choice, known), known, n: 40, choose }}
    />,
  );
  return choose;
}

const list = (name: string) => screen.getByRole('combobox', { name });
const option = (of: string, name: RegExp) => within(list(of)).getByRole('option', { name });
const kind = (name: string) => screen.getByRole('button', { name });

describe('what can be explored', () => {
  it('greys a programme area until there is one period, and says why', () => {
    show();
    expect(option('Dela upp efter', /^Programområde – bara inom en programperiod$/)).toBeDisabled();
    expect(option('Färglägg efter', /^Interventionsområde – bara inom en programperiod$/)).toBeDisabled();
  });

  it('offers a programme area in a slice of one period, or beside the periods', () => {
    show({}, { ...KNOWN, slice: setMembers(EVERYTHING, 'period', ['2014-2020']) });
    expect(option('Dela upp efter', /^Programområde$/)).toBeEnabled();
    document.body.replaceChildren();
    show({ per: 'period' });
    expect(option('Dela upp efter', /^Programområde$/)).toBeEnabled();
    document.body.replaceChildren();
    show({}, { ...KNOWN, slice: setMembers(EVERYTHING, 'period', ['2014-2020', '2007-2013']) });
    expect(option('Dela upp efter', /^Programområde – /)).toBeDisabled();
  });

  it('stacks no ratio, and says so where a screen reader finds it', async () => {
    const choose = show({ measure: 'cost-per-actual', split: 'phase' });
    expect(kind('Staplad')).toHaveAttribute('aria-disabled', 'true');
    expect(kind('Staplad')).toHaveAccessibleDescription(
      /kvot eller ett medelvärde, och sådana kan inte läggas ihop/,
    );
    await userEvent.click(kind('Staplad'));
    expect(choose).not.toHaveBeenCalled();
    await userEvent.click(kind('Grupp'));
    expect(kind('Grupp')).toHaveAttribute('aria-pressed', 'true');
  });

  it('draws a dumbbell of what is coloured, but not of payers, who are parts of a whole', () => {
    show({ measure: 'cost-per-actual', split: 'phase', chart: 'dumbbell' });
    expect(kind('Hantel')).toHaveAttribute('aria-pressed', 'true');
    document.body.replaceChildren();
    show();
    expect(kind('Hantel')).toHaveAccessibleDescription(/delar av en helhet/);
    document.body.replaceChildren();
    show({ split: null });
    expect(kind('Hantel')).toHaveAccessibleDescription(/vad som ska ge färg/);
  });

  it('greys shares of what does not add up, and prices of what is no money', () => {
    show({ measure: 'goal-achievement', split: null });
    expect(screen.getByRole('switch', { name: 'Andel i stället för belopp' })).toHaveAccessibleDescription(
      'måttet kan inte läggas ihop',
    );
    expect(screen.getByRole('switch', { name: '2025 års priser' })).toHaveAccessibleDescription(
      'måttet har inga belopp',
    );
  });

  it('greys a measure that no project has, and a median of fewer than three', () => {
    show({ split: null }, { ...KNOWN, withValue: (id) => (id === 'actual' ? 0 : 2) });
    expect(option('Mått', /^Faktiska deltagare – inget projekt i urvalet$/)).toBeDisabled();
    expect(option('Mått', /^Koncentration av stödet \(Gini\) – för få projekt$/)).toBeDisabled();
    expect(option('Mått', /^Planerade deltagare \(2 av 40\)$/)).toBeEnabled();
    expect(
      option('Värde för varje grupp', /^Median av projekten – för få projekt för median$/),
    ).toBeDisabled();
  });

  it('draws no line without time, and no dots of too many', () => {
    show({ split: null }, { ...KNOWN, withValue: () => 501 });
    expect(kind('Linje')).toHaveAccessibleDescription(/dela upp efter startår eller programperiod/);
    expect(kind('Punkt')).toHaveAccessibleDescription(/fler än 500 projekt/);
  });

  it('draws a map of places, and a timeline of the projects’ time, and says of other choices why not', () => {
    show({ by: 'phase', split: null });
    expect(kind('Karta')).toHaveAccessibleDescription(/dela upp efter region eller projektägarens län/);
    expect(kind('Tidslinje')).toHaveAccessibleDescription(/välj måttet projekttid/);
    document.body.replaceChildren();
    show({ by: 'county', split: null, measure: 'months', chart: 'map' });
    expect(kind('Karta')).toHaveAttribute('aria-pressed', 'true');
    expect(kind('Tidslinje')).not.toHaveAttribute('aria-disabled', 'true');
    document.body.replaceChildren();
    show({ split: null, measure: 'months' }, { ...KNOWN, withValue: () => 101 });
    expect(kind('Tidslinje')).toHaveAccessibleDescription(/fler än 100 projekt/);
    document.body.replaceChildren();
    show({ by: 'county' });
    expect(kind('Karta')).toHaveAccessibleDescription(/utan färger/);
  });

  it('lets go of what no longer fits when something else is chosen, and keeps the rest', () => {
    const asked: ExploreChoice = { ...FIRST_CHOICE, chart: 'stacked', share: true, by: 'phase' };
    expect(chosenWith(asked, { measure: 'cost-per-actual' }, KNOWN)).toEqual({
      ...asked,
      measure: 'cost-per-actual',
      split: null,
      share: false,
      chart: null,
    });
  });

  it('shows what an address asks for as far as it fits, and tells what it changed', () => {
    const { shown, changes } = settle(
      { ...FIRST_CHOICE, measure: 'union-rate', split: 'programme', by: 'area', chart: 'stacked' },
      KNOWN,
    );
    expect(shown).toMatchObject({ by: 'region', split: 'programme', chart: 'grouped' });
    expect(changes).toEqual([
      { part: 'by', why: 'needs-period' },
      { part: 'chart', why: 'ratio-adds-not' },
    ]);
  });
});
