import { create } from 'zustand';
import type { KeepingProblem } from '../keeping/open-keeping.ts';

interface KeptState {
  /** Whether this browser keeps what is brought; not known while it opens. */
  status: 'opening' | 'open' | KeepingProblem;
  /** Files that lie on the disk, and how many bytes they are. */
  files: number;
  size: number;
  /** Kept files that hold no project as this version reads them. */
  unread: number;
  /** Files of this visit that are shown and not kept, for want of room or of a place to keep them. */
  unkept: number;
  /** Whether there was no room. */
  full: boolean;
  /** Bytes that what is being added needs and that are free, when these are too few. */
  short: { needed: number; free: number } | null;
  /** Files that were kept and that the browser has removed since. */
  lost: number;
  /** Whether the browser has promised not to remove them when it wants room; null when it was not asked. */
  persisted: boolean | null;
}

/** What this browser keeps of what the visitor brought. */
export const useKept = create<KeptState>()(() => ({
  status: 'opening',
  files: 0,
  size: 0,
  unread: 0,
  unkept: 0,
  full: false,
  short: null,
  lost: 0,
  persisted: null,
}));
