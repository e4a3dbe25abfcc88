import type { ReactElement } from 'react';
import { AreasChart } from '../../src/charts/areas-chart.tsx';
import { ConcentrationChart } from '../../src/charts/concentration-chart.tsx';
import { CostDensityChart } from '../../src/charts/cost-density-chart.tsx';
import type { CostRow } from '../../src/charts/cost-row.ts';
import { CostScatterChart } from '../../src/charts/cost-scatter-chart.tsx';
import { EsfSharesChart } from '../../src/charts/esf-shares-chart.tsx';
import { FundingChart } from '../../src/charts/funding-chart.tsx';
import { GoalsChart } from '../../src/charts/goals-chart.tsx';
import { ParticipantsChart } from '../../src/charts/participants-chart.tsx';
import type { ProjectRow } from '../../src/charts/project-row.ts';
import { RegionsChart } from '../../src/charts/regions-chart.tsx';
import { ShareBinsChart } from '../../src/charts/share-bins-chart.tsx';
import { SliceCostsChart } from '../../src/charts/slice-costs-chart.tsx';
import type { SliceDot, SliceSpread } from '../../src/charts/slice-costs.ts';
import { SlicePayersChart } from '../../src/charts/slice-payers-chart.tsx';
import type { SlicePayersRow } from '../../src/charts/slice-payers.ts';
import type { SliceSide } from '../../src/charts/slice-side.ts';
import { SupportYearsChart } from '../../src/charts/support-years-chart.tsx';
import { TimelineChart } from '../../src/charts/timeline-chart.tsx';
import { esfShare, goalProject, ranked } from './deeper-rows.ts';
import { area, project, region } from './seed-rows.ts';

/** What every chart is pictured with. */
export const STATES = ['ordinary', 'one', 'missing', 'forty', 'long-names'] as const;
export type State = (typeof STATES)[number];

const LONG = 'Samverkan för en hållbar arbetsmarknad i östra länsdelens mellankommunala utvecklingsområde';
export const COUNTS: Record<State, number> = { ordinary: 6, one: 1, missing: 3, forty: 40, 'long-names': 4 };

export const name = (state: State, index: number) =>
  state === 'long-names' ? `${LONG} ${index + 1}` : `Steget ${index + 1}`;

/** So many of each as the state asks for, told by their number. */
function each<Item>(state: State, of: (index: number) => Item): Item[] {
  return Array.from({ length: COUNTS[state] }, (_, index) => of(index));
}

// Figures that differ from one to the next, and come the same every time.
export const cost = (index: number) => 400_000 + ((index * 7919) % 97) * 150_000;
const share = (index: number) => [47, 67, 75, 100, 52, 63][index % 6] ?? 50;
const people = (index: number) => 20 + ((index * 31) % 23) * 17;
const year = (index: number) => 2008 + ((index * 5) % 15);

function projects(state: State): ProjectRow[] {
  return each(state, (index) => {
    const id = `p${index}`;
    if (state === 'missing') return project(id, { title: name(state, index) });
    const support = (cost(index) * share(index)) / 100;
    const leader = index % 5 === 3;
    return project(id, {
      title: name(state, index),
      municipality: 'Ekköping',
      programme: leader ? 'clld-2014-2020' : 'esf-2014-2020',
      phase: index % 7 === 5 ? 'feasibility-study' : 'implementation',
      preparatory: index % 7 === 5,
      start: `${year(index)}-03-01`,
      end: `${year(index) + 2}-02-28`,
      months: 24,
      cost: cost(index),
      cost_basis: leader ? 'outturn' : 'budget',
      support_kind: leader ? 'leader' : 'esf',
      esf: leader ? null : support,
      leader_programme: leader ? support : null,
      leader_group: leader ? cost(index) - support : null,
      cofinancing: leader ? 0 : cost(index) - support,
      support_share: share(index),
      currency: 'SEK',
      planned: index % 4 === 3 ? null : people(index),
      actual: index % 3 === 2 ? null : people(index) + 12,
      target: index % 2 === 0 ? 30 : null,
      result: index % 4 === 0 ? 24 : null,
      goal_achievement: index % 4 === 0 ? 80 : null,
    });
  });
}

const costs = (state: State): CostRow[] =>
  state === 'missing'
    ? []
    : each(state, (index) => ({
        id: `p${index}`,
        title: name(state, index),
        cost: cost(index),
        cost_basis: 'budget',
        n: people(index),
        basis: index % 3 === 2 ? 'planned' : 'actual',
        cost_per: cost(index) / people(index),
        support_per: null,
        small_n: false,
        preparatory: false,
      }));

const SIDES: readonly SliceSide[] = ['a', 'b'];
const namesOf = (state: State) =>
  state === 'long-names' ? { a: LONG, b: `${LONG} och däromkring` } : { a: '2007–2013', b: '2014–2020' };

const payers = (state: State): SlicePayersRow[] =>
  SIDES.slice(0, state === 'one' ? 1 : 2).map((side, index) => {
    const known = state !== 'missing';
    const of = (percent: number) => (known ? (1e6 * percent) / 100 : null);
    const parts = index === 0 ? [60, 0, 0, 0, 40] : [30, 20, 10, 5, 35];
    const [esf = 0, leader = 0, group = 0, eu = 0, rest = 0] = parts;
    const shareOf = (percent: number) => (known ? percent : null);
    return {
      side,
      n_all: COUNTS[state],
      n: known ? COUNTS[state] : 0,
      n_outturn: 0,
      n_unpriced: 0,
      cost: of(100),
      esf: of(esf),
      esf_share: shareOf(esf),
      leader_programme: of(leader),
      leader_programme_share: shareOf(leader),
      leader_group: of(group),
      leader_group_share: shareOf(group),
      eu: of(eu),
      eu_share: shareOf(eu),
      cofinancing: of(rest),
      cofinancing_share: shareOf(rest),
    };
  });

function sliceCosts(state: State): { dots: SliceDot[]; spreads: SliceSpread[] } {
  const dots =
    state === 'missing'
      ? []
      : each(state, (index): SliceDot => {
          const costPer = 10_000 + ((index * 7919) % 89) * 900;
          return {
            side: index % 2 === 0 ? 'a' : 'b',
            id: `p${index}`,
            title: name(state, index),
            group: index % 5 === 3 ? 'leader' : 'esf',
            cost_per: costPer,
            current: costPer * 0.8,
            small_n: index % 6 === 4,
          };
        });
  const spreads = SIDES.map((side): SliceSpread => {
    const values = dots
      .filter((dot) => dot.side === side)
      .map((dot) => dot.cost_per)
      .toSorted((one, other) => one - other);
    const at = (part: number) =>
      values.length < 3 ? null : (values[Math.floor(part * (values.length - 1))] ?? null);
    return {
      side,
      n_eligible: COUNTS[state],
      n_preparatory: 0,
      n: values.length,
      n_unpriced: 0,
      n_outturn: 0,
      n_zero: 0,
      min: values[0] ?? null,
      tenth: at(0.1),
      quarter: at(0.25),
      median: at(0.5),
      three_quarters: at(0.75),
      ninetieth: at(0.9),
      max: values.at(-1) ?? null,
    };
  });
  return { dots, spreads };
}

const box = { lang: 'sv', size: 'screen', width: 640, height: 300 } as const;
const rows = { lang: 'sv', size: 'screen', width: 640, pitch: 30, labels: 'beside' } as const;
const still = { interaction: null } as const;
const none = (state: State) => state === 'missing';

/** Every kind of chart, drawn in a state. */
export const PICTURED: Readonly<Record<string, (state: State) => ReactElement>> = {
  'funding-share': (state) => <FundingChart {...rows} {...still} rows={projects(state)} mode="share" />,
  'funding-kronor': (state) => <FundingChart {...rows} {...still} rows={projects(state)} mode="kronor" />,
  participants: (state) => <ParticipantsChart {...rows} {...still} rows={projects(state)} />,
  timeline: (state) => <TimelineChart {...rows} {...still} rows={projects(state)} />,
  cost: (state) => <CostScatterChart {...box} {...still} rows={costs(state)} />,
  'cost-density': (state) => (
    <CostDensityChart
      {...box}
      onChoose={null}
      bins={
        none(state)
          ? []
          : each(state, (index) => ({
              people_bin: 12 + (index % 8),
              cost_bin: 52 + Math.floor(index / 8),
              n: 1 + ((index * 13) % 29),
              n_actual: 1,
            }))
      }
    />
  ),
  regions: (state) => (
    <RegionsChart
      {...box}
      {...still}
      rows={each(state, (index) =>
        region(name(state, index), none(state) ? 0 : 1 + (index % 4), none(state) ? null : cost(index)),
      )}
    />
  ),
  areas: (state) => (
    <AreasChart
      {...box}
      {...still}
      rows={each(state, (index) =>
        area(
          index % 2 === 0 ? '2007-2013' : '2014-2020',
          `${index + 1}`,
          name(state, index),
          1 + (index % 4),
          none(state) ? null : cost(index),
        ),
      ).toSorted((one, other) => (one.period ?? '').localeCompare(other.period ?? ''))}
    />
  ),
  'esf-shares': (state) => (
    <EsfSharesChart
      {...rows}
      {...still}
      rows={
        none(state)
          ? []
          : each(state, (index) => esfShare(name(state, index), share(index), index % 3 === 0 ? null : 50))
      }
    />
  ),
  'esf-share-bins': (state) => (
    <ShareBinsChart
      {...box}
      onChoose={null}
      bins={
        none(state)
          ? []
          : each(state, (index) => ({
              share: 101 - 2 * index,
              n: 1 + ((index * 17) % 40),
              n_rate: 0,
              n_apart: 0,
            }))
      }
    />
  ),
  'support-years': (state) => (
    <SupportYearsChart
      {...box}
      {...still}
      choosable={() => true}
      rows={
        none(state)
          ? []
          : each(state, (index) => ({
              year: 1995 + index,
              kind: index % 4 === 3 ? ('leader' as const) : ('esf' as const),
              support: cost(index),
              n: 1,
            }))
      }
    />
  ),
  goals: (state) => (
    <GoalsChart
      {...box}
      {...still}
      projects={each(state, (index) =>
        goalProject({
          id: `p${index}`,
          title: name(state, index),
          ...(none(state) ? { target: null, result: null, goal_achievement: null } : { result: 20 + index }),
          quotes: none(state)
            ? []
            : [
                {
                  kind: 'result',
                  quote: `${20 + index} gick vidare till arbete`,
                  document: 'a.txt',
                  line: 7,
                },
              ],
        }),
      )}
    />
  ),
  concentration: (state) => (
    <ConcentrationChart
      {...box}
      {...still}
      onChoosePoint={null}
      rows={
        none(state)
          ? []
          : ranked(COUNTS[state], COUNTS[state] < 20 ? null : 0.42).map((row, index) => ({
              ...row,
              title: name(state, index),
            }))
      }
    />
  ),
  'slice-payers': (state) => (
    <SlicePayersChart {...box} onChooseSide={null} rows={payers(state)} names={namesOf(state)} />
  ),
  'slice-costs': (state) => (
    <SliceCostsChart
      {...box}
      {...still}
      onChooseSide={null}
      {...sliceCosts(state)}
      names={namesOf(state)}
      prices="fixed"
    />
  ),
};
