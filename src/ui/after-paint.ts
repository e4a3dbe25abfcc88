/** Does something once the next frame is drawn: what a press shows at once is then seen before work that takes many frames. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
