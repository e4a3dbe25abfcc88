import { useCallback, useMemo } from 'react';
import type { Arranged, Entry, ExplorePicture } from '../../charts/explore-cells.ts';
import type { ExploreInteraction } from '../../charts/explore-chart.tsx';
import type { Chosen } from '../../charts/mark-keys.tsx';
import { join, sql, type Sql } from '../../measures/sql.ts';
import type { DimensionId } from '../../questions/explore-choice.ts';
import { isOfGroup } from '../../questions/projects-of-mark.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { chooseMember, membersOf, toggleMember } from '../../slice/edit-slice.ts';
import { showMark } from '../shared/mark-store.ts';
import { fieldOf } from './use-names.ts';

interface Drawn {
  readonly picture: ExplorePicture;
  readonly arranged: Arranged;
}

/**
 * Choosing a group narrows the slice to it as in the other charts, where the slice can be, and lists its projects;
 * choosing a dot opens its project.
 */
export function useMarks(drawn: Drawn | null): ExploreInteraction {
  const slice = usePlace((state) => state.place.slice);
  const by = drawn?.picture.by ?? null;
  const chosen = useMemo(() => {
    const field = by === null ? null : fieldOf(by);
    return field === null ? [] : (membersOf(slice, field) ?? []);
  }, [slice, by]);
  const onChooseGroup = useCallback(
    (group: Entry, panel: Entry | null, how: Chosen) => {
      if (drawn === null) return;
      const { place, go } = usePlace.getState();
      const { picture, arranged } = drawn;
      const field = group.kind === 'rest' ? null : fieldOf(picture.by);
      if (field !== null) {
        const narrowed = (how.add ? toggleMember : chooseMember)(place.slice, field, group.member);
        go({ slice: narrowed });
        if (how.add || membersOf(narrowed, field) === null) return;
      }
      const within = [
        ...(field === null ? [groupOf(picture.by, group, arranged.by)] : []),
        ...(panel === null || picture.per === null ? [] : [groupOf(picture.per, panel, arranged.panels)]),
      ];
      const now = usePlace.getState().place.slice;
      if (within.length === 0) showMark({ slice: now, within: null, table: now }, how);
      else showMark({ slice: now, within: join(within, sql` AND `), table: null }, how);
    },
    [drawn],
  );
  const onChooseProject = useCallback(
    (document: string) => usePlace.getState().go({ view: 'project', document }),
    [],
  );
  return useMemo(
    () => ({ chosen, onChooseGroup, onChooseProject }),
    [chosen, onChooseGroup, onChooseProject],
  );
}

function groupOf(dimension: DimensionId, group: Entry, among: readonly Entry[]): Sql {
  const told = among.flatMap(({ kind, member }) => (kind === 'member' && member !== null ? [member] : []));
  return isOfGroup(dimension, group, told);
}
