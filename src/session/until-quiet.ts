/** Long enough for the first view to come over the network and be drawn. */
const FIRST_VIEW_MS = 400;
const LONGEST_WAIT_MS = 2000;

/** Resolves when the page has drawn what it has, and the machine is free. */
export function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      // Safari has no such call.
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
      else resolve();
    }, FIRST_VIEW_MS);
  });
}
