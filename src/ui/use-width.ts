import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const USUAL = 16;
/** A picture is not enlarged beyond what leaves it so much of the window, px: its words would lie on each other. */
const NARROWEST = 300;
let known = 1;

/**
 * How much larger than usual what is drawn in px is drawn, as the visitor has set type in the browser. The style sheets take it from `--root-scale`, to
 * enlarge what is drawn in px.
 */
export function rootScale(): number {
  const root = document.documentElement;
  const wanted = (Number.parseFloat(getComputedStyle(root).fontSize) || USUAL) / USUAL;
  const scale = Math.min(wanted, Math.max(1, window.innerWidth / NARROWEST));
  if (scale !== known) {
    known = scale;
    root.style.setProperty('--root-scale', String(scale));
  }
  return scale;
}

const room = (width: number): number => Math.floor(width / rootScale());

/**
 * The content width of an element in whole px of what is drawn in it, which is enlarged with the type size of the
 * browser; 0 before it is measured. Follows the element as it changes.
 */
export function useWidth<Box extends HTMLElement>(): [RefObject<Box | null>, number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(room(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry) setWidth(room(entry.contentRect.width));
    });
    observer.observe(element);
    // A browser that prints draws no frame in between: what is to stand on paper must be drawn by then.
    const printing = () => flushSync(measure);
    window.addEventListener('beforeprint', printing);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', printing);
    };
  }, []);
  return [box, width];
}
