import type { ReactElement, ReactNode } from 'react';
import type { Figure, FigureKind } from '../../charts/figure.ts';
import type { Frame } from '../../export/draw-report.tsx';
import { ChartFigure } from '../figure/chart-figure.tsx';
import type { More } from '../figure/figure-more.tsx';
import type { Slice } from '../../slice/slice.ts';
import type { Query } from '../../warehouse/query.ts';
import type { Answered, Whole } from './use-answered.ts';

interface DeeperCardProps<Row> {
  kind: FigureKind;
  whole: Whole;
  answered: Answered<Row>;
  ask: (slice: Slice) => Query<Row>;
  /** How many rows would be drawn next, of all; null where there are no more to draw. */
  more?: More | null;
  figure: (rows: readonly Row[], whole: Whole) => Figure;
  /** The chart at report size, for its image. */
  draw: (rows: readonly Row[], room: Frame) => ReactElement;
  children: (rows: readonly Row[], width: number) => ReactNode;
}

/** A chart whose figures, words and counts are always those of one and the same slice. */
export function DeeperCard<Row>(props: DeeperCardProps<Row>) {
  const { kind, whole, answered, ask, more = null, figure, draw, children } = props;
  const of = answered.status === 'ready' ? answered.whole : whole;
  const rows = answered.status === 'ready' ? answered.rows : [];
  return (
    <ChartFigure
      kind={kind}
      variant="card"
      lang={whole.about.lang}
      slice={of.about.words}
      source={of.about.source}
      more={more}
      asked={[ask(of.slice)]}
      state={answered.status === 'ready' ? { status: 'ready', figure: figure(rows, of) } : answered}
      draw={(room) => draw(rows, room)}
    >
      {(width) => children(rows, width)}
    </ChartFigure>
  );
}
