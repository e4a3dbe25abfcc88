/** Whose money a programme is, as the colour that stands for it everywhere. */
export function programmeMark(
  programme: string | null,
): 'esf' | 'esf-plus' | 'leader_programme' | 'eu' | 'other' {
  if (programme === null) return 'other';
  if (programme.startsWith('esf-plus')) return 'esf-plus';
  if (programme.startsWith('esf')) return 'esf';
  if (programme.startsWith('clld')) return 'leader_programme';
  return programme.startsWith('interreg') ? 'eu' : 'other';
}
