import { usePreferences } from '../../session/preferences-store.ts';
import { setYears, yearsOf } from '../../slice/edit-slice.ts';
import { FIRST_YEAR, LAST_YEAR, type Slice } from '../../slice/slice.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** First and last of the years in which the projects ran. */
export function YearsPicker({ slice, onChange }: { slice: Slice; onChange: (slice: Slice) => void }) {
  const text = compareSlicesText[usePreferences((state) => state.lang)];
  const [from, to] = yearsOf(slice) ?? [FIRST_YEAR, LAST_YEAR];
  const choice = (label: string, value: number, choose: (year: number) => Slice) => (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(choose(Number(event.target.value)))}>
        {YEARS.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="clause-years">
      {choice(text.from, from, (year) => setYears(slice, year, Math.max(year, to)))}
      {choice(text.to, to, (year) => setYears(slice, Math.min(from, year), year))}
    </div>
  );
}
