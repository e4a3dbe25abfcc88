import { useState } from 'react';
import { overviewQuestions, questionsOfEverySpan } from '../../questions/overview-questions.ts';
import type { View } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { membersOf, yearsOf, setYears, removeField } from '../../slice/edit-slice.ts';
import { EVERYTHING, type FurtherField, type SetField } from '../../slice/slice.ts';
import { formatNumber } from '../../text/format.ts';
import { shellText } from '../../text/shell-text.ts';
import { sliceText } from '../../text/slice-text.ts';
import { useMedia } from '../../ui/use-media.ts';
import { FurtherChips } from './further-chips.tsx';
import { OnlyChip } from './only-chip.tsx';
import { SetChip } from './set-chip.tsx';
import { SliceActions } from './slice-actions.tsx';
import { SliceSearch } from './slice-search.tsx';
import { SliceSheet } from './slice-sheet.tsx';
import { YearsBrush } from './years-brush.tsx';
import { YearsChip } from './years-chip.tsx';
import './panels.css';
import './slice-bar.css';

const FIELDS: readonly SetField[] = ['programme', 'period', 'area', 'region', 'phase', 'status'];
/** Views that need the height: the years stand behind a chip. */
const LOW: readonly View[] = ['projects', 'compare', 'data'];
const PHONE = '(max-width: 39.9375em)';

/** What the visitor has narrowed down to, and the ways to change it. */
export function SliceBar() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const phone = useMedia(PHONE);
  // Kept here, since the chips go into the sheet and out of it as the window's width changes.
  const [asked, setAsked] = useState<readonly FurtherField[]>([]);
  const low = LOW.includes(place.view);
  const text = sliceText[lang];
  const questions = overviewQuestions(place.slice);
  const options = useQuestion(questions.options);
  const quarters = useQuestion(questions.quarters);
  const kpi = useFigures(questions.kpi);
  const coordinator = useWarehouse((state) => state.coordinator);
  const failed = useWarehouse((state) => state.start.status === 'failed');
  // The choices of the slice before stay while an answer is on its way, so that a list can be worked through.
  const waiting = options.status !== 'ready' || failed;
  const count = kpi.status === 'ready' ? kpi.rows[0] : undefined;
  // A low bar has no room for a field that the programme says as well, unless it narrows.
  const fields = FIELDS.filter(
    (field) => !low || phone || field !== 'period' || membersOf(place.slice, field) !== null,
  );

  const counted = (
    <span className="slice-count">
      {count && (
        <>
          <b className="number">{formatNumber(lang, count.n)}</b>{' '}
          {low && !phone ? text.ofAll(count.n_all) : text.countOf(count.n_all)}
        </>
      )}
    </span>
  );
  const chips = (
    <div className="slice-chips">
      <SliceSearch disabled={waiting} narrow={low && !phone} />
      {fields.map((field) => (
        <SetChip
          key={field}
          field={field}
          slice={place.slice}
          onChange={(slice) => go({ slice })}
          options={options.status === 'ready' ? options.rows : []}
          disabled={waiting}
        />
      ))}
      <OnlyChip slice={place.slice} onChange={(slice) => go({ slice })} disabled={waiting} />
      <FurtherChips
        slice={place.slice}
        onChange={(slice, mode) => go({ slice }, mode)}
        asked={asked}
        onAsk={setAsked}
        disabled={waiting}
      />
      {place.slice.length > 0 && (
        <button type="button" className="button button-quiet" onClick={() => go({ slice: EVERYTHING })}>
          {text.clearAll}
        </button>
      )}
    </div>
  );
  const rows = quarters.status === 'ready' ? quarters.rows : [];
  const years = () => (
    <YearsBrush
      lang={lang}
      quarters={rows.map((row) => ({ all: row.n_all, inSlice: row.n }))}
      value={yearsOf(place.slice)}
      onReach={() => void coordinator?.prepare(questionsOfEverySpan(place.slice))}
      onChange={(chosen, step) => {
        const slice = chosen
          ? setYears(place.slice, chosen[0], chosen[1])
          : removeField(place.slice, 'years');
        go({ slice }, step === 'moving' ? 'replace' : 'push');
      }}
    />
  );

  return (
    <section className={low ? 'slice-bar slice-bar-low' : 'slice-bar'} aria-label={text.bar}>
      <div className="slice-row">
        <h1>{shellText[lang][place.view]}</h1>
        {phone ? (
          <SliceSheet count={counted}>
            {chips}
            {years()}
          </SliceSheet>
        ) : (
          chips
        )}
        {low && !phone && (
          <>
            <YearsChip
              quarters={rows.map((row) => row.n)}
              value={yearsOf(place.slice)}
              disabled={quarters.status !== 'ready' || failed}
              onRemove={() => go({ slice: removeField(place.slice, 'years') })}
            >
              {years}
            </YearsChip>
            {counted}
          </>
        )}
        <SliceActions />
      </div>
      {!low && !phone && (
        <div className="slice-years">
          {counted}
          {years()}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {count && text.announced(count.n, count.n_all)}
      </p>
    </section>
  );
}
