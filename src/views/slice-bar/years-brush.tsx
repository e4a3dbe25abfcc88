import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Lang } from '../../text/lang.ts';
import { sliceText } from '../../text/slice-text.ts';
import { rootScale, useWidth } from '../../ui/use-width.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../slice/slice.ts';
import { moveEdge, PERIODS, type Years, yearAt } from './years.ts';

interface YearsBrushProps {
  lang: Lang;
  /** A running-projects count per quarter, first quarter of `FIRST_YEAR` first. */
  quarters: readonly { all: number; inSlice: number }[];
  /** The chosen years, both inclusive; null for all. */
  value: Years | null;
  /** A drag is one decision: its first change, and then moves that replace it. */
  onChange: (value: Years | null, step: 'decision' | 'moving') => void;
  /** A pointer or the focus has come: years are about to be chosen. */
  onReach: () => void;
}

const HEIGHT = 52;
const TOP = 14;
const BOTTOM = 38;
const SPAN = LAST_YEAR - FIRST_YEAR + 1;

/** The years over which projects ran, with two handles that narrow them. */
export function YearsBrush({ lang, quarters, value, onChange, onReach }: YearsBrushProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const dragging = useRef<{ edge: 'from' | 'to'; moved: boolean } | null>(null);
  const text = sliceText[lang];
  const [from, to] = value ?? [FIRST_YEAR, LAST_YEAR];
  const x = (year: number) => ((year - FIRST_YEAR) / SPAN) * width;
  const most = Math.max(1, ...quarters.map((quarter) => quarter.all));
  const pitch = width / Math.max(quarters.length, 1);

  useEffect(() => {
    const element = box.current;
    element?.addEventListener('pointerenter', onReach);
    element?.addEventListener('focusin', onReach);
    return () => {
      element?.removeEventListener('pointerenter', onReach);
      element?.removeEventListener('focusin', onReach);
    };
  }, [box, onReach]);

  const settle = (years: Years, step: 'decision' | 'moving') => {
    if (years[0] === from && years[1] === to) return;
    const everything = years[0] === FIRST_YEAR && years[1] === LAST_YEAR;
    onChange(everything ? null : years, step);
  };
  const drag = (event: PointerEvent) => {
    const held = dragging.current;
    if (!held || !box.current) return;
    const along = (event.clientX - box.current.getBoundingClientRect().left) / rootScale();
    const year = yearAt(along, width, held.edge);
    const years = moveEdge([from, to], held.edge, year);
    if (years[0] === from && years[1] === to) return;
    settle(years, held.moved ? 'moving' : 'decision');
    held.moved = true;
  };
  const key = (event: KeyboardEvent, edge: 'from' | 'to') => {
    const now = edge === 'from' ? from : to;
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    const jumps: Record<string, number> = { Home: FIRST_YEAR, End: LAST_YEAR };
    const far: Record<string, number> = { PageDown: -5, PageUp: 5 };
    const step = steps[event.key] ?? far[event.key];
    const target = jumps[event.key] ?? (step === undefined ? undefined : now + step);
    if (target === undefined) return;
    event.preventDefault();
    settle(moveEdge([from, to], edge, target), 'decision');
  };

  return (
    <div ref={box} className="years-brush" role="group" aria-label={text.years}>
      <div className="years-drawn in-px">
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <rect x={0} y={TOP} width={width} height={BOTTOM - TOP} fill="var(--sunken)" />
          <rect
            x={x(from)}
            y={TOP}
            width={Math.max(x(to + 1) - x(from), 0)}
            height={BOTTOM - TOP}
            fill="var(--card)"
          />
          {quarters.map((quarter, index) => {
            const bar = (count: number, fill: string) => {
              const height = (count / most) * (BOTTOM - TOP - 3);
              return (
                count > 0 && (
                  <rect
                    x={index * pitch + 0.5}
                    y={BOTTOM - height}
                    width={Math.max(pitch - 1, 1)}
                    height={height}
                    fill={fill}
                  />
                )
              );
            };
            const inside = index / 4 + FIRST_YEAR >= from && index / 4 + FIRST_YEAR < to + 1;
            return (
              <g key={index}>
                {bar(quarter.all, 'var(--line-2)')}
                {bar(quarter.inSlice, inside ? 'var(--ink-3)' : 'var(--ctl)')}
              </g>
            );
          })}
          <path
            d={`M${x(from)} ${TOP}V${BOTTOM}H${x(to + 1)}V${TOP}Z`}
            fill="none"
            stroke={value ? 'var(--ink)' : 'var(--ctl)'}
          />
          {PERIODS.map((period) => (
            <path
              key={period.label}
              d={`M${x(period.from) + 1} ${TOP - 2}v-5H${x(period.to + 1) - 1}v5`}
              fill="none"
              stroke="var(--ctl)"
            />
          ))}
          {Array.from({ length: SPAN }, (_, index) => FIRST_YEAR + index)
            .filter((year) => year % (width < 500 ? 4 : 2) === 0)
            .map((year) => (
              <text key={year} x={x(year + 0.5)} y={HEIGHT - 2} className="years-tick" textAnchor="middle">
                {year}
              </text>
            ))}
        </svg>
        {PERIODS.map((period) => (
          <button
            key={period.label}
            type="button"
            className="years-period"
            style={{ left: x((period.from + period.to + 1) / 2) }}
            aria-pressed={value?.[0] === period.from && value[1] === period.to}
            onClick={() => settle([period.from, period.to], 'decision')}
          >
            {period.label}
          </button>
        ))}
        {(['from', 'to'] as const).map((edge) => (
          <div
            key={edge}
            className="years-handle"
            role="slider"
            tabIndex={0}
            aria-label={edge === 'from' ? text.firstYear : text.lastYear}
            aria-valuemin={FIRST_YEAR}
            aria-valuemax={LAST_YEAR}
            aria-valuenow={edge === 'from' ? from : to}
            title={text.yearsHint}
            style={{ left: edge === 'from' ? x(from) : x(to + 1) }}
            onKeyDown={(event) => key(event, edge)}
            onPointerDown={(event) => {
              dragging.current = { edge, moved: false };
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={drag}
            onPointerUp={() => (dragging.current = null)}
            onPointerCancel={() => (dragging.current = null)}
            onDoubleClick={() => settle([FIRST_YEAR, LAST_YEAR], 'decision')}
          />
        ))}
      </div>
    </div>
  );
}
