interface BaselineProps {
  at: number;
  top: number;
  pitch: number;
  rows: number;
  /** What of each row stands free for its name. */
  below: number;
}

/** Zero, which runs through no name. */
export function Baseline({ at, top, pitch, rows, below }: BaselineProps) {
  const end = top + rows * pitch;
  if (below === 0) return <line x1={at} x2={at} y1={top} y2={end} stroke="var(--axis)" />;
  return Array.from({ length: rows }, (_, row) => {
    const from = top + row * pitch;
    return <line key={row} x1={at} x2={at} y1={from + below} y2={from + pitch} stroke="var(--axis)" />;
  });
}
