import type { Start } from '../warehouse/start.ts';
import { shellText } from '../text/shell-text.ts';
import type { Lang } from '../text/lang.ts';

/** How far the start has come, counted, in words and as a bar. */
export function StartProgress({ start, lang }: { start: Extract<Start, { status: 'loading' }>; lang: Lang }) {
  const text = shellText[lang];
  return (
    <div className="start-progress">
      <span role="status">{text.steps[start.step]} …</span>
      <progress
        aria-label={text.starting}
        value={start.total > 0 ? start.done : undefined}
        max={start.total || 1}
      />
      <span className="muted">{text.startingDetail}</span>
    </div>
  );
}
