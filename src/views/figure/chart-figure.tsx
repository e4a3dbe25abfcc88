import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import type { FigureKind } from '../../charts/figure.ts';
import type { Frame } from '../../export/draw-report.tsx';
import { usePlace } from '../../session/place-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import { chartText } from '../../text/chart-text.ts';
import type { ExploreChoice } from '../../questions/explore-choice.ts';
import type { Sql } from '../../measures/sql.ts';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { EXPLORED_AS } from './explored-as.ts';
import { FigureBody } from './figure-body.tsx';
import { FigureFoot } from './figure-foot.tsx';
import { FigureLegend } from './figure-legend.tsx';
import { FigureMenu } from './figure-menu.tsx';
import type { More } from './figure-more.tsx';
import type { FigureState } from './figure-state.ts';
import { useOnScreen } from './figures-on-screen.ts';
import { useFigureActions } from './use-figure-actions.ts';
import { keepFocus, useFigureKeys } from './use-figure-keys.ts';
import './figure.css';

const FigureSql = lazy(async () => ({ default: (await import('./figure-sql.tsx')).FigureSql }));

interface ChartFigureProps {
  kind: FigureKind;
  /** A card of its own, or a panel of the lens that shares its rows with the panels beside it. */
  variant: 'card' | 'panel';
  lang: Lang;
  state: FigureState;
  /** The slice as part of a sentence. */
  slice: string;
  /** Which documents and publishers; of synthetic projects that they are such is said instead. */
  source: string;
  controls?: ReactNode;
  /** How many rows would be drawn next, of all; null when there is no more to draw. */
  more: More | null;
  /** The chart at report size, for its image. */
  draw: (frame: Frame) => ReactElement;
  /** The questions that the chart answers, as they were asked; left out, its menu shows no SQL. */
  asked?: readonly { readonly sql: Sql }[];
  /** The chart on the page, for the width there is, px. */
  children: (width: number) => ReactNode;
}

/** A question with the chart that answers it, what it measures, how it is read, what it rests on, and its menu. */
export function ChartFigure(props: ChartFigureProps) {
  const { kind, variant, lang, state, slice, controls, more, draw, children } = props;
  const { asked } = props;
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const [showsSql, setShowsSql] = useState(false);
  const synthetic = useWarehouse((store) => store.synthetic !== null);
  const source = synthetic ? syntheticText[lang].source : props.source;
  const figure = state.status === 'ready' ? state.figure : null;
  const box = useRef<HTMLElement>(null);
  const turn = useCallback(() => keepFocus(box.current, () => setAsTable((before) => !before)), []);
  useFigureKeys(box, figure && turn);
  const explored = EXPLORED_AS[kind];
  const question = figure?.question ?? chartText[lang][kind].question;
  const warning = synthetic ? syntheticText[lang].warning : null;
  const chart = figure && { figure, slice, source, lang, draw, warning };
  const actions = useFigureActions(chart, lang);
  useOnScreen({ status: state.status, chart, question });
  const measure = variant === 'card' && figure ? `${figure.measure} · ${slice}` : figure?.measure;
  return (
    <figure
      ref={box}
      className={`figure figure-${variant}`}
      aria-labelledby={`${id}q`}
      aria-describedby={figure ? `${id}s` : undefined}
    >
      <div className="figure-head">
        <div className="figure-title">
          <h2 id={`${id}q`}>{question}</h2>
          <p>{measure ?? '\u00a0'}</p>
        </div>
        {controls}
        <FigureMenu
          lang={lang}
          question={question}
          disabled={figure === null}
          asTable={asTable}
          onTable={turn}
          act={actions.act}
          onExplore={explored === null ? null : () => openInExplore(explored)}
          onSql={asked === undefined ? null : () => setShowsSql(true)}
        />
      </div>
      <div className="figure-reading">
        {figure && !figure.empty && !asTable && (
          <FigureLegend items={figure.legend} label={chartFigureText[lang].legend} />
        )}
        <p role="status" className="figure-status">
          {actions.message}
        </p>
      </div>
      <FigureBody
        kind={kind}
        lang={lang}
        state={state}
        asTable={asTable}
        more={more}
        onTable={turn}
        caption={question}
      >
        {children}
      </FigureBody>
      {figure && (
        <p id={`${id}s`} className="visually-hidden">
          {figure.summary}
        </p>
      )}
      {asked !== undefined && showsSql && (
        <Suspense>
          <FigureSql asked={asked.map(({ sql }) => sql)} lang={lang} onClose={() => setShowsSql(false)} />
        </Suspense>
      )}
      <FigureFoot figure={figure} lang={lang} synthetic={synthetic} />
    </figure>
  );
}

/** The measure of a chart where it can be taken apart, in the same slice. */
function openInExplore(choice: ExploreChoice): void {
  const { place, go } = usePlace.getState();
  go({ view: 'explore', explore: { ...place.explore, tab: 'chart', choice } });
}
