import { createPortal } from 'react-dom';
import { type Chosen, type MarkKey, MarkKeys } from './mark-keys.tsx';

interface KeysOverProps<Mark> {
  /** What lies over the picture,; null before it is there. */
  over: HTMLElement | null;
  marks: readonly Mark[];
  keyOf: (mark: Mark) => MarkKey;
  label: string;
  onChoose: (mark: Mark, chosen: Chosen) => void;
}

const nothing = (): void => undefined;

/** Marks that each stand for several projects, as something to point at over a picture; see `MarkKeys`. */
export function KeysOver<Mark>({ over, marks, keyOf, label, onChoose }: KeysOverProps<Mark>) {
  if (over === null) return null;
  const keys = marks.map(keyOf);
  return createPortal(
    <MarkKeys
      keys={keys}
      label={label}
      onActivate={nothing}
      onChoose={(id, chosen) => {
        const mark = marks[keys.findIndex((key) => key.id === id)];
        if (mark !== undefined) onChoose(mark, chosen);
      }}
    />,
    over,
  );
}
