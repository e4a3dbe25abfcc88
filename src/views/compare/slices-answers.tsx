import { sourceOf } from '../../export/source-words.ts';
import { sliceDotsQuery, sliceSpreadQuery } from '../../questions/slice-costs.query.ts';
import { slicePayersQuery } from '../../questions/slice-payers.query.ts';
import { SIDES } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Banner } from '../../ui/banner.tsx';
import { NothingMatches } from '../shared/nothing-matches.tsx';
import { OnlyOn } from './only-on.tsx';
import { publishersOf, sideSizes } from './side-sizes.ts';
import { CostsCard, PayersCard } from './slice-cards.tsx';
import { SlicesTable } from './slices-table.tsx';
import type { TwoSlicesAnswers } from './use-two-slices.ts';
import { withCorrections } from '../shared/with-corrections.ts';
import { useCorrectedSides } from './use-corrected-sides.ts';

interface SlicesAnswersProps {
  answers: TwoSlicesAnswers;
  /** New answers are on their way. */
  stale: boolean;
  lang: Lang;
}

/** All that is said of two slices, in the words that it was asked in. */
export function SlicesAnswers({ answers, stale, lang }: SlicesAnswersProps) {
  const text = compareSlicesText[lang];
  const { slices, names, prices, bar, shared } = answers;
  const corrected = useCorrectedSides(slices);
  const sizes = sideSizes(answers.cover);
  const empty = SIDES.filter((side) => sizes[side].n === 0);
  const documents = withCorrections(
    sourceOf(shared.n_both + shared.n_only_a + shared.n_only_b, publishersOf(sizes), lang),
    corrected.all,
    lang,
  );
  const about = {
    lang,
    names,
    prices,
    slices,
    words: text.words(names.a, names.b, slices.bar.length === 0 ? null : bar),
    source: prices === 'fixed' ? `${documents}; ${text.priceSource}` : documents,
  };
  if (empty.length === SIDES.length) return <NothingMatches />;
  return (
    <div aria-busy={stale}>
      {shared.n_both > 0 && (
        <Banner kind="warn" title={text.both.title(shared.n_both)}>
          <p>{shared.n_only_a + shared.n_only_b === 0 ? text.both.same : text.both.why}</p>
        </Banner>
      )}
      {empty.length > 0 && (
        <Banner kind="warn" title={text.emptySide(empty.map((side) => side.toUpperCase()).join(', '))}>
          <></>
        </Banner>
      )}
      <SlicesTable
        measures={answers.measures}
        cover={answers.cover}
        sizes={{ a: sizes.a.n, b: sizes.b.n }}
        names={names}
        slices={slices}
        prices={prices}
        lang={lang}
      />
      <div className="slices-figures">
        <PayersCard {...about} rows={answers.payers} asked={[slicePayersQuery(slices, prices)]} />
        <CostsCard
          {...about}
          dots={answers.dots}
          spreads={answers.spreads}
          asked={[sliceDotsQuery(slices, prices), sliceSpreadQuery(slices, prices)]}
        />
      </div>
      <OnlyOn overlap={shared} rows={answers.only} lang={lang} />
    </div>
  );
}
