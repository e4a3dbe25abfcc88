import type { Correction } from '../projects/corrections.ts';
import type { ReadDocument } from '../projects/project.ts';

/** Documents with what was put right by hand laid over them; the documents themselves where nothing was. */
export async function corrected(
  documents: readonly ReadDocument[],
  corrections: readonly Correction[],
): Promise<readonly ReadDocument[]> {
  if (corrections.length === 0) return documents;
  const { correcting } = await import('../projects/corrections.ts');
  return documents.map(correcting(corrections));
}
