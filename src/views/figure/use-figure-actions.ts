import { useState } from 'react';
import { altText } from '../../export/alt-text.ts';
import type { FigureExport, FigureForm } from '../../export/figure-file.ts';
import { figureMenuText } from '../../text/figure-menu-text.ts';
import type { Lang } from '../../text/lang.ts';
import { today } from '../shared/today.ts';

export type FigureAct = FigureForm | 'copy-image' | 'copy-alt' | 'copy-link';

export interface FigureActions {
  readonly act: (what: FigureAct) => void;
  /** What came of the last action, to be read out. */
  readonly message: string;
}

/** A chart as it stands on the page. */
export type ShownFigure = Omit<FigureExport, 'date' | 'link'>;

/** The chart as it is taken away: today, from this address. */
export const takenNow = (chart: ShownFigure): FigureExport => ({
  ...chart,
  date: today(),
  link: window.location.href,
});

const PICTURES: readonly FigureAct[] = ['png', 'slide', 'svg', 'pdf', 'copy-image'];
const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Saving and copying a chart; null while there is none. The code that makes the files is loaded on first use. */
export function useFigureActions(shown: ShownFigure | null, lang: Lang): FigureActions {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const text = figureMenuText[lang];

  const save = async (chart: FigureExport, form: FigureForm): Promise<string> => {
    const { figureFile } = await import('../../export/figure-file.ts');
    const { saveFile } = await import('../../export/save-file.ts');
    const { name, blob } = await figureFile(chart, form);
    saveFile(blob, name);
    return text.saved(name);
  };

  const copyImage = async (chart: FigureExport): Promise<string> => {
    if (typeof ClipboardItem === 'undefined') throw new Error(text.noImages);
    // Made while the browser waits: it lets a page write only in the turn of the click.
    const made = import('../../export/figure-file.ts').then(async ({ figureFile }) => {
      const { blob } = await figureFile(chart, 'png');
      return blob;
    });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
    return text.copied['copy-image'];
  };

  const copy = async (what: 'copy-alt' | 'copy-link', words: string): Promise<string> => {
    try {
      await navigator.clipboard.writeText(words);
      return text.copied[what];
    } catch (error) {
      return text.notCopied(why(error), words);
    }
  };

  const carryOut = async (chart: FigureExport, what: FigureAct): Promise<string> => {
    if (what === 'copy-image')
      return copyImage(chart).catch((error: unknown) => text.notCopied(why(error), ''));
    if (what === 'copy-alt') return copy(what, altText(chart.figure, chart.slice, lang));
    if (what === 'copy-link') {
      const said = await copy(what, chart.link);
      return chart.warning === null ? said : `${said} ${text.synthetic}`;
    }
    return save(chart, what).catch((error: unknown) => text.notSaved(why(error)));
  };

  const act = async (what: FigureAct) => {
    if (shown === null || busy) return;
    setBusy(true);
    setMessage(PICTURES.includes(what) ? text.making.png : text.making.data);
    setMessage(await carryOut(takenNow(shown), what));
    setBusy(false);
  };

  return { act: (what) => void act(what), message };
}
