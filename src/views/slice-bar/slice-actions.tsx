import { Link2, Redo2, Undo2 } from 'lucide-react';
import { usePlace } from '../../session/place-store.ts';
import { useText } from '../../session/use-text.ts';
import { useToast } from '../../session/toast-store.ts';
import { shellText } from '../../text/shell-text.ts';
import { SavedSlices } from './saved-slices.tsx';

/** Back and forth among slices, those saved, and the link to this one. */
export function SliceActions() {
  const { canUndo, canRedo } = usePlace();
  const say = useToast((state) => state.say);
  const shell = useText(shellText);
  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say(shell.shared),
      () => say(shell.notShared),
    );
  };
  return (
    <div className="slice-actions">
      <button
        type="button"
        className="icon-button"
        aria-label={shell.undo}
        title={shell.undo}
        disabled={!canUndo}
        onClick={() => window.history.back()}
      >
        <Undo2 className="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={shell.redo}
        title={shell.redo}
        disabled={!canRedo}
        onClick={() => window.history.forward()}
      >
        <Redo2 className="icon" aria-hidden="true" />
      </button>
      <SavedSlices />
      <button type="button" className="button" onClick={share}>
        <Link2 className="icon-small" aria-hidden="true" />
        <span className="slice-share">{shell.share}</span>
      </button>
    </div>
  );
}
