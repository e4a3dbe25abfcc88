import { fundingOf, FUNDING_SOURCES } from '../../charts/funding-parts.ts';
import type { ProjectsTableRow } from '../../questions/projects-table.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { useText } from '../../session/use-text.ts';
import { tableText } from '../../text/table-text.ts';
import { FigureLegend } from '../figure/figure-legend.tsx';
import '../figure/figure.css';

const PEOPLE = ['planned', 'actual', 'result', 'target'] as const;

interface LegendProps {
  rows: readonly ProjectsTableRow[];
}

/** Whose the money in the bars is; only sources that are on the page. */
export function MoneyLegend({ rows }: LegendProps) {
  const text = useText(tableText);
  const shown = usePlace((state) => state.place.columns.includes('support_share'));
  if (!shown) return null;
  const drawn = new Set(
    rows.flatMap((row) => {
      const funding = fundingOf(row, 'share');
      return funding.drawn ? funding.parts.map((part) => part.source) : [];
    }),
  );
  const items = FUNDING_SOURCES.filter((source) => drawn.has(source)).map((mark) => ({
    mark,
    label: text.sources[mark],
  }));
  return <FigureLegend items={items} label={text.legend} />;
}

/** The marks of the counts; only those on the page. */
export function PeopleLegend({ rows }: LegendProps) {
  const text = useText(tableText);
  const shown = usePlace((state) => state.place.columns.includes('people'));
  if (!shown) return null;
  const items = PEOPLE.filter((mark) => rows.some((row) => row[mark] !== null)).map((mark) => ({
    mark,
    label: text.sides[mark],
  }));
  return <FigureLegend items={items} label={text.marks} />;
}
