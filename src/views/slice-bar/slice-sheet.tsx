import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../session/use-text.ts';
import { sliceText } from '../../text/slice-text.ts';
import { CloseButton } from '../../ui/close-button.tsx';

interface SliceSheetProps {
  /** How many projects there are. */
  count: ReactNode;
  children: ReactNode;
}

/** On a phone: a button that says how many projects the slice has, and opens all ways to change it as a sheet. */
export function SliceSheet({ count, children }: SliceSheetProps) {
  const text = useText(sliceText);
  const [open, setOpen] = useState(false);
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && sheet.current?.open === false) sheet.current.showModal();
  }, [open]);
  const close = () => sheet.current?.close();
  return (
    <>
      <button
        type="button"
        className="button slice-toggle"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal className="icon-small" aria-hidden="true" />
        {count}
      </button>
      <dialog ref={sheet} className="slice-sheet" aria-label={text.bar} onClose={() => setOpen(false)}>
        {open && (
          <>
            <div className="slice-sheet-head">
              <h2>{text.bar}</h2>
              <CloseButton label={text.close} onClick={close} />
            </div>
            {children}
            <button type="button" className="button button-primary slice-sheet-done" onClick={close}>
              {text.show} {count}
            </button>
          </>
        )}
      </dialog>
    </>
  );
}
