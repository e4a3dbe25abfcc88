import type { Bilingual, Measure } from './measure.ts';
import { sql, type Sql } from './sql.ts';

/** The year whose prices the fixed-price measures are in: the last one that the index holds. */
export const PRICE_YEAR = 2025;

const fixedPrices = {
  sv: `Beloppet gånger konsumentprisindex (KPI, årsmedeltal) för ${PRICE_YEAR}, delat med indexets medelvärde över projekttiden, vägt med dagarna. Beslutet kan vara räknat i ett annat års priser. Indextalen för 2024 och 2025 är inte hämtade från SCB:s egen sida.`,
  en: `The amount times the consumer price index (KPI, annual mean) of ${PRICE_YEAR}, divided by the index’s mean over the project’s days. The decision may be in another year’s prices. The index for 2024 and 2025 was not read on Statistics Sweden’s own page.`,
};
const inEuro = {
  sv: 'Beloppet delat med medelkursen över projekttiden, vägd med dagarna. Vägledande: fonden räknar om med beslutsmånadens kurs.',
  en: 'The amount divided by the mean rate over the project’s days. Indicative: the fund converts at the rate of the month of the decision.',
};
const noPrice = {
  sv: `projekt utan beloppet i kronor, utan start eller slut, eller som pågår utanför 2007–${PRICE_YEAR}`,
  en: `projects without the amount in kronor, without start or end, or running outside 2007–${PRICE_YEAR}`,
};
const priceIndex = {
  sv: 'SCB, konsumentprisindex, 1980 = 100',
  en: 'Statistics Sweden, consumer price index, 1980 = 100',
};
const exchangeRate = {
  sv: 'Europeiska centralbanken, årsmedel av dagskurser',
  en: 'European Central Bank, annual mean of daily rates',
};

/** Sums of money that are worked out anew with what a project's own days were worth. */
function worth(name: Bilingual, unit: 'kr' | 'eur', value: Sql): Measure {
  return {
    name,
    unit,
    decimals: 0,
    formula: { aggregation: 'sum', value },
    eligible: null,
    leavesOut: noPrice,
    smallBelow: null,
    caveat: unit === 'kr' ? fixedPrices : inEuro,
    source: unit === 'kr' ? priceIndex : exchangeRate,
  };
}

export const PRICE_MEASURES = {
  'cost-fixed-prices': worth(
    { sv: `Total kostnad i ${PRICE_YEAR} års priser`, en: `Total cost in ${PRICE_YEAR} prices` },
    'kr',
    sql`cost * price_factor`,
  ),
  'support-fixed-prices': worth(
    { sv: `Stöd i ${PRICE_YEAR} års priser`, en: `Support in ${PRICE_YEAR} prices` },
    'kr',
    sql`support * price_factor`,
  ),
  'cost-euro': worth({ sv: 'Total kostnad i euro', en: 'Total cost in euro' }, 'eur', sql`cost / euro_rate`),
  'support-euro': worth({ sv: 'Stöd i euro', en: 'Support in euro' }, 'eur', sql`support / euro_rate`),
} as const;
