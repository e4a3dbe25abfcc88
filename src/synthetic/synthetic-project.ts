import type { Facts, Fund, Layout, Phase, Programme } from '../records/record.ts';
import { regionOfMunicipality } from '../records/values/municipalities.ts';
import { MUNICIPALITY_REGION } from '../records/values/municipality-names.ts';
import { randomOf, type Random } from './random.ts';

/** What stands before the title of every synthetic project, so that none is ever taken for a real one. */
const SYNTHETIC = 'Syntetiskt projekt';

export interface SyntheticProject extends Facts {
  readonly id: string;
}

interface Form {
  readonly programme: Programme;
  readonly layout: Layout;
  readonly fund: Fund;
  /** First and last year that a project starts. */
  readonly starts: readonly [number, number];
  /** No project runs longer. */
  readonly ends: number;
  readonly areas: readonly (readonly [string, number])[];
  readonly unionRates: readonly (readonly [number, number])[];
  /** Median of the total cost, kronor. */
  readonly cost: number;
  /** How often a page of this kind tells each thing. */
  readonly tells: { readonly planned: number; readonly actual: number; readonly target: number };
}

/**
 * The kinds of projects, by how many there are of each. The shapes follow what is published of the Swedish
 * funds: budgets and durations are skewed to the right, support lies near a few levels that calls have asked for,
 * planned numbers stand in two of three records, and outcomes in few.
 */
const FORMS: readonly (readonly [Form, number])[] = [
  [
    {
      programme: 'esf-2007-2013',
      layout: 'esf-2007-2013',
      fund: 'ESF',
      starts: [2008, 2013],
      ends: 2015,
      areas: [
        ['1', 55],
        ['2', 43],
        ['3', 2],
      ],
      unionRates: [],
      cost: 2_600_000,
      tells: { planned: 0.1, actual: 0.35, target: 0.2 },
    },
    34,
  ],
  [
    {
      programme: 'esf-2014-2020',
      layout: 'esf-2014-2020',
      fund: 'ESF',
      starts: [2015, 2021],
      ends: 2023,
      areas: [
        ['1', 40],
        ['2', 48],
        ['3', 6],
        ['5', 6],
      ],
      unionRates: [
        [50, 90],
        [67, 10],
      ],
      cost: 7_800_000,
      tells: { planned: 0.95, actual: 0.25, target: 0.3 },
    },
    30,
  ],
  [
    {
      programme: 'esf-plus-2021-2027',
      layout: 'esf-plus',
      fund: 'ESF+',
      starts: [2022, 2026],
      ends: 2029,
      areas: [
        ['A', 70],
        ['B', 8],
        ['C', 8],
        ['D', 10],
        ['E', 4],
      ],
      unionRates: [
        [40, 85],
        [60, 10],
        [90, 5],
      ],
      cost: 11_000_000,
      tells: { planned: 0.9, actual: 0.1, target: 0.25 },
    },
    14,
  ],
  [
    {
      programme: 'clld-2014-2020',
      layout: 'leader',
      fund: 'EAFRD',
      starts: [2016, 2021],
      ends: 2024,
      areas: [],
      unionRates: [],
      cost: 780_000,
      tells: { planned: 0.1, actual: 0.3, target: 0.15 },
    },
    16,
  ],
  [
    {
      programme: 'interreg-2014-2020',
      layout: 'interreg',
      fund: 'ERDF',
      starts: [2015, 2020],
      ends: 2023,
      areas: [
        ['1', 40],
        ['2', 40],
        ['4', 20],
      ],
      unionRates: [
        [50, 70],
        [60, 30],
      ],
      cost: 14_000_000,
      tells: { planned: 0.1, actual: 0.1, target: 0.1 },
    },
    6,
  ],
];

const PHASES: readonly (readonly [Phase | null, number])[] = [
  ['implementation', 74],
  ['feasibility-study', 9],
  ['preparation', 5],
  [null, 12],
];
/** The share of a project's cost that calls have paid; the rest is its own co-financing. */
const SHARES: readonly (readonly [number, number])[] = [
  [0.47, 34],
  [0.53, 8],
  [0.67, 18],
  [0.75, 16],
  [1, 24],
];
/** No project of these funds has cost near as much. Kronor. */
const LARGEST_COST = 2_000_000_000;
const THEMES = [
  'Vägen in',
  'Steget',
  'Jobbspåret',
  'Lyftet',
  'Bryggan',
  'Kompetens nu',
  'Ung framtid',
  'Grön start',
];
const OBJECTIVES: Readonly<Record<string, readonly string[]>> = {
  '1': ['1.1', '1.2'],
  '2': ['2.1', '2.2', '2.3'],
  '3': ['3.1'],
  '5': ['5.1', '5.2'],
  A: ['A1', 'A2'],
};
const MUNICIPALITIES = [...MUNICIPALITY_REGION.keys()];

/** One project, the same for the same seed and number. Numbers count from 0. */
export function syntheticProject(seed: number, number: number): SyntheticProject {
  const random = randomOf(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const form = random.pick(FORMS);
  const phase = random.pick(PHASES);
  const preparing = phase === 'feasibility-study' || phase === 'preparation';
  const municipality = municipalityOf(random);
  const { start, end } = daysOf(random, form, preparing);
  const cost = Math.min(
    LARGEST_COST,
    Math.round(preparing ? random.around(420_000, 0.4) : random.around(form.cost, 1.05)),
  );
  const leader = form.layout === 'leader';
  const euro = form.layout === 'interreg' && random.happens(0.6);
  const share = Math.min(1, random.pick(SHARES) + (random.happens(0.3) ? random.between(-0.03, 0.03) : 0));
  const support = Math.round(cost * (leader ? 0.67 : share));
  const area = form.areas.length === 0 ? null : random.pick(form.areas);
  const objectives = area === null ? [] : (OBJECTIVES[area] ?? []);
  const theme = THEMES[Math.floor(random.next() * THEMES.length)] ?? '';
  return {
    id: `synthetic-${seed}-${String(number).padStart(7, '0')}`,
    layout: form.layout,
    projectNumber: null,
    journalNumber: null,
    title: `${SYNTHETIC} ${number + 1}: ${theme}`,
    owner: random.happens(0.03) ? null : ownerOf(random, municipality),
    ownerUnit: null,
    ownerMunicipality: municipality,
    region: random.happens(0.04)
      ? null
      : random.happens(0.05)
        ? 'Nationellt'
        : regionOfMunicipality(municipality),
    programme: form.programme,
    fund: form.fund,
    phase,
    programmeArea: area,
    specificObjective:
      objectives.length === 0 ? null : (objectives[Math.floor(random.next() * objectives.length)] ?? null),
    interventionField: form.layout === 'esf-2014-2020' ? String(102 + Math.floor(random.next() * 19)) : null,
    leaderPriority: null,
    start: random.happens(0.02) ? null : start,
    end: random.happens(0.02) ? null : end,
    currency: euro ? 'EUR' : 'SEK',
    totalBudget: leader || random.happens(0.03) ? null : euro ? Math.round(cost / 10.2) : cost,
    approvedExpenditure: leader ? cost : null,
    esfSupport: leader || form.layout === 'interreg' || random.happens(0.03) ? null : support,
    programmeSupport: leader ? support : null,
    lagSupport: leader ? cost - support : null,
    euContribution: form.layout === 'interreg' ? Math.round(support / (euro ? 10.2 : 1)) : null,
    unionRate: form.unionRates.length === 0 ? null : random.pick(form.unionRates),
    ...peopleOf(random, form, cost, preparing),
    published: null,
    status: random.happens(0.3) ? null : end < '2026-01-01' ? 'completed' : 'ongoing',
    partnerMunicipalities: [],
    listedMunicipalities: [],
  };
}

/** A few municipalities run many projects and most run few: the n-th has a part that falls as one by n. */
function municipalityOf(random: Random): string {
  const rank = Math.floor(Math.exp(random.next() * Math.log(MUNICIPALITIES.length + 1))) - 1;
  return MUNICIPALITIES[(rank * 7) % MUNICIPALITIES.length] ?? '';
}

function ownerOf(random: Random, municipality: string): string {
  return random.pick([
    [`${municipality}${/[sxz]$/.test(municipality) ? '' : 's'} kommun`, 60],
    ['Arbetsförmedlingen', 6],
    [`Samordningsförbundet ${municipality}`, 12],
    [`Föreningen Framåt i ${municipality}`, 14],
    [`Utbildning ${municipality} AB`, 8],
  ]);
}

function daysOf(random: Random, form: Form, preparing: boolean): { start: string; end: string } {
  const [first, last] = form.starts;
  const year = first + Math.floor(random.next() * (last - first + 1));
  const month = random.pick([
    [0, 22],
    [2, 10],
    [3, 8],
    [5, 8],
    [7, 20],
    [8, 16],
    [9, 10],
    [10, 6],
  ]);
  const months = Math.max(2, Math.round(preparing ? random.around(7, 0.3) : random.around(26, 0.4)));
  const start = new Date(Date.UTC(year, month, 1));
  const end = new Date(Math.min(Date.UTC(year, month + months, 0), Date.UTC(form.ends, 11, 31)));
  return { start: isoDay(start), end: isoDay(end) };
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

type People = Pick<Facts, 'plannedParticipants' | 'actualParticipants' | 'resultTarget' | 'result'>;

/** From the cost and a cost per head of some 60 000 kr; those who came are about those planned, those who got there fewer. */
function peopleOf(random: Random, form: Form, cost: number, preparing: boolean): People {
  const planned = Math.max(
    1,
    Math.round(preparing ? random.around(12, 0.4) : cost / random.around(60_000, 0.8)),
  );
  const actual = Math.max(1, Math.round(planned * random.around(1, 0.25)));
  const target = Math.max(1, Math.round(planned * random.between(0.3, 0.8)));
  const result = Math.min(actual, Math.round(actual * random.between(0.1, 0.85)));
  const came = !preparing && random.happens(form.tells.actual);
  return {
    plannedParticipants: random.happens(form.tells.planned) ? planned : null,
    actualParticipants: came ? actual : null,
    resultTarget: !preparing && random.happens(form.tells.target) ? target : null,
    result: came && random.happens(0.6) ? result : null,
  };
}
