import { create } from 'zustand';

const SHOWN_MS = 4000;

interface ToastState {
  message: string | null;
  /** Says something that went well or needs no answer; never an error that must be acted on. */
  say: (message: string) => void;
}

let timer: ReturnType<typeof setTimeout> | undefined;

export const useToast = create<ToastState>()((set) => ({
  message: null,
  say: (message) => {
    clearTimeout(timer);
    set({ message });
    timer = setTimeout(() => set({ message: null }), SHOWN_MS);
  },
}));
