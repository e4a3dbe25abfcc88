/** What one tab tells the others: that more is kept, or that all is gone. */
type Told = 'kept' | 'forgotten';

const NAME = 'utfall';
/** Where a browser lacks it, tabs learn of each other's files when they are opened. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : null;

export function tellTabs(what: Told): void {
  channel?.postMessage(what);
}

/** Files come in many small lots, and figures are made anew for each lot that is taken up. */
const LOT_MS = 400;

/** Hears of other tabs: of what they keep once they have been still for a moment. */
export function followTabs(onKept: () => void, onForgotten: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    clearTimeout(waiting);
    if (data === 'kept') waiting = setTimeout(onKept, LOT_MS);
    if (data === 'forgotten') onForgotten();
  });
}
