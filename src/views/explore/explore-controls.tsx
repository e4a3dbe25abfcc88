import { Bookmark, RotateCcw } from 'lucide-react';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import { MEASURES, type MeasureId } from '../../measures/measures.ts';
import type { Measure, Unit } from '../../measures/measure.ts';
import {
  EXPLORE_DIMENSIONS,
  EXPLORE_MEASURES,
  FIRST_CHOICE,
  MOST,
  PAYER,
  type SplitId,
} from '../../questions/explore-choice.ts';
import {
  unfitBy,
  unfitMeasure,
  unfitPanels,
  unfitPrices,
  unfitShare,
  unfitSplit,
  unfitStatistic,
} from '../../questions/explore-fit.ts';
import { usePlace } from '../../session/place-store.ts';
import { exploreText } from '../../text/explore-text.ts';
import type { Lang } from '../../text/lang.ts';
import { ChartKinds } from './chart-kinds.tsx';
import { Choice, type ChoiceOption } from './choice.tsx';
import { Switch } from './switch.tsx';
import type { Explored } from './use-explore.ts';

const GROUP_OF: Record<Unit, keyof (typeof exploreText)['sv']['groups']> = {
  kr: 'amounts',
  eur: 'amounts',
  participants: 'people',
  'participants-per-month': 'people',
  'kr-per-participant': 'per',
  'kr-per-result': 'per',
  'kr-per-month': 'per',
  percent: 'shares',
  points: 'shares',
  months: 'other',
  index: 'other',
  gini: 'other',
};
const GROUPS = ['amounts', 'people', 'per', 'shares', 'other'] as const;
const NONE = '';
const SPLITS: readonly SplitId[] = [...EXPLORE_DIMENSIONS, PAYER];

/** What can be chosen, and of what cannot, why. */
export function ExploreControls({ explored, lang }: { explored: Explored; lang: Lang }) {
  const { shown, known, choose } = explored;
  const go = usePlace((state) => state.go);
  const prices = usePlace((state) => state.place.prices);
  const text = exploreText[lang];
  const { unit, formula }: Measure = MEASURES[shown.measure];
  const whole = {
    sum: text.statistic.sum,
    'ratio-of-sums': text.statistic.ratio,
    'weighted-mean': text.statistic.mean,
    mean: text.statistic.mean,
    hhi: text.statistic.index,
    gini: text.statistic.index,
  }[formula.aggregation];
  const dimensions = (
    unfit: (dimension: (typeof EXPLORE_DIMENSIONS)[number]) => ReturnType<typeof unfitBy>,
  ) =>
    EXPLORE_DIMENSIONS.map((dimension): ChoiceOption => {
      const why = unfit(dimension);
      return {
        value: dimension,
        label: DIMENSIONS[dimension].name[lang],
        why: why === null ? null : text.unfitShort[why],
      };
    });
  const onSave = () => {
    const { explore } = usePlace.getState().place;
    go({ explore: { ...explore, tab: 'saved' } });
  };
  const pricesWhy = unfitPrices(shown.measure);
  const shareWhy = unfitShare(shown);
  return (
    <section className="card explore-controls" aria-label={text.controls}>
      <Choice
        label={text.measure}
        value={shown.measure}
        groups={GROUPS.map((group) => ({
          label: text.groups[group],
          options: EXPLORE_MEASURES.filter((each) => GROUP_OF[MEASURES[each].unit] === group).map((each) =>
            measureOption(each, explored, lang),
          ),
        }))}
        onChange={(value) => {
          const measure = EXPLORE_MEASURES.find((each) => each === value);
          if (measure !== undefined) choose({ measure });
        }}
      />
      <Choice
        label={text.statistic.label}
        value={shown.statistic}
        groups={[
          {
            label: null,
            options: (['whole', 'median'] as const).map((statistic) => {
              const why = unfitStatistic(statistic, shown, known);
              return {
                value: statistic,
                label: statistic === 'whole' ? whole : text.statistic.median,
                why: why === null ? null : text.unfitShort[why],
              };
            }),
          },
        ]}
        onChange={(value) => choose({ statistic: value === 'median' ? 'median' : 'whole' })}
      />
      <Choice
        label={text.by}
        value={shown.by}
        groups={[{ label: null, options: dimensions((each) => unfitBy(each, shown, known)) }]}
        onChange={(value) => {
          const by = EXPLORE_DIMENSIONS.find((each) => each === value);
          if (by !== undefined) choose({ by });
        }}
      />
      <Choice
        label={text.split}
        value={shown.split ?? NONE}
        groups={[
          {
            label: null,
            options: [
              { value: NONE, label: text.none, why: null },
              payerOption(explored, lang),
              ...dimensions((each) => unfitSplit(each, shown, known)),
            ],
          },
        ]}
        onChange={(value) => choose({ split: SPLITS.find((each) => each === value) ?? null })}
      />
      <Choice
        label={text.per}
        value={shown.per ?? NONE}
        groups={[
          {
            label: null,
            options: [
              { value: NONE, label: text.none, why: null },
              ...dimensions((each) => unfitPanels(each, shown, known)),
            ],
          },
        ]}
        onChange={(value) => choose({ per: EXPLORE_DIMENSIONS.find((each) => each === value) ?? null })}
      />
      <ChartKinds explored={explored} lang={lang} />
      <Switch
        label={unit === 'participants' ? text.shareOf : text.share}
        on={shown.share}
        why={shareWhy === null ? null : text.unfitShort[shareWhy]}
        onChange={(share) => choose({ share })}
      />
      <Switch
        label={text.fixed}
        on={prices === 'fixed' && pricesWhy === null}
        why={pricesWhy === null ? null : text.unfitShort[pricesWhy]}
        onChange={(on) => go({ prices: on ? 'fixed' : 'current' })}
      />
      <Switch label={text.values} on={shown.values} why={null} onChange={(values) => choose({ values })} />
      <p className="explore-limits">
        {text.limits(MOST.groups, MOST.splits, MOST.panels, MOST.dots, MOST.spans)}
      </p>
      <div className="explore-ends">
        <button type="button" className="button button-primary" onClick={onSave}>
          <Bookmark className="icon-small" aria-hidden="true" />
          {text.save}
        </button>
        <button type="button" className="button" onClick={() => choose(FIRST_CHOICE)}>
          <RotateCcw className="icon-small" aria-hidden="true" />
          {text.reset}
        </button>
      </div>
    </section>
  );
}

function measureOption(id: MeasureId, { known, n }: Explored, lang: Lang): ChoiceOption {
  const text = exploreText[lang];
  const why = unfitMeasure(id, known);
  const withValue = known.withValue(id);
  const name = MEASURES[id].name[lang];
  return {
    value: id,
    label: withValue === null || n === null || why !== null ? name : text.withCount(name, withValue, n),
    why: why === null ? null : text.unfitShort[why],
  };
}

function payerOption({ shown, known }: Explored, lang: Lang): ChoiceOption {
  const text = exploreText[lang];
  const why = unfitSplit(PAYER, shown, known);
  return { value: PAYER, label: text.payer, why: why === null ? null : text.unfitShort[why] };
}
