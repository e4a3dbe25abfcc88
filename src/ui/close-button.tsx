import { X } from 'lucide-react';

/** A cross that takes away what it stands in. */
export function CloseButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      <X className="icon" aria-hidden="true" />
    </button>
  );
}
