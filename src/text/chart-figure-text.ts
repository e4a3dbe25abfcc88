import { deeperChartText } from './deeper-chart-text.ts';
import { inEnglish, inSwedish } from './format.ts';

// What stands around a chart: coverage, what is left out and why, the menu, and the states of its frame.
const sv = {
  // Coverage.
  stateCost: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger kostnad och stöd`,
  stateCostOnly: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger kostnad`,
  stateSupport: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger stöd`,
  stateActual: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} redovisar faktiska deltagare`,
  statePeriod: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger period`,
  statePeople: (n: number, of: number) => `${inSwedish(n)} av ${inSwedish(of)} anger kostnad och antal`,
  // Notes: what is left out, on what basis, how it is calculated.
  calculated: 'Beräknad medfinansiering är total kostnad minus angivet stöd.',
  outturn: (names: string) => `Godkända utgifter (utfall) i stället för beviljad budget: ${names}.`,
  outturnMany: (n: number) =>
    `${inSwedish(n)} projekt på godkända utgifter (utfall) i stället för beviljad budget.`,
  preparatoryOut: (n: number) =>
    n === 1
      ? '1 förstudie eller förprojektering ingår inte.'
      : `${inSwedish(n)} förstudier och förprojekteringar ingår inte.`,
  missingPeople: (n: number) =>
    n === 1 ? '1 projekt saknar kostnad eller antal.' : `${inSwedish(n)} projekt saknar kostnad eller antal.`,
  missingCost: (n: number) =>
    n === 1 ? '1 projekt saknar kostnad eller stöd.' : `${inSwedish(n)} projekt saknar kostnad eller stöd.`,
  missingActual: (n: number) =>
    n === 1
      ? '1 projekt redovisar inga faktiska deltagare.'
      : `${inSwedish(n)} projekt redovisar inga faktiska deltagare.`,
  missingPeriod: (n: number) =>
    n === 1 ? '1 projekt saknar period.' : `${inSwedish(n)} projekt saknar period.`,
  missingSupport: (n: number) =>
    n === 1 ? '1 projekt saknar stöd i kronor.' : `${inSwedish(n)} projekt saknar stöd i kronor.`,
  missingCostOnly: (n: number) =>
    n === 1 ? '1 projekt saknar kostnad i kronor.' : `${inSwedish(n)} projekt saknar kostnad i kronor.`,
  corrected: (n: number) =>
    n === 1 ? '1 uppgift rättad för hand' : `${inSwedish(n)} uppgifter rättade för hand`,
  inferredRegions: (n: number) =>
    n === 1 ? '1 region är härledd ur orten.' : `${inSwedish(n)} regioner är härledda ur orten.`,
  ownTarget: 'Målet har projektet satt självt; utfallet säger inget om effekt.',
  otherPeriods: 'Nummer jämförs inte över perioder.',
  zeroCost: (n: number) => `${inSwedish(n)} projekt med kostnaden 0 kr står bara i tabellen.`,
  shown: (n: number, of: number) =>
    `Visar ${inSwedish(n)} av ${inSwedish(of)} projekt, i ordning efter start.`,
  density: (n: string, most: string) =>
    `${n} projekt är för många för en punkt var: rutorna visar hur många som ligger var, som mest ${most} i en ruta.`,
  bothBases: (actual: number, of: number) =>
    `${inSwedish(actual)} av ${inSwedish(of)} räknas på faktiska deltagare, övriga på planerade.`,
  zeroCostBins: (n: number) =>
    `${inSwedish(n)} projekt med kostnaden 0 kr ryms inte på en logaritmisk skala.`,
  bin: (n: string, cost: string, people: string) => `${n} projekt: kostnad ${cost}, ${people} deltagare`,
  fullest: (n: string, cost: string, people: string) =>
    `Flest projekt, ${n}, ligger där kostnaden är ${cost} och deltagarna ${people}.`,
  // Of two slices, side by side: A 3 of 5, B 4 of 9. A project on both is counted on both.
  sides: {
    cost: (list: string) => `Anger kostnad och stöd: ${list}`,
    actual: (list: string) => `Redovisar kostnad och faktiska deltagare: ${list}`,
    of: (side: string, n: string, of: string) => `${side} ${n} av ${of}`,
    outturn: (list: string) => `Godkända utgifter (utfall) i stället för budget: ${list}.`,
    unpriced: (list: string) => `Utan prisindex för projekttiden, ingår inte: ${list}.`,
    unexplained: (list: string) => `Utan kostnad eller stöd, eller med mer stöd än kostnad: ${list}.`,
    preparatory: (list: string) => `Förstudier och förprojekteringar ingår inte: ${list}.`,
    small: (list: string) => `Projekt med färre än 20 deltagare, tolka försiktigt: ${list}.`,
    zero: (list: string) => `Projekt med kostnaden 0 kr står bara i tabellen: ${list}.`,
    strip: (list: string) =>
      `För många projekt för en punkt var (${list}): staplarna rymmer hälften och fyra femtedelar av dem.`,
  },
  smallMany: (n: number) => `${inSwedish(n)} projekt har färre än 20 deltagare, tolka dem försiktigt.`,
  small: (names: string) => `Färre än 20 deltagare, tolka försiktigt: ${names}.`,
  costSpan: (n: number, least: string, most: string) =>
    `${n} projekt, från ${least} till ${most} per deltagare, faktisk eller annars planerad. Alla står i tabellen.`,
  asTable: 'Visa som tabell',
  // States.
  waiting: 'Räknar',
  failed: 'Diagrammet kunde inte ritas',
  retry: 'Försök igen',
  nothing: 'Inga projekt i urvalet',
  nothingWhy: 'Ta bort något filter för att se projekt igen.',
  allMissing: {
    funding: 'Inget projekt i urvalet anger belopp',
    participants: 'Inget projekt i urvalet anger antal deltagare',
    timeline: 'Inget projekt i urvalet anger period',
    cost: 'Inget projekt i urvalet anger både kostnad och antal deltagare',
    regions: 'Inget projekt i urvalet anger stöd',
    areas: 'Inget projekt i urvalet anger kostnad',
    'slice-payers': 'Inget projekt på någon sida anger både kostnad och stöd',
    'slice-costs': 'Inget projekt på någon sida redovisar både kostnad och faktiska deltagare',
    ...deeperChartText.sv.allMissing,
    explore: 'Inget projekt i urvalet anger det som måttet behöver',
  },
  allMissingWhy: 'Tabellen visar vad dokumenten anger.',
  showMore: (n: number, of: number) =>
    n === of ? `Visa alla ${inSwedish(n)} projekt` : `Visa ${inSwedish(n)} av ${inSwedish(of)} projekt`,
  source: (words: string) => `Källa: ${words}`,
  sourceShort: 'Källa: projektdokument',
  documents: (n: number, publishers: string) =>
    n === 1 ? `1 projektdokument, ${publishers}` : `${inSwedish(n)} projektdokument, ${publishers}`,
  publishers: { esf: 'ESF-rådet', leader: 'Leader', interreg: 'Interreg', other: 'annan utgivare' },
  coverage: (words: string) => `Täckning: ${words}.`,
  taken: (date: string) => `Uttag ${date}.`,
  legend: 'Teckenförklaring',
};

const en: typeof sv = {
  stateCost: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state cost and support`,
  stateCostOnly: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state a cost`,
  stateSupport: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state support`,
  stateActual: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} report actual participants`,
  statePeriod: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state a period`,
  statePeople: (n, of) => `${inEnglish(n)} of ${inEnglish(of)} state cost and number`,
  calculated: 'Calculated co-financing is total cost less the stated support.',
  outturn: (names) => `Approved expenditure (outturn) instead of granted budget: ${names}.`,
  outturnMany: (n) => `${inEnglish(n)} projects on approved expenditure (outturn) instead of granted budget.`,
  preparatoryOut: (n) =>
    n === 1
      ? '1 pre-study or preparation is left out.'
      : `${inEnglish(n)} pre-studies and preparations are left out.`,
  missingPeople: (n) =>
    n === 1 ? '1 project lacks cost or number.' : `${inEnglish(n)} projects lack cost or number.`,
  missingCost: (n) =>
    n === 1 ? '1 project lacks cost or support.' : `${inEnglish(n)} projects lack cost or support.`,
  missingActual: (n) =>
    n === 1
      ? '1 project reports no actual participants.'
      : `${inEnglish(n)} projects report no actual participants.`,
  missingPeriod: (n) => (n === 1 ? '1 project lacks a period.' : `${inEnglish(n)} projects lack a period.`),
  missingSupport: (n) =>
    n === 1
      ? '1 project lacks support in Swedish kronor.'
      : `${inEnglish(n)} projects lack support in Swedish kronor.`,
  missingCostOnly: (n) =>
    n === 1
      ? '1 project lacks a cost in Swedish kronor.'
      : `${inEnglish(n)} projects lack a cost in Swedish kronor.`,
  corrected: (n) => (n === 1 ? '1 fact corrected by hand' : `${inEnglish(n)} facts corrected by hand`),
  inferredRegions: (n) =>
    n === 1 ? '1 region is inferred from the place.' : `${inEnglish(n)} regions are inferred from the place.`,
  ownTarget: 'The project set the target itself; the outcome says nothing about effect.',
  otherPeriods: 'Numbers are not compared across periods.',
  zeroCost: (n) => `${inEnglish(n)} with a cost of SEK 0 stand in the table only.`,
  shown: (n, of) => `Shows ${inEnglish(n)} of ${inEnglish(of)} projects, in order of start.`,
  density: (n, most) =>
    `${n} projects are too many for a dot each: the boxes show how many lie where, at most ${most} in one box.`,
  bothBases: (actual, of) =>
    `${inEnglish(actual)} of ${inEnglish(of)} are counted on actual participants, the others on planned ones.`,
  zeroCostBins: (n) => `${inEnglish(n)} projects with a cost of SEK 0 have no place on a logarithmic scale.`,
  bin: (n, cost, people) => `${n} projects: cost ${cost}, ${people} participants`,
  fullest: (n, cost, people) =>
    `Most projects, ${n}, lie where the cost is ${cost} and the participants ${people}.`,
  sides: {
    cost: (list) => `State cost and support: ${list}`,
    actual: (list) => `Report cost and actual participants: ${list}`,
    of: (side, n, of) => `${side} ${n} of ${of}`,
    outturn: (list) => `Approved expenditure (outturn) instead of budget: ${list}.`,
    unpriced: (list) => `Without a price index for their days, left out: ${list}.`,
    unexplained: (list) => `Without cost or support, or with more support than cost: ${list}.`,
    preparatory: (list) => `Pre-studies and preparations are left out: ${list}.`,
    small: (list) => `Projects with fewer than 20 participants, read with care: ${list}.`,
    zero: (list) => `Projects with a cost of SEK 0 stand in the table only: ${list}.`,
    strip: (list) =>
      `Too many projects for a dot each (${list}): the bars hold half and four fifths of them.`,
  },
  smallMany: (n) => `${inEnglish(n)} projects have fewer than 20 participants, read them with care.`,
  small: (names) => `Fewer than 20 participants, read with care: ${names}.`,
  costSpan: (n, least, most) =>
    `${n} projects, from ${least} to ${most} per participant, actual or else planned. The table has them all.`,
  asTable: 'Show as table',
  waiting: 'Calculating',
  failed: 'The chart could not be drawn',
  retry: 'Try again',
  nothing: 'No projects in the slice',
  nothingWhy: 'Remove a filter to see projects again.',
  allMissing: {
    funding: 'No project in this slice states amounts',
    participants: 'No project in this slice states numbers of participants',
    timeline: 'No project in this slice states a period',
    cost: 'No project in this slice states both cost and number of participants',
    regions: 'No project in this slice states support',
    areas: 'No project in this slice states a cost',
    'slice-payers': 'No project on either side states both cost and support',
    'slice-costs': 'No project on either side reports both cost and actual participants',
    ...deeperChartText.en.allMissing,
    explore: 'No project in this slice states what the measure needs',
  },
  allMissingWhy: 'The table shows what the documents state.',
  showMore: (n, of) =>
    n === of ? `Show all ${inEnglish(n)} projects` : `Show ${inEnglish(n)} of ${inEnglish(of)} projects`,
  source: (words) => `Source: ${words}`,
  sourceShort: 'Source: project documents',
  documents: (n, publishers) =>
    n === 1 ? `1 project document, ${publishers}` : `${inEnglish(n)} project documents, ${publishers}`,
  publishers: {
    esf: 'Swedish ESF Council',
    leader: 'Leader',
    interreg: 'Interreg',
    other: 'another publisher',
  },
  coverage: (words) => `Coverage: ${words}.`,
  taken: (date) => `Extracted ${date}.`,
  legend: 'Legend',
};

export const chartFigureText = { sv, en };
