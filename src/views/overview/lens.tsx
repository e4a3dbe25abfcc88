import { memo } from 'react';
import { FundingChart } from '../../charts/funding-chart.tsx';
import type { Figure } from '../../charts/figure.ts';
import { fundingFigure } from '../../charts/funding-figure.ts';
import { ParticipantsChart } from '../../charts/participants-chart.tsx';
import { participantsFigure } from '../../charts/participants-figure.ts';
import { RowLabels } from '../../charts/row-labels.tsx';
import { TimelineChart } from '../../charts/timeline-chart.tsx';
import { timelineFigure } from '../../charts/timeline-figure.ts';
import type { KpiRow } from '../../questions/kpi.query.ts';
import type { LensRow } from '../../questions/lens.query.ts';
import { usePlace } from '../../session/place-store.ts';
import type { Question } from '../../session/use-question.ts';
import type { Query } from '../../warehouse/query.ts';
import { overviewText } from '../../text/overview-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { FigureMore } from '../figure/figure-more.tsx';
import { type About, stateInSlice } from './about.ts';
import type { Highlight } from '../shared/use-highlight.ts';

interface LensProps {
  about: About;
  lens: Question<LensRow>;
  asked: Query<LensRow>;
  kpi: Question<KpiRow>;
  /** More rows than at first; null when there are no more that can be shown here. */
  onMore: (() => void) | null;
  highlight: Highlight;
}

/** Narrower than this, the panels stand below each other, each with its own names. */
const SIDE_BY_SIDE = 940;
/** Narrower than this, names stand above their rows. */
const NAMES_BESIDE = 560;
const TALLEST_PITCH = 32;
const LOWEST_PITCH = 24;
const PITCH_BESIDE = 25;
const PITCH_ABOVE = 48;
const ROOM = 360;
/** On paper, where the panels stand below each other: of many rows the first fits below the figures, the others on one page. */
const PITCH_ON_PAPER = 17;
const MANY_ON_PAPER = 12;
/** More rows than this are for the table of projects, not for a picture. */
export const MOST_IN_LENS = 200;

/** Who pays, how many were reached, and when: three charts over one row axis. */
export const Lens = memo(function Lens({ about, lens, asked, kpi, onMore, highlight }: LensProps) {
  const { lang, words, source } = about;
  const money = usePlace((state) => state.place.money);
  const go = usePlace((state) => state.go);
  const [box, boxWidth] = useWidth<HTMLElement>();
  const text = overviewText[lang];

  const rows = lens.status === 'ready' ? lens.rows : [];
  // Before it is measured it is laid out as on a wide page, so that its charts are not drawn twice there.
  const beside = boxWidth === 0 || boxWidth >= SIDE_BY_SIDE;
  const fill = Math.floor(ROOM / Math.max(rows.length, 1));
  const alone = boxWidth >= NAMES_BESIDE ? 'beside' : 'above';
  const pitchAlone = alone === 'beside' ? PITCH_BESIDE : PITCH_ABOVE;
  const onPaper = document.documentElement.dataset['printing'] !== undefined;
  const pitchBelow = onPaper && rows.length > MANY_ON_PAPER ? PITCH_ON_PAPER : pitchAlone;
  const pitch = beside ? Math.min(TALLEST_PITCH, Math.max(LOWEST_PITCH, fill)) : pitchBelow;
  const drawn = {
    rows,
    lang,
    pitch,
    size: 'screen',
    labels: beside ? 'none' : alone,
    interaction: highlight,
  } as const;
  const inReport = { rows, lang, size: 'report', labels: 'beside', interaction: null } as const;
  const n = (kpi.status === 'ready' ? kpi.rows[0]?.n : undefined) ?? rows.length;
  const more = onMore && n > rows.length ? { next: Math.min(n, MOST_IN_LENS), all: n, onMore } : null;
  // Beside each other the panels have one button, under the names that they share.
  const ownMore = beside ? null : more;
  const frame = { variant: 'panel', lang, slice: words, source, more: ownMore, asked: [asked] } as const;
  const drawnOf = (figure: (rows: readonly LensRow[], slice: KpiRow) => Figure) =>
    stateInSlice(lens, kpi, figure);

  return (
    <section ref={box} className="card figure-lens lens" aria-label={text.names}>
      {beside && (
        <div className="figure-names">
          <div>
            <h2>{text.names}</h2>
            <p>{lens.status === 'ready' && `${text.inSlice(n)}, ${text.ordered}`}</p>
          </div>
          <div />
          <div>
            <RowLabels rows={rows} lang={lang} pitch={pitch} interaction={highlight} />
            {more && <FigureMore more={more} lang={lang} />}
          </div>
          <div className="lens-hint">{text.hint}</div>
        </div>
      )}
      <ChartFigure
        {...frame}
        kind="funding"
        state={drawnOf((each, slice) => fundingFigure({ rows: each, slice, mode: money, lang }))}
        controls={
          <Segmented
            label={text.money}
            value={money}
            options={[
              { value: 'share', label: text.share },
              { value: 'kronor', label: text.kronor },
            ]}
            onChange={(value) => go({ money: value })}
          />
        }
        draw={(room) => (
          <FundingChart {...inReport} mode={money} width={room.width} pitch={room.pitch(rows.length)} />
        )}
      >
        {(width) => <FundingChart {...drawn} mode={money} width={width} />}
      </ChartFigure>
      <ChartFigure
        {...frame}
        kind="participants"
        state={drawnOf((each, slice) => participantsFigure({ rows: each, slice, lang }))}
        draw={(room) => (
          <ParticipantsChart {...inReport} width={room.width} pitch={room.pitch(rows.length)} />
        )}
      >
        {(width) => <ParticipantsChart {...drawn} width={width} />}
      </ChartFigure>
      <ChartFigure
        {...frame}
        kind="timeline"
        state={drawnOf((each, slice) => timelineFigure({ rows: each, slice, lang }))}
        draw={(room) => <TimelineChart {...inReport} width={room.width} pitch={room.pitch(rows.length)} />}
      >
        {(width) => <TimelineChart {...drawn} width={width} />}
      </ChartFigure>
    </section>
  );
});
