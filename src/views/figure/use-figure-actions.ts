import { type ReactElement, useState } from 'react';
import type { Figure } from '../../charts/figure.ts';
import type { Frame } from '../../export/draw-report.tsx';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import { chartText } from '../../text/chart-text.ts';
import type { Lang } from '../../text/lang.ts';
import { today } from './today.ts';

interface FigureActionsInput {
  figure: Figure | null;
  slice: string;
  source: string;
  lang: Lang;
  draw: (frame: Frame) => ReactElement;
}

export interface FigureActions {
  readonly savePng: () => void;
  readonly saveSvg: () => void;
  readonly copyAlt: () => void;
  /** What came of the last action, to be read out. */
  readonly message: string;
}

/** Saving a chart's image and copying its alternative text. The drawing code is loaded on first use. */
export function useFigureActions({ figure, slice, source, lang, draw }: FigureActionsInput): FigureActions {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const text = chartFigureText[lang];

  const save = async (extension: 'png' | 'svg') => {
    if (!figure || busy) return;
    setBusy(true);
    setMessage(text.saving);
    const date = today();
    const { slug, title } = chartText[lang][figure.kind];
    try {
      const { saveReport } = await import('../../export/save-report.ts');
      const name = await saveReport({
        request: { figure, slice, source, date, lang, draw },
        caption: {
          title,
          description: altText(figure, title, slice),
          source: text.source(source),
          link: location.href,
        },
        slug,
        extension,
      });
      setMessage(text.saved(name));
    } catch (error) {
      setMessage(`${text.notSaved} (${String(error)})`);
    } finally {
      setBusy(false);
    }
  };

  const copyAlt = async () => {
    if (!figure) return;
    const words = altText(figure, chartText[lang][figure.kind].title, slice);
    try {
      await navigator.clipboard.writeText(words);
      setMessage(text.copied);
    } catch {
      setMessage(`${text.notCopied} ${words}`);
    }
  };

  return {
    savePng: () => void save('png'),
    saveSvg: () => void save('svg'),
    copyAlt: () => void copyAlt(),
    message,
  };
}

function altText(figure: Figure, title: string, slice: string): string {
  return `${title} ${figure.measure} (${slice}). ${figure.summary}`;
}
