import { create } from 'zustand';

const SHOWN_MS = 4000;
/** There must be time to read it, and to reach the button. */
const SHOWN_WITH_ACTION_MS = 10_000;

interface ToastAction {
  readonly label: string;
  readonly act: () => void;
  /** What is said once it is done. */
  readonly done: string;
}

interface ToastState {
  message: string | null;
  /** A way to take back what the message tells. */
  action: ToastAction | null;
  /** Says something that went well or needs no answer; never an error that must be acted on. */
  say: (message: string, action?: ToastAction) => void;
}

let timer: ReturnType<typeof setTimeout> | undefined;

export const useToast = create<ToastState>()((set) => ({
  message: null,
  action: null,
  say: (message, action) => {
    clearTimeout(timer);
    set({ message, action: action ?? null });
    const shown = action ? SHOWN_WITH_ACTION_MS : SHOWN_MS;
    timer = setTimeout(() => set({ message: null, action: null }), shown);
  },
}));
