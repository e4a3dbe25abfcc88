import { ArrowLeftRight } from 'lucide-react';
import { sourceOf } from '../../export/source-words.ts';
import { PRICE_YEAR } from '../../measures/price-measures.ts';
import { sliceCoverQuery, sliceMeasuresQuery } from '../../questions/compare-slices.query.ts';
import { sliceDotsQuery, sliceSpreadQuery } from '../../questions/slice-costs.query.ts';
import { onlyOnQuery, sliceOverlapQuery } from '../../questions/slice-overlap.query.ts';
import { slicePairQuery } from '../../questions/slice-pair.query.ts';
import { slicePayersQuery } from '../../questions/slice-payers.query.ts';
import { type Side, SIDES, type TwoSlices } from '../../questions/two-slices.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useFigures } from '../../session/use-figures.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { Pending } from '../shared/pending.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { CompareMode } from './compare-mode.tsx';
import { firstPair } from './first-pair.ts';
import { OnlyOn } from './only-on.tsx';
import { SideCard } from './side-card.tsx';
import { publishersOf, sideSizes, sizeWords } from './side-sizes.ts';
import { CostsCard, PayersCard } from './slice-cards.tsx';
import { SlicesTable } from './slices-table.tsx';
import { useSide } from './use-side.ts';
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
  const measures = useFigures(sliceMeasuresQuery(slices, prices));
  const cover = useFigures(sliceCoverQuery(slices, prices));
  const overlap = useFigures(sliceOverlapQuery(slices));
  const only = useFigures(onlyOnQuery(slices));
  const payers = useFigures(slicePayersQuery(slices, prices));
  const dots = useFigures(sliceDotsQuery(slices, prices));
  const spreads = useFigures(sliceSpreadQuery(slices, prices));

  const sizes = cover.status === 'ready' ? sideSizes(cover.rows) : null;
  const shared = overlap.status === 'ready' ? overlap.rows[0] : undefined;
  const empty = SIDES.filter((side) => sizes?.[side].n === 0);
  const change = (side: Side) => (changed: TwoSlices['a']) => go({ sides: { a, b, [side]: changed } });
  const all = shared ? shared.n_both + shared.n_only_a + shared.n_only_b : 0;
  const documents = sourceOf(all, sizes ? publishersOf(sizes) : [], lang);
  const about = {
    lang,
    names,
    prices,
    words: text.words(names.a, names.b, bar.length === 0 ? null : barWords),
    source: prices === 'fixed' ? `${documents}; ${text.priceSource}` : documents,
  };
  return (
    <>
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
      {shared && shared.n_both > 0 && (
        <Banner kind="warn" title={text.both.title(shared.n_both)}>
          <p>{shared.n_only_a + shared.n_only_b === 0 ? text.both.same : text.both.why}</p>
        </Banner>
      )}
      {empty.length === 1 && (
        <Banner kind="warn" title={text.emptySide(empty.map((side) => side.toUpperCase()).join(', '))}>
          <></>
        </Banner>
      )}
      {empty.length === SIDES.length ? (
        <NothingMatches />
      ) : (
        <>
          {sizes === null || measures.status !== 'ready' || cover.status !== 'ready' ? (
            <Pending questions={[measures, cover]} />
          ) : (
            <SlicesTable
              measures={measures.rows}
              cover={cover.rows}
              sizes={{ a: sizes.a.n, b: sizes.b.n }}
              names={names}
              prices={prices}
              lang={lang}
            />
          )}
          <div className="slices-figures">
            <PayersCard {...about} payers={payers} />
            <CostsCard {...about} dots={dots} spreads={spreads} />
          </div>
          {shared && only.status === 'ready' ? (
            <OnlyOn overlap={shared} rows={only.rows} lang={lang} />
          ) : (
            <Pending questions={[overlap, only]} />
          )}
        </>
      )}
      <p className="slices-footnote">{text.footnote}</p>
    </>
  );
}
