import { MUNICIPALITY_REGION } from './municipality-names.ts';

// The municipality whose own name is not what stands before "kommun".
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['falu', 'Falun'],
  ['region gotland', 'Gotland'],
  // Printed so in published lists.
  ['upplandsväsby', 'Upplands Väsby'],
]);

const BY_LOWER: ReadonlyMap<string, string> = new Map(
  [...MUNICIPALITY_REGION.keys()].map((name) => [name.toLowerCase(), name] as const),
);

/** The official spelling of a municipality's name, in any case and also in the genitive; null if there is none. */
export function municipalityNamed(text: string): string | null {
  const lower = text.toLowerCase();
  const exact = BY_LOWER.get(lower) ?? SPECIAL.get(lower);
  if (exact !== undefined) return exact;
  return (lower.endsWith('s') ? BY_LOWER.get(lower.slice(0, -1)) : undefined) ?? null;
}

/** The municipality that an organisation is: "Perstorps kommun" → Perstorp, "Borås Stad" → Borås. */
export function municipalityOfOwner(owner: string): string | null {
  const special = SPECIAL.get(owner.toLowerCase());
  if (special !== undefined) return special;
  const match = /^(?<name>.{2,30}?) (?:kommun|stad)$/iu.exec(owner);
  const name = match?.groups?.['name'];
  return name === undefined ? null : municipalityNamed(name);
}

/** The rule by which a region is concluded of the municipality that owns the project. */
export const REGION_OF_OWNER = 'region-of-the-owner';

/** The ESF region a municipality lies in. */
export function regionOfMunicipality(name: string): string | null {
  return MUNICIPALITY_REGION.get(name) ?? null;
}
