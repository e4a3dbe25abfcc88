import { ArrowLeftRight } from 'lucide-react';
import { PRICE_YEAR } from '../../measures/price-measures.ts';
import { slicePairQuery } from '../../questions/slice-pair.query.ts';
import { type Side, SIDES, type TwoSlices } from '../../questions/two-slices.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { ExportButton } from '../export/export-button.tsx';
import { ReportHead } from '../export/report-head.tsx';
import { ScreenExport } from '../export/screen-export.tsx';
import { Pending } from '../shared/pending.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { CompareMode } from './compare-mode.tsx';
import { firstPair } from './first-pair.ts';
import { SideCard } from './side-card.tsx';
import { sideSizes, sizeWords } from './side-sizes.ts';
import { slicesExport } from './slices-export.ts';
import { SlicesAnswers } from './slices-answers.tsx';
import { useCorrectedSides } from './use-corrected-sides.ts';
import { useSide } from './use-side.ts';
import { useTwoSlices } from './use-two-slices.ts';
import './compare-slices.css';

/** Two slices side by side: those of the address, or a sensible pair that is told to be one. */
export function SlicesSideBySide() {
  const lang = usePreferences((state) => state.lang);
  const { slice, sides } = usePlace((state) => state.place);
  const pair = useFigures(slicePairQuery(slice));
  const text = compareSlicesText[lang];
  if (sides !== null) return <TwoSides slices={{ bar: slice, ...sides }} suggested={null} />;
  if (pair.status !== 'ready') return <Pending questions={[pair]} />;
  const { a, b, by } = firstPair(pair.rows);
  return <TwoSides slices={{ bar: slice, a, b }} suggested={text.suggested[by ?? 'nothing']} />;
}

interface TwoSidesProps {
  slices: TwoSlices;
  /** Says that the visitor has not chosen these; null when they have. */
  suggested: string | null;
}

function TwoSides({ slices, suggested }: TwoSidesProps) {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const text = compareSlicesText[lang];
  const { bar, a, b } = slices;
  const { prices } = place;
  const barWords = useSliceWords();
  const told = { a: useSide(bar, a), b: useSide(bar, b) };
  const names = { a: told.a.name, b: told.b.name };
  const answered = useTwoSlices({ slices, prices, names, bar: barWords });
  const corrected = useCorrectedSides(slices);
  const ready = answered.status === 'ready' ? answered : null;
  // A size of the slice before has no place under the name of this one.
  const sizes = ready && !ready.stale ? sideSizes(ready.answers.cover) : null;
  const exported = ready && !ready.stale ? slicesExport(ready.answers, corrected, lang) : [];
  const [first] = exported;
  const change = (side: Side) => (changed: TwoSlices['a']) => go({ sides: { a, b, [side]: changed } });
  return (
    <>
      <ReportHead source={first?.source ?? ''} words={first?.slice ?? null} lang={lang} />
      <div className="compare-tools">
        <CompareMode />
        <button type="button" className="button" onClick={() => go({ sides: { a: b, b: a } })}>
          <ArrowLeftRight className="icon-small" aria-hidden="true" />
          {text.swap}
        </button>
        <button
          type="button"
          role="switch"
          className="price-switch"
          aria-checked={prices === 'fixed'}
          onClick={() => go({ prices: prices === 'fixed' ? 'current' : 'fixed' })}
        >
          <span className="price-track" aria-hidden="true" />
          <b>{text.prices(PRICE_YEAR)}</b>
          <span className="muted">{text.pricesHow}</span>
        </button>
        <ExportButton subjects={exported} lang={lang} />
      </div>
      {suggested !== null && <p className="slices-suggested">{suggested}</p>}
      <div className="side-cards">
        {SIDES.map((side) => (
          <SideCard
            key={side}
            side={side}
            slice={slices[side]}
            onChange={change(side)}
            options={told[side].options}
            name={told[side].name}
            size={sizes === null ? '\u00a0' : sizeWords(sizes[side], lang)}
          />
        ))}
      </div>
      {answered.status === 'ready' ? (
        <SlicesAnswers answers={answered.answers} stale={answered.stale} lang={lang} />
      ) : (
        <Pending questions={answered.questions} />
      )}
      <p className="slices-footnote">{text.footnote}</p>
      <ScreenExport view="compare" charts={ready !== null} lang={lang} />
    </>
  );
}
