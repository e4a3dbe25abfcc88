/**
 * A computed colour as plain sRGB that every program reads: `#3047a5`, or `rgba(…)` where it is translucent.
 * What is no colour, such as `none` or `url(…)`, stays as it is.
 */
export function plainColour(computed: string): string {
  const found = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/.exec(
    computed,
  );
  const srgb = /^color\(srgb\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)(?:\s*\/\s*([\d.]+)(%?))?\s*\)$/.exec(computed);
  const match = found ?? srgb;
  if (!match) return computed;
  const scale = found ? 1 : 255;
  const parts = [1, 2, 3].map((at) => Math.round(Math.min(255, Number(match[at]) * scale)));
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] === '%' ? 100 : 1);
  if (alpha < 1) return `rgba(${parts.join(', ')}, ${alpha})`;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
