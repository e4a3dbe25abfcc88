import { type PointerEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Chosen, type MarkKey, placeOf } from './mark-keys.tsx';

interface CrowdKeysProps {
  keys: readonly Omit<MarkKey, 'label' | 'pressed'>[];
  /** What the mark at this place says. */
  labelOf: (place: number) => string;
  label: string;
  onActivate: (id: string | null) => void;
  onChoose: (id: string, chosen: Chosen) => void;
}

/**
 * The layer of `MarkKeys` over more marks than a browser can lay out in a frame: one button, which goes to the mark that
 * the pointer is nearest to, or that the arrows lead to.
 */
export function CrowdKeys({ keys, labelOf, label, onActivate, onChoose }: CrowdKeysProps) {
  const [at, setAt] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const place = Math.min(at, keys.length - 1);
  const key = keys[place];
  if (key === undefined) return null;
  const go = (to: number) => {
    setAt(to);
    onActivate(keys[to]?.id ?? null);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const near = nearest(keys, event);
    if (near === null) onActivate(null);
    else go(near);
  };
  // A finger taps without having moved over the mark before: the tap is the button's, wherever it was.
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const near = nearest(keys, event);
    if (near === null) return;
    flushSync(() => go(near));
    button.current?.setPointerCapture(event.pointerId);
  };
  const words = labelOf(place);
  return (
    <div
      className="chart-keys"
      role="toolbar"
      aria-label={label}
      aria-orientation="vertical"
      onPointerMove={onPointerMove}
      onPointerDown={onPointerDown}
      onPointerLeave={() => onActivate(null)}
    >
      <button
        ref={button}
        type="button"
        className="chart-key"
        style={{ left: key.x, top: key.y, width: key.width, height: key.height }}
        aria-label={words}
        title={words}
        onFocus={() => onActivate(key.id)}
        onBlur={() => onActivate(null)}
        onClick={(event) => onChoose(key.id, { label: words, at: event.currentTarget, add: event.shiftKey })}
        onKeyDown={(event) => {
          const to = placeOf(event.key, place, keys.length - 1);
          if (to === null) return;
          go(to);
          event.preventDefault();
        }}
      />
    </div>
  );
}

/** The mark whose middle is nearest to the pointer, if the pointer is in one at all. */
function nearest(keys: CrowdKeysProps['keys'], event: PointerEvent<HTMLElement>): number | null {
  const layer = event.currentTarget;
  const box = layer.getBoundingClientRect();
  // What is drawn may be enlarged as a whole.
  const scale = box.width > 0 ? layer.offsetWidth / box.width : 1;
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  let found: number | null = null;
  let least = Infinity;
  for (const [place, key] of keys.entries()) {
    const [away, down] = [Math.abs(x - key.x - key.width / 2), Math.abs(y - key.y - key.height / 2)];
    if (away > key.width / 2 || down > key.height / 2 || away ** 2 + down ** 2 >= least) continue;
    least = away ** 2 + down ** 2;
    found = place;
  }
  return found;
}
