import { type ReactNode, useMemo } from 'react';
import { SIZES } from './chart-size.ts';
import './chart.css';
import { MarkKeys } from './mark-keys.tsx';
import type { ProjectRow } from './project-row.ts';
import { rowChartHeight, type RowLayout } from './row-geometry.ts';

/** What happens on pointing at and choosing a project. Keep the two callbacks the same from render to render. */
export interface RowInteraction {
  readonly activeId: string | null;
  readonly onActivate: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

/** What the charts of project rows are given; keep `rows` the same array while only `activeId` changes. */
export interface RowChartProps extends RowLayout {
  readonly rows: readonly ProjectRow[];
  /** null for a picture that nobody can point at. */
  readonly interaction: RowInteraction | null;
}

interface RowFrameProps<Row> extends Omit<RowChartProps, 'rows'> {
  rows: readonly Row[];
  /** Names the chart for a screen reader. */
  label: string;
  describe: (row: Row) => string;
  /** The picture; it should not change with `activeId`. */
  children: ReactNode;
}

/** A chart of project rows: the stripe behind the active row, the picture, and the layer that takes the pointer. */
export function RowFrame<Row extends { readonly id: string }>({
  rows,
  interaction,
  label,
  describe,
  children,
  width,
  pitch,
  size,
}: RowFrameProps<Row>) {
  const height = rowChartHeight(rows.length, { pitch, size });
  const top = SIZES[size].header;
  const active = rows.findIndex((row) => row.id === interaction?.activeId);
  const keys = useMemo(
    () =>
      rows.map((row, index) => ({
        id: row.id,
        label: describe(row),
        pressed: null,
        x: 0,
        y: top + index * pitch,
        width,
        height: pitch,
      })),
    [rows, describe, top, pitch, width],
  );
  return (
    <div className="chart" style={{ width, height }}>
      {active >= 0 && <div className="chart-stripe" style={{ top: top + active * pitch, height: pitch }} />}
      <div className="chart-picture" aria-hidden="true">
        {children}
      </div>
      {interaction && (
        <MarkKeys
          keys={keys}
          label={label}
          onActivate={interaction.onActivate}
          onChoose={interaction.onChoose}
        />
      )}
    </div>
  );
}
