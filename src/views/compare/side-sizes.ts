import { COMPARED, type SliceCoverRow } from '../../questions/compare-slices.query.ts';
import { type Side, SIDES } from '../../questions/two-slices.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

const GROUPS = ['esf', 'leader', 'interreg', 'other'] as const;
type Group = (typeof GROUPS)[number];

interface SideSize {
  readonly n: number;
  readonly byGroup: Readonly<Record<Group, number>>;
}

/** How many projects each side has, and of whose programmes. */
export function sideSizes(cover: readonly SliceCoverRow[]): Record<Side, SideSize> {
  const sizes = {
    a: { n: 0, byGroup: { esf: 0, leader: 0, interreg: 0, other: 0 } },
    b: { n: 0, byGroup: { esf: 0, leader: 0, interreg: 0, other: 0 } },
  };
  // Every measure counts the same projects.
  for (const { side, group, n } of cover.filter((row) => row.measure === COMPARED[0])) {
    sizes[side].n += n;
    sizes[side].byGroup[group ?? 'other'] += n;
  }
  return sizes;
}

/** `11 projekt: 9 ESF, 2 Leader`. */
export function sizeWords({ n, byGroup }: SideSize, lang: Lang): string {
  const text = compareSlicesText[lang];
  if (n === 0) return text.none;
  const groups = GROUPS.filter((group) => byGroup[group] > 0).map(
    (group) => `${formatNumber(lang, byGroup[group])} ${text.groups[group]}`,
  );
  return `${text.projects(n)}: ${groups.join(', ')}`;
}

/** The programmes on either side, as the source line takes them. */
export function publishersOf(sizes: Record<Side, SideSize>): readonly Group[] {
  return GROUPS.filter((group) => SIDES.some((side) => sizes[side].byGroup[group] > 0));
}
