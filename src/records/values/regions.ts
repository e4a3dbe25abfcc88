const ALIASES: Record<string, readonly string[]> = {
  Stockholm: ['stockholm', 'stockholms län', 'se11'],
  'Östra Mellansverige': ['östra mellansverige', 'se12'],
  'Småland och Öarna': ['småland och öarna', 'småland & öarna', 'småland med öarna', 'se21'],
  Sydsverige: ['sydsverige', 'skåne-blekinge', 'skåne blekinge', 'se22'],
  Västsverige: ['västsverige', 'se23'],
  'Norra Mellansverige': ['norra mellansverige', 'se31'],
  'Mellersta Norrland': ['mellersta norrland', 'se32'],
  'Övre Norrland': ['övre norrland', 'se33'],
  Nationellt: ['nationellt', 'esf nationellt', 'esf-nationellt', 'nationell', 'hela landet', 'se0'],
};

const REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([region, aliases]) => aliases.map((alias) => [alias, region] as const)),
);

/** One of the eight ESF regions or `Nationellt` in one spelling, by name or NUTS 2 code; null for anything else. */
export function regionOf(text: string): string | null {
  return REGIONS.get(text.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '')) ?? null;
}
