import { create } from 'zustand';

/** Whether anything was brought in during this visit: what tells of it is fetched only then. */
export const useImportBegun = create<{ readonly begun: boolean }>()(() => ({ begun: false }));
