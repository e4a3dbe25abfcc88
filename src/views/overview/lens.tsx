import { useState } from 'react';
import { FundingChart } from '../../charts/funding-chart.tsx';
import { fundingFigure } from '../../charts/funding-figure.ts';
import { ParticipantsChart } from '../../charts/participants-chart.tsx';
import { participantsFigure } from '../../charts/participants-figure.ts';
import { MOST_ROWS } from '../../charts/project-row.ts';
import { RowLabels } from '../../charts/row-labels.tsx';
import { TimelineChart } from '../../charts/timeline-chart.tsx';
import { timelineFigure } from '../../charts/timeline-figure.ts';
import { sourceWords } from '../../export/source-words.ts';
import type { LensRow } from '../../questions/lens.query.ts';
import { usePlace } from '../../session/place-store.ts';
import type { Question } from '../../session/use-question.ts';
import { overviewText } from '../../text/overview-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { ChartFigure } from '../figure/chart-figure.tsx';
import { type About, chartState } from './about.ts';
import type { Highlight } from '../shared/use-highlight.ts';

interface LensProps {
  about: About;
  lens: Question<LensRow>;
  highlight: Highlight;
}

/** Narrower than this, names stand above their rows and the panels below each other. */
const SIDE_BY_SIDE = 940;
const TALLEST_PITCH = 32;
const LOWEST_PITCH = 24;
const PITCH_ABOVE = 48;
const ROOM = 360;

/** Who pays, how many were reached, and when: three charts over one row axis. */
export function Lens({ about, lens, highlight }: LensProps) {
  const { lang, words, projects } = about;
  const money = usePlace((state) => state.place.money);
  const go = usePlace((state) => state.go);
  const [all, setAll] = useState(false);
  const [box, boxWidth] = useWidth<HTMLElement>();
  const text = overviewText[lang];

  const rows = lens.status === 'ready' ? lens.rows : [];
  const shown = all ? rows : rows.slice(0, MOST_ROWS);
  const beside = boxWidth >= SIDE_BY_SIDE;
  const fill = Math.floor(ROOM / Math.max(shown.length, 1));
  const pitch = beside ? Math.min(TALLEST_PITCH, Math.max(LOWEST_PITCH, fill)) : PITCH_ABOVE;
  const drawn = {
    rows: shown,
    lang,
    pitch,
    size: 'screen',
    labels: beside ? 'none' : 'above',
    interaction: highlight,
  } as const;
  const inReport = { rows: shown, lang, size: 'report', labels: 'beside', interaction: null } as const;
  const more =
    rows.length > shown.length
      ? { shown: shown.length, all: rows.length, onShowAll: () => setAll(true) }
      : null;
  const frame = { variant: 'panel', lang, slice: words, source: sourceWords(projects, lang), more } as const;

  return (
    <section ref={box} className="card figure-lens lens" aria-label={text.names}>
      {beside && (
        <div className="figure-names">
          <div>
            <h2>{text.names}</h2>
            <p>{lens.status === 'ready' && `${text.inSlice(rows.length)}, ${text.ordered}`}</p>
          </div>
          <div />
          <RowLabels rows={shown} lang={lang} pitch={pitch} interaction={highlight} />
          <div className="lens-hint">{text.hint}</div>
        </div>
      )}
      <ChartFigure
        {...frame}
        kind="funding"
        state={chartState(lens, (each) =>
          fundingFigure({ rows: each, shown: shown.length, mode: money, lang }),
        )}
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
          <FundingChart {...inReport} mode={money} width={room.width} pitch={room.pitch(shown.length)} />
        )}
      >
        {(width) => <FundingChart {...drawn} mode={money} width={width} />}
      </ChartFigure>
      <ChartFigure
        {...frame}
        kind="participants"
        state={chartState(lens, (each) => participantsFigure({ rows: each, shown: shown.length, lang }))}
        draw={(room) => (
          <ParticipantsChart {...inReport} width={room.width} pitch={room.pitch(shown.length)} />
        )}
      >
        {(width) => <ParticipantsChart {...drawn} width={width} />}
      </ChartFigure>
      <ChartFigure
        {...frame}
        kind="timeline"
        state={chartState(lens, (each) => timelineFigure({ rows: each, shown: shown.length, lang }))}
        draw={(room) => <TimelineChart {...inReport} width={room.width} pitch={room.pitch(shown.length)} />}
      >
        {(width) => <TimelineChart {...drawn} width={width} />}
      </ChartFigure>
    </section>
  );
}
