import { memo, useCallback, useMemo } from 'react';
import type { Chosen } from '../../charts/mark-keys.tsx';
import { SupportYearsChart } from '../../charts/support-years-chart.tsx';
import { supportYearsFigure } from '../../charts/support-years-figure.ts';
import { supportYearsQuery } from '../../questions/support-years.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { removeField, setYears } from '../../slice/edit-slice.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../slice/slice.ts';
import { ofSlice, showMark } from '../shared/mark-store.ts';
import { DeeperCard } from './deeper-card.tsx';
import { useAnswered, type Whole } from './use-answered.ts';

const HEIGHT = 280;
const choosable = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

/** How much support was in play each year; choosing a year narrows the slice to the projects that ran in it, and lists them. */
export const SupportYearsCard = memo(function SupportYearsCard({ whole }: { whole: Whole }) {
  const answered = useAnswered(whole, supportYearsQuery);
  const choice = useYearChoice();
  const { lang } = whole.about;
  return (
    <DeeperCard
      kind="support-years"
      whole={whole}
      answered={answered}
      ask={supportYearsQuery}
      figure={(rows, { counts }) =>
        supportYearsFigure(rows, { n: counts.n, spread: rows[0]?.n_spread ?? 0 }, lang)
      }
      draw={(rows, room) => (
        <SupportYearsChart
          rows={rows}
          lang={lang}
          size="report"
          interaction={null}
          choosable={choosable}
          width={room.width}
          height={room.height}
        />
      )}
    >
      {(rows, width) => (
        <SupportYearsChart
          rows={rows}
          lang={lang}
          size="screen"
          interaction={choice}
          choosable={choosable}
          width={width}
          height={HEIGHT}
        />
      )}
    </DeeperCard>
  );
});

/** Choosing a year narrows the slice to it; choosing it again lifts that. */
function useYearChoice() {
  const slice = usePlace((state) => state.place.slice);
  const chosen = useMemo(() => {
    const years = slice.find((clause) => clause.field === 'years');
    if (years?.operator !== 'between') return [];
    const [from, to] = years.value;
    return from === to ? [String(from)] : [];
  }, [slice]);
  const onChoose = useCallback((member: string | null, how: Chosen) => {
    const { place, go } = usePlace.getState();
    const year = Number(member);
    const years = place.slice.find((clause) => clause.field === 'years');
    const again = years?.operator === 'between' && years.value[0] === year && years.value[1] === year;
    const narrowed = again ? removeField(place.slice, 'years') : setYears(place.slice, year, year);
    go({ slice: narrowed });
    if (!again) showMark(ofSlice(narrowed), how);
  }, []);
  return useMemo(() => ({ chosen, onChoose }), [chosen, onChoose]);
}
