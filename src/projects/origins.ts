import type { Facts } from '../records/record.ts';
import { FACT_KINDS, FACT_NAMES, gives } from './fact-kinds.ts';
import type { ReadDocument } from './project.ts';

/** From which document each fact of a project is; what none gives has none. */
export type Origins = ReadonlyMap<keyof Facts, ReadDocument>;

/**
 * Takes each fact from the document in which it was put right by hand, else from the first that states it, else from the
 * first of which it is concluded.
 */
export function findOrigins(sources: readonly ReadDocument[], main: ReadDocument): Origins {
  const payer = sources.find(({ record }) =>
    FACT_NAMES.some((name) => FACT_KINDS[name] === 'money' && gives(record, name)),
  );
  const origins = new Map<keyof Facts, ReadDocument>();
  for (const name of FACT_NAMES) {
    const able = ableToGive(name, sources, main, payer ?? main);
    const origin =
      able.find((source) => isCorrected(source, name)) ??
      able.find((source) => isStated(source, name)) ??
      able[0];
    if (origin !== undefined) origins.set(name, origin);
  }
  return origins;
}

/** Amounts in different currencies are of no use together, so all are in that of the first document with any. */
function ableToGive(
  name: keyof Facts,
  sources: readonly ReadDocument[],
  main: ReadDocument,
  payer: ReadDocument,
): ReadDocument[] {
  const kind = FACT_KINDS[name];
  const giving = sources.filter(({ record }) => gives(record, name));
  if (kind === 'page') return giving.filter((source) => source === main);
  if (kind === 'currency') return giving.filter((source) => source === payer);
  if (kind === 'money') return giving.filter(({ record }) => record.currency === payer.record.currency);
  return giving;
}

/** Whether the value was put there by hand. */
export function isCorrected({ record }: ReadDocument, name: keyof Facts): boolean {
  return record.corrected?.[name] !== undefined;
}

/** Whether the document itself says so, and it is not only concluded. */
export function isStated({ record }: ReadDocument, name: keyof Facts): boolean {
  return record.evidence[name]?.status !== 'inferred';
}
