import { useState } from 'react';

/** Which groups of a table show their projects. */
export interface OpenGroups {
  readonly isOpen: (member: string | null) => boolean;
  readonly toggle: (member: string | null) => void;
}

/**
 * Groups are open or closed as `openAtFirst` says until one is turned the other way; when what is grouped changes, as
 * `of` tells, all are as at first again.
 */
export function useOpenGroups(of: string, openAtFirst: boolean): OpenGroups {
  const [held, setHeld] = useState<{ of: string; turned: readonly (string | null)[] }>({ of, turned: [] });
  const turned = held.of === of ? held.turned : [];
  return {
    isOpen: (member) => turned.includes(member) !== openAtFirst,
    toggle: (member) =>
      setHeld({
        of,
        turned: turned.includes(member) ? turned.filter((each) => each !== member) : [...turned, member],
      }),
  };
}
