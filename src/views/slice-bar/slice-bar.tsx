import { Link2, Redo2, SlidersHorizontal, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { overviewQuestions, questionsOfEverySpan } from '../../questions/overview-questions.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { useQuestion } from '../../session/use-question.ts';
import { useToast } from '../../session/toast-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { yearsOf, setYears, removeField } from '../../slice/edit-slice.ts';
import { EVERYTHING, type SetField } from '../../slice/slice.ts';
import { formatNumber } from '../../text/format.ts';
import { shellText } from '../../text/shell-text.ts';
import { sliceText } from '../../text/slice-text.ts';
import { FurtherChips } from './further-chips.tsx';
import { SavedSlices } from './saved-slices.tsx';
import { SetChip } from './set-chip.tsx';
import { SliceSearch } from './slice-search.tsx';
import { YearsBrush } from './years-brush.tsx';
import './panels.css';
import './slice-bar.css';

const FIELDS: readonly SetField[] = ['programme', 'period', 'area', 'region', 'phase', 'status'];

/** What the visitor has narrowed down to, and the ways to change it. */
export function SliceBar() {
  const lang = usePreferences((state) => state.lang);
  const { place, go, canUndo, canRedo } = usePlace();
  const say = useToast((state) => state.say);
  const [open, setOpen] = useState(false);
  const shell = shellText[lang];
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

  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say(shell.shared),
      () => say(shell.notShared),
    );
  };

  return (
    <section className={open ? 'slice-bar slice-bar-open' : 'slice-bar'} aria-label={text.bar}>
      <div className="slice-row">
        <h1>{shell[place.view]}</h1>
        <button
          type="button"
          className="button slice-toggle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <SlidersHorizontal className="icon-small" aria-hidden="true" />
          {count ? text.count(count.n, count.n_all) : text.bar}
        </button>
        <div className="slice-chips">
          <SliceSearch disabled={waiting} />
          {FIELDS.map((field) => (
            <SetChip
              key={field}
              field={field}
              slice={place.slice}
              onChange={(slice) => go({ slice })}
              options={options.status === 'ready' ? options.rows : []}
              disabled={waiting}
            />
          ))}
          <FurtherChips
            slice={place.slice}
            onChange={(slice, mode) => go({ slice }, mode)}
            disabled={waiting}
          />
          {place.slice.length > 0 && (
            <button type="button" className="button button-quiet" onClick={() => go({ slice: EVERYTHING })}>
              {text.clearAll}
            </button>
          )}
        </div>
        <div className="slice-actions">
          <button
            type="button"
            className="icon-button"
            aria-label={shell.undo}
            title={shell.undo}
            disabled={!canUndo}
            onClick={() => window.history.back()}
          >
            <Undo2 className="icon" aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={shell.redo}
            title={shell.redo}
            disabled={!canRedo}
            onClick={() => window.history.forward()}
          >
            <Redo2 className="icon" aria-hidden="true" />
          </button>
          <SavedSlices />
          <button type="button" className="button" onClick={share}>
            <Link2 className="icon-small" aria-hidden="true" />
            <span className="slice-share">{shell.share}</span>
          </button>
        </div>
      </div>
      <div className="slice-years">
        <p className="slice-count">
          {count && (
            <>
              <b className="number">{formatNumber(lang, count.n)}</b> {text.countOf(count.n_all)}
            </>
          )}
        </p>
        <YearsBrush
          lang={lang}
          quarters={
            quarters.status === 'ready'
              ? quarters.rows.map((row) => ({ all: row.n_all, inSlice: row.n }))
              : []
          }
          value={yearsOf(place.slice)}
          onReach={() => void coordinator?.prepare(questionsOfEverySpan(place.slice))}
          onChange={(years, step) => {
            const slice = years
              ? setYears(place.slice, years[0], years[1])
              : removeField(place.slice, 'years');
            go({ slice }, step === 'moving' ? 'replace' : 'push');
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {count && text.announced(count.n, count.n_all)}
      </p>
    </section>
  );
}
