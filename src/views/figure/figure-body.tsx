import { CircleDashed, CircleX, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { emptyWords, type FigureKind } from '../../charts/figure.ts';
import { figureMenuText } from '../../text/figure-menu-text.ts';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import type { Lang } from '../../text/lang.ts';
import { useWidth } from '../../ui/use-width.ts';
import { FigureMore, type More } from './figure-more.tsx';
import type { FigureState } from './figure-state.ts';
import { FigureTable } from './figure-table.tsx';

interface FigureBodyProps {
  kind: FigureKind;
  lang: Lang;
  state: FigureState;
  asTable: boolean;
  more: More | null;
  onTable: () => void;
  caption: string;
  children: (width: number) => ReactNode;
}

/** The chart, its table, or the words that stand where there is nothing to draw. */
export function FigureBody({ children, ...props }: FigureBodyProps) {
  const { state, asTable, more, lang, caption } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const figure = state.status === 'ready' ? state.figure : null;
  return (
    <div className="figure-body" aria-busy={state.status === 'waiting'}>
      <div ref={box}>
        {figure && asTable && <FigureTable table={figure.table} caption={caption} />}
        {figure && !asTable && figure.empty === null && width > 0 && children(width)}
        {!asTable && <Instead {...props} />}
      </div>
      {more && figure && <FigureMore more={more} lang={lang} />}
    </div>
  );
}

type InsteadProps = Pick<FigureBodyProps, 'kind' | 'lang' | 'state' | 'onTable'>;

function Instead({ kind, lang, state, onTable }: InsteadProps) {
  const text = chartFigureText[lang];
  if (state.status === 'waiting')
    return (
      <div className="figure-skeleton">
        <span className="visually-hidden">{text.waiting}</span>
      </div>
    );
  if (state.status === 'failed')
    return (
      <div className="figure-instead" role="alert">
        <CircleX className="icon figure-failed" aria-hidden="true" />
        <strong>{text.failed}</strong>
        <p>{state.reason}</p>
        <button type="button" className="button button-primary" onClick={state.retry}>
          {text.retry}
        </button>
      </div>
    );
  const { empty } = state.figure;
  if (empty === null) return null;
  const nothing = empty === 'nothing';
  const Icon = nothing ? SearchX : CircleDashed;
  return (
    <div className="figure-instead">
      <Icon className="icon" aria-hidden="true" />
      <strong>{emptyWords({ empty, kind }, lang)}</strong>
      <p>{nothing ? text.nothingWhy : text.allMissingWhy}</p>
      {!nothing && (
        <button type="button" className="button" onClick={onTable}>
          {figureMenuText[lang].asTable}
        </button>
      )}
    </div>
  );
}
