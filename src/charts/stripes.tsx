interface StripesProps {
  /** Filled with as `url(#id)`; unique on the page. */
  id: string;
  /** Calculated money, or money of which nobody says whose it is. */
  kind: 'cofinancing' | 'unknown';
  scale: number;
}

const COLOURS = {
  cofinancing: { ground: 'var(--cloudberry-soft)', line: 'var(--cloudberry)', width: 2 },
  unknown: { ground: 'var(--card)', line: 'var(--nodata)', width: 1.1 },
};

/** The striped fill of what is not stated: its pattern, to stand in the picture that uses it. */
export function Stripes({ id, kind, scale }: StripesProps) {
  const { ground, line, width } = COLOURS[kind];
  const tile = 5 * scale;
  return (
    <defs>
      <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={tile} height={tile} fill={ground} />
        <rect width={width * scale} height={tile} fill={line} />
      </pattern>
    </defs>
  );
}
