import type { Figure } from '../../charts/figure.ts';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { CoverageStrip } from '../../ui/coverage-strip.tsx';

interface FigureFootProps {
  figure: Figure | null;
  lang: Lang;
  /** Whether the projects are made up. */
  synthetic: boolean;
}

/** How many projects the chart rests on, what is left out and why, and where it comes from. */
export function FigureFoot({ figure, lang, synthetic }: FigureFootProps) {
  const text = chartFigureText[lang];
  return (
    <figcaption className="figure-foot">
      {figure && (
        <>
          <span className="figure-coverage">
            <CoverageStrip withFact={figure.coverage.withFact} of={figure.coverage.of} />
            {figure.coverage.words}
          </span>
          <span>{synthetic ? syntheticText[lang].sourceShort : text.sourceShort}</span>
          {figure.notes.length > 0 && <span className="figure-notes">{figure.notes.join(' ')}</span>}
        </>
      )}
    </figcaption>
  );
}
