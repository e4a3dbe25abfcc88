import { useId } from 'react';
import type { LegendItem } from '../../charts/figure.ts';
import { Swatch } from '../../charts/swatch.tsx';

/** The marks of a chart in reading order, each with a word or two. */
export function FigureLegend({ items, label }: { items: readonly LegendItem[]; label: string }) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <ul className="figure-legend" aria-label={label}>
      {items.map((item) => (
        <li key={item.mark}>
          <Swatch mark={item.mark} size={12} id={`${id}${item.mark}`} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
