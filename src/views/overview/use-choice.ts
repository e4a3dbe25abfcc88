import { useCallback, useMemo, useState } from 'react';
import { usePlace } from '../../session/place-store.ts';
import { chooseMember, membersOf } from '../../slice/edit-slice.ts';
import type { Member, SetField } from '../../slice/slice.ts';

/** Clicking a member of a chart narrows the slice to it; clicking it again lifts that. */
export function useChoice(field: SetField) {
  const [activeId, onActivate] = useState<Member>(null);
  const slice = usePlace((state) => state.place.slice);
  const chosen = useMemo(() => membersOf(slice, field) ?? [], [slice, field]);
  const onChoose = useCallback(
    (member: Member) => {
      const { place, go } = usePlace.getState();
      go({ slice: chooseMember(place.slice, field, member) });
    },
    [field],
  );
  return useMemo(() => ({ activeId, onActivate, onChoose, chosen }), [activeId, onChoose, chosen]);
}
