/** The colour of a label that lies on the fill of a source of money. */
export const ON_FILL = {
  esf: 'var(--on-bilberry)',
  leader_programme: 'var(--on-spruce)',
  leader_group: 'var(--on-lichen)',
  eu: 'var(--on-bilberry)',
  cofinancing: 'var(--ink)',
  unknown: 'var(--ink)',
} as const;
