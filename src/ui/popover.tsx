import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface PopoverProps {
  /** What the trigger shows. */
  trigger: ReactNode;
  triggerClass: string;
  /** Names the trigger where what it shows is only an icon. */
  triggerLabel?: string;
  /** Names the panel for a screen reader. */
  label: string;
  align?: 'start' | 'end';
  disabled?: boolean;
  /** Opens with its first drawing, for a trigger that was just asked for. */
  openAtOnce?: boolean;
  /**
   * The panel's content, drawn only while it is open; what has `data-focus-first` takes the focus then. A button with `popoverTarget={panelId}` closes it, and the
   * browser returns focus to the trigger.
   */
  children: (panelId: string) => ReactNode;
}

const GAP = 4;
const EDGE = 8;

/**
 * Puts a panel under a place in the window, or over it where there is no room below; where it is not wider than `within`,
 * it stays between the sides of that.
 */
export function placeBeside(
  panel: HTMLElement,
  at: DOMRect,
  align: 'start' | 'end',
  within: DOMRect | null = null,
): void {
  const size = panel.getBoundingClientRect();
  const wanted = align === 'start' ? at.left : at.right - size.width;
  const left = within === null ? wanted : Math.max(within.left, Math.min(wanted, within.right - size.width));
  const below = at.bottom + GAP;
  const fits = below + size.height <= window.innerHeight - EDGE;
  panel.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - size.width - EDGE))}px`;
  panel.style.top = `${fits ? below : Math.max(EDGE, at.top - GAP - size.height)}px`;
}

/** A button that opens a panel over the page; the browser closes it on Esc and on a click elsewhere. */
export function Popover(props: PopoverProps) {
  const { trigger, triggerClass, triggerLabel, label, align = 'start', disabled = false, children } = props;
  const [openAtOnce] = useState(props.openAtOnce ?? false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!openAtOnce) return undefined;
    // After the panel that it was asked for in has closed.
    const opening = setTimeout(() => {
      button.current?.focus();
      panel.current?.showPopover();
    });
    return () => clearTimeout(opening);
  }, [openAtOnce]);

  useEffect(() => {
    if (!open || !panel.current || !button.current) return undefined;
    // What the panel shows may come later than the panel.
    const [shown, from] = [panel.current, button.current];
    const growing = new ResizeObserver(() => placeBeside(shown, from.getBoundingClientRect(), align));
    growing.observe(shown);
    return () => growing.disconnect();
  }, [open, align]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClass}
        popoverTarget={id}
        disabled={disabled}
        aria-label={triggerLabel}
        aria-expanded={open}
        aria-controls={id}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover"
        role="dialog"
        aria-label={label}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setOpen(true);
        }}
        onToggle={(event) => {
          const shown = event.newState === 'open';
          setOpen(shown);
          if (!shown || !panel.current || !button.current) return;
          placeBeside(panel.current, button.current.getBoundingClientRect(), align);
          panel.current.querySelector<HTMLElement>('[data-focus-first]')?.focus();
        }}
      >
        {open && children(id)}
      </div>
    </>
  );
}
