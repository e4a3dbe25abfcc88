import type { Highlight } from '../shared/use-highlight.ts';
import { ScreenExport } from '../export/screen-export.tsx';
import { ConcentrationCard } from './concentration-card.tsx';
import { EsfSharesCard } from './esf-shares-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { SupportYearsCard } from './support-years-card.tsx';
import type { Whole } from './use-answered.ts';

/** The lower half: shares against rates, support by year, targets with their sentences, and how the support is spread; and all of it to take along. */
export function DeeperCards({ whole, highlight }: { whole: Whole; highlight: Highlight }) {
  return (
    <>
      <div className="overview-cards overview-deeper">
        <EsfSharesCard whole={whole} highlight={highlight} />
        <SupportYearsCard whole={whole} />
        <GoalsCard whole={whole} highlight={highlight} />
        <ConcentrationCard whole={whole} highlight={highlight} />
      </div>
      <ScreenExport view="overview" charts lang={whole.about.lang} />
    </>
  );
}
