import type { Bilingual, Measure } from './measure.ts';
import { MONEY_MEASURES } from './money-measures.ts';
import { PAYER_MEASURES } from './payer-measures.ts';
import { PER_HEAD_MEASURES } from './per-head-measures.ts';
import { sql, type Sql } from './sql.ts';

/** The year whose prices the fixed-price measures are in: the last one that the index holds. */
export const PRICE_YEAR = 2025;

const fixedPrices = {
  sv: `Beloppet gånger konsumentprisindex (KPI, årsmedeltal) för ${PRICE_YEAR}, delat med indexets medelvärde över projekttiden, vägt med dagarna. Beslutet kan vara räknat i ett annat års priser. Indextalen för 2024 och 2025 är inte hämtade från SCB:s egen sida.`,
  en: `The amount times the consumer price index (KPI, annual mean) of ${PRICE_YEAR}, divided by the index’s mean over the project’s days. The decision may be in another year’s prices. The index for 2024 and 2025 was not read on Statistics Sweden’s own page.`,
};
const inEuro = {
  sv: 'Belopp i euro som de är angivna. Kronor delade med medelkursen över projekttiden, vägd med dagarna. Vägledande: fonden räknar om med beslutsmånadens kurs.',
  en: 'Amounts in euro as they are stated. Kronor divided by the mean rate over the project’s days. Indicative: the fund converts at the rate of the month of the decision.',
};
const outsideIndex = {
  sv: `projekt utan start eller slut, eller som pågår utanför 2007–${PRICE_YEAR}`,
  en: `projects without start or end, or running outside 2007–${PRICE_YEAR}`,
};
const noPrice = {
  sv: `projekt utan beloppet i kronor, utan start eller slut, eller som pågår utanför 2007–${PRICE_YEAR}`,
  en: `projects without the amount in kronor, without start or end, or running outside 2007–${PRICE_YEAR}`,
};
const noEuro = {
  sv: `projekt utan beloppet i euro eller kronor, och projekt i kronor utan start eller slut eller utanför 2007–${PRICE_YEAR}`,
  en: `projects without the amount in euro or kronor, and projects in kronor without start or end or outside 2007–${PRICE_YEAR}`,
};
const priceIndex = {
  sv: 'SCB, konsumentprisindex, 1980 = 100',
  en: 'Statistics Sweden, consumer price index, 1980 = 100',
};
const exchangeRate = {
  sv: 'Europeiska centralbanken, årsmedel av dagskurser',
  en: 'European Central Bank, annual mean of daily rates',
};

/**
 * A sum in euro: kronor worked out anew with what a project's own days were worth, and amounts that are stated in euro
 * as they are. For other currencies no rate is at hand.
 */
function inEuros(name: Bilingual, kronor: Sql, stated: Sql): Measure {
  return {
    name,
    unit: 'eur',
    decimals: 0,
    formula: {
      aggregation: 'sum',
      value: sql`coalesce(${kronor} / euro_rate, CASE WHEN currency = 'EUR' THEN ${stated} END)`,
    },
    eligible: null,
    leavesOut: noEuro,
    smallBelow: null,
    caveat: inEuro,
    source: exchangeRate,
  };
}

const priced = (amount: Sql): Sql => sql`(${amount}) * price_factor`;

/**
 * A measure of money, with every amount in the prices of `PRICE_YEAR`. A project whose days the index does not hold
 * takes no part. Throws on a measure that is no sum and no ratio.
 */
function fixed(measure: Measure): Measure {
  const { name, unit, formula, caveat } = measure;
  return {
    ...measure,
    name: {
      sv: `${name.sv} i ${PRICE_YEAR} års priser`,
      en: `${name.en} in ${PRICE_YEAR} prices`,
    },
    formula: ((): Measure['formula'] => {
      if (formula.aggregation === 'sum') return { ...formula, value: priced(formula.value) };
      if (formula.aggregation !== 'ratio-of-sums')
        throw new Error(`No fixed prices for a ${formula.aggregation}: ${name.en}`);
      const { numerator, denominator } = formula;
      // A share is money of money; every other ratio is money per something that has no price.
      return {
        aggregation: 'ratio-of-sums',
        numerator: priced(numerator),
        denominator: unit === 'percent' ? priced(denominator) : denominator,
      };
    })(),
    leavesOut:
      unit === 'kr'
        ? noPrice
        : {
            sv: `${measure.leavesOut.sv}, och ${outsideIndex.sv}`,
            en: `${measure.leavesOut.en}, and ${outsideIndex.en}`,
          },
    caveat:
      unit === 'kr' || caveat === null
        ? fixedPrices
        : { sv: `${caveat.sv} ${fixedPrices.sv}`, en: `${caveat.en} ${fixedPrices.en}` },
    source: priceIndex,
  };
}

/** Named as the measure in current prices, with `-fixed-prices` after it. */
export const PRICE_MEASURES = {
  'total-cost-fixed-prices': fixed(MONEY_MEASURES['total-cost']),
  'support-fixed-prices': fixed(MONEY_MEASURES.support),
  'support-share-fixed-prices': fixed(MONEY_MEASURES['support-share']),
  'cost-per-planned-fixed-prices': fixed(PER_HEAD_MEASURES['cost-per-planned']),
  'cost-per-actual-fixed-prices': fixed(PER_HEAD_MEASURES['cost-per-actual']),
  'paid-by-esf-fixed-prices': fixed(PAYER_MEASURES['paid-by-esf']),
  'paid-by-leader-fixed-prices': fixed(PAYER_MEASURES['paid-by-leader']),
  'paid-by-leader-group-fixed-prices': fixed(PAYER_MEASURES['paid-by-leader-group']),
  'paid-by-eu-fixed-prices': fixed(PAYER_MEASURES['paid-by-eu']),
  'paid-by-cofinancing-fixed-prices': fixed(PAYER_MEASURES['paid-by-cofinancing']),
  'cost-euro': inEuros(
    { sv: 'Total kostnad i euro', en: 'Total cost in euro' },
    sql`cost`,
    sql`foreign_cost`,
  ),
  'support-euro': inEuros({ sv: 'Stöd i euro', en: 'Support in euro' }, sql`support`, sql`foreign_support`),
} as const;
