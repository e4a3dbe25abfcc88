import { type KeyboardEvent, memo, useRef, useState } from 'react';

/** A mark, or a row of marks, that can be pointed at and chosen. */
export interface MarkKey {
  readonly id: string;
  readonly label: string;
  /** Whether it is part of the slice; null where choosing it opens something instead. */
  readonly pressed: boolean | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a mark was chosen. */
export interface Chosen {
  /** What it says, for what is then said of it. */
  readonly label: string;
  /** Beside it opens what it stands for. */
  readonly at: HTMLElement;
  /** With Shift: together with what is chosen already. */
  readonly add: boolean;
}

interface MarkKeysProps {
  keys: readonly MarkKey[];
  label: string;
  onActivate: (id: string | null) => void;
  onChoose: (id: string, chosen: Chosen) => void;
}

/**
 * The layer over a chart that takes pointer and keyboard: one tab stop, arrows, Home and End from mark to mark,
 * Enter or Space to choose. It lies over the picture, because Recharts mounts its marks anew and loses the focus.
 */
export const MarkKeys = memo(function MarkKeys(props: MarkKeysProps) {
  const { keys, label, onActivate, onChoose } = props;
  const layer = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const current = Math.max(
    keys.findIndex((each) => each.id === stop),
    0,
  );

  const focus = (index: number) => {
    const to = Math.max(0, Math.min(index, keys.length - 1));
    const target = layer.current?.children[to];
    if (target instanceof HTMLElement) target.focus();
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowRight':
        focus(index + 1);
        break;
      case 'ArrowUp':
      case 'ArrowLeft':
        focus(index - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(keys.length - 1);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div
      ref={layer}
      className="chart-keys"
      role="toolbar"
      aria-label={label}
      aria-orientation="vertical"
      onPointerLeave={() => onActivate(null)}
    >
      {keys.map((key, index) => (
        <button
          key={key.id}
          type="button"
          className="chart-key"
          style={{ left: key.x, top: key.y, width: key.width, height: key.height }}
          tabIndex={index === current ? 0 : -1}
          aria-label={key.label}
          aria-pressed={key.pressed ?? undefined}
          title={key.label}
          onPointerEnter={() => onActivate(key.id)}
          onFocus={() => {
            setStop(key.id);
            onActivate(key.id);
          }}
          onBlur={() => onActivate(null)}
          onClick={(event) =>
            onChoose(key.id, { label: key.label, at: event.currentTarget, add: event.shiftKey })
          }
          onKeyDown={(event) => onKeyDown(event, index)}
        />
      ))}
    </div>
  );
});
