import { useEffect, useState } from 'react';
import { usePlace } from '../session/place-store.ts';
import { droppedFiles } from '../session/dropped-files.ts';
import { isProjectsFile } from '../session/projects-source.ts';
import { useText } from '../session/use-text.ts';
import { shellText } from '../text/shell-text.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the page; they are read and the data view shows what came of them. */
export function DropEverywhere() {
  const text = useText(shellText);
  const go = usePlace((state) => state.go);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser opens the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const bring = async (dropped: DataTransfer | null) => {
      const files = await droppedFiles(dropped);
      // What came of documents is told in the data view; a file of projects changes every view.
      if (!files.every(({ name }) => isProjectsFile(name))) go({ view: 'data' });
      const { useImport } = await import('../session/import-store.ts');
      await useImport.getState().add(files);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void bring(event.dataTransfer);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [go]);

  return over ? <div className="drop-veil">{text.dropHere}</div> : null;
}
