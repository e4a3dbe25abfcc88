/**
 * Whether two sets of props draw the same picture. Lists are compared item by item: a caller that cuts the first
 * rows off a long list makes a new list each time, of the same rows.
 */
export function sameDrawing(before: object, after: object): boolean {
  const entries: [string, unknown][] = Object.entries(before);
  const next = new Map<string, unknown>(Object.entries(after));
  return entries.length === next.size && entries.every(([name, value]) => same(value, next.get(name)));
}

function same(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return Object.is(before, after);
  return before.length === after.length && before.every((item, index) => Object.is(item, after[index]));
}
