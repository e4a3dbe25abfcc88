/** The size of the map of Sweden in its own units, those of its paths and centres. */
export const MAP_WIDTH = 346;
export const MAP_HEIGHT = 793;

/** Width of the map at a height, px. */
export function mapWidth(height: number): number {
  return (height * MAP_WIDTH) / MAP_HEIGHT;
}
