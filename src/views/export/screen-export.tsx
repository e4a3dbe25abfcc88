import { FileArchive, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Lang } from '../../text/lang.ts';
import { screenExportText } from '../../text/screen-export-text.ts';
import { shellText } from '../../text/shell-text.ts';
import { figuresOnScreen } from '../figure/figures-on-screen.ts';
import { takenNow } from '../figure/use-figure-actions.ts';
import './export.css';

interface ScreenExportProps {
  view: 'overview' | 'compare' | 'projects' | 'explore';
  /** Whether there are charts on the screen. */
  charts: boolean;
  lang: Lang;
}

/** Takes the whole screen along: all its charts as one file, or printed. */
export function ScreenExport({ view, charts, lang }: ScreenExportProps) {
  const text = screenExportText[lang];
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');

  const save = async (): Promise<string> => {
    const shown = await figuresOnScreen();
    const ready = shown.flatMap(({ chart }) => (chart === null ? [] : [takenNow(chart)]));
    const missing = shown.flatMap(({ chart, question }) => (chart === null ? [question] : []));
    if (ready.length === 0) return text.failed(text.none);
    try {
      const { screenZip } = await import('../../export/screen-zip.ts');
      const { saveFile } = await import('../../export/save-file.ts');
      const onProgress = (done: number) => setMessage(text.drawing(done, ready.length));
      const title = shellText[lang][view];
      const { name, blob } = await screenZip({
        title,
        slug: text.slugs[view],
        charts: ready,
        missing,
        onProgress,
      });
      saveFile(blob, name);
      return missing.length === 0 ? text.saved(name) : text.savedWithout(name, missing.join(' '));
    } catch (error) {
      return text.failed(error instanceof Error ? error.message : String(error));
    }
  };

  const zip = async () => {
    setBusy(true);
    setMessage(text.waiting);
    setMessage(await save());
    setBusy(false);
  };

  return (
    <section className="screen-export" aria-label={text.label}>
      {charts && (
        <button
          type="button"
          className="button"
          title={text.zipHow}
          disabled={busy}
          onClick={() => void zip()}
        >
          <FileArchive className="icon-small" aria-hidden="true" />
          {text.zip}
        </button>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer className="icon-small" aria-hidden="true" />
        {text.print}
      </button>
      <p role="status" className="export-status">
        {message}
      </p>
    </section>
  );
}
