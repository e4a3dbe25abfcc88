import { useToast } from '../session/toast-store.ts';

/** What went well, said for a moment, with a way to take it back where there is one. */
export function Toast() {
  const { message, action, say } = useToast();
  const act = () => {
    if (action === null) return;
    action.act();
    say(action.done);
  };
  return (
    <div role="status">
      {message !== null && (
        <div className="toast">
          {message}
          {action && (
            <button type="button" onClick={act}>
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
