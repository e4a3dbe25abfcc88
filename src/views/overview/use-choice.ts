import type { Chosen } from '../../charts/mark-keys.tsx';
import { useCallback, useMemo, useState } from 'react';
import { usePlace } from '../../session/place-store.ts';
import { chooseMember, membersOf, toggleMember } from '../../slice/edit-slice.ts';
import type { Member, SetField } from '../../slice/slice.ts';
import { ofSlice, showMark } from '../shared/mark-store.ts';

/**
 * Clicking a member of a chart narrows the slice to it and lists its projects; clicking it again lifts that. With Shift
 * it is added or taken away.
 */
export function useChoice(field: SetField) {
  const [activeId, onActivate] = useState<Member>(null);
  const slice = usePlace((state) => state.place.slice);
  const chosen = useMemo(() => membersOf(slice, field) ?? [], [slice, field]);
  const onChoose = useCallback(
    (member: Member, how: Chosen) => {
      const { place, go } = usePlace.getState();
      const narrowed = (how.add ? toggleMember : chooseMember)(place.slice, field, member);
      go({ slice: narrowed });
      if (!how.add && membersOf(narrowed, field) !== null) showMark(ofSlice(narrowed), how);
    },
    [field],
  );
  return useMemo(() => ({ activeId, onActivate, onChoose, chosen }), [activeId, onChoose, chosen]);
}
