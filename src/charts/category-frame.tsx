import { type ReactNode, useState } from 'react';
import './chart.css';
import { type Chosen, type MarkKey, MarkKeys } from './mark-keys.tsx';

/** What happens on choosing a category. `null` stands for the projects that state none. */
export interface CategoryInteraction {
  /** The categories that the slice is narrowed to; null where choosing opens something instead. */
  readonly chosen: readonly (string | null)[] | null;
  readonly onChoose: (member: string | null, chosen: Chosen) => void;
}

/** A category that can be chosen, and where its row lies, px. */
export interface Category {
  readonly member: string | null;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface CategoryFrameProps {
  categories: readonly Category[];
  interaction: CategoryInteraction | null;
  label: string;
  width: number;
  height: number;
  /** The picture, told which member is pointed at. */
  children: (active: string | null) => ReactNode;
}

// No document states an empty region or area, so it can stand for the projects that state none.
const NONE = '';
// The frame of a chosen row keeps clear of its words, px.
const EDGE = 6;

/** A chart of categories: the stripe behind the one pointed at, the picture, and the layer that takes the pointer. */
export function CategoryFrame({
  categories,
  interaction,
  label,
  width,
  height,
  children,
}: CategoryFrameProps) {
  const [active, setActive] = useState<string | null>(null);
  const keys = categories.map(({ member, ...place }): MarkKey => ({
    ...place,
    x: place.x - EDGE,
    width: place.width + 2 * EDGE,
    id: member ?? NONE,
    pressed: interaction?.chosen?.includes(member) ?? null,
  }));
  const at = keys.find((key) => key.id === active);
  return (
    <div className="chart" style={{ width, height }}>
      {at && (
        <div
          className="chart-stripe"
          style={{ top: at.y, height: at.height, left: at.x, right: 'auto', width: at.width }}
        />
      )}
      <div className="chart-picture" aria-hidden="true">
        {children(active)}
      </div>
      {interaction && (
        <MarkKeys
          keys={keys}
          label={label}
          onActivate={setActive}
          onChoose={(id, chosen) => interaction.onChoose(id === NONE ? null : id, chosen)}
        />
      )}
    </div>
  );
}
