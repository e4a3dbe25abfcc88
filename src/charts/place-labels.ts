import { textWidth } from './text-width.ts';

/** A part of a drawing, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Point {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Room extends Box {
  /** Type size and radius of the points, px. */
  size: number;
  radius: number;
}

/** Finds each point's name a place beside it that is free, of what is `written` too, and inside; a name without one is left out. */
export function placeLabels(
  points: readonly Point[],
  room: Room,
  written: readonly Box[] = [],
): PlacedLabel[] {
  const { size, radius } = room;
  const dots = points.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [...written, ...dots];
  const placed: PlacedLabel[] = [];
  for (const { id, name, x, y } of points) {
    const wide = textWidth(name, size, 'bold');
    const gap = radius + 4;
    const places = [
      { x: x + gap, y: y + size * 0.34, anchor: 'start', left: x + gap },
      { x: x - gap, y: y + size * 0.34, anchor: 'end', left: x - gap - wide },
      { x, y: y - gap, anchor: 'middle', left: x - wide / 2 },
      { x, y: y + gap + size * 0.8, anchor: 'middle', left: x - wide / 2 },
    ] as const;
    for (const { left, ...place } of places) {
      const box = { left, right: left + wide, top: place.y - size * 0.85, bottom: place.y + size * 0.25 };
      if (!inside(box, room) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ id, name, ...place });
      break;
    }
  }
  return placed;
}

function inside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
