/**
 * Resolves in a task of its own, so that the page can draw and hear its visitor before what follows. A timer of 0 ms
 * would be made to wait for 4.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
