/** The mark: a planned ring that leads to a reached dot. */
export function Logo({ width = 34 }: { width?: number }) {
  return (
    <svg width={width} height={(width * 30) / 48} viewBox="0 0 48 30" aria-hidden="true">
      <path d="M18 15H30" stroke="var(--ink)" strokeWidth="3.4" />
      <circle cx="10.5" cy="15" r="7.6" fill="none" stroke="var(--ink)" strokeWidth="3.4" />
      <circle cx="37" cy="15" r="9.4" fill="var(--lingon)" />
    </svg>
  );
}
