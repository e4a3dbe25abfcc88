import { useEffect, useRef, useState } from 'react';
import type { TableForm } from '../../export/table-form.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { today } from '../shared/today.ts';
import type { ExportSubject } from './export-subject.ts';

/** How far the making of a file has come, and what came of the last one. */
export interface TableExport {
  /** Projects written; null while nothing is being made. */
  readonly written: number | null;
  readonly message: string;
  readonly begin: (subject: ExportSubject, form: TableForm, withContacts: boolean) => void;
  readonly stop: () => void;
}

/** Makes files of tables, one at a time; what is under way is stopped when the view goes. */
export function useTableExport(lang: Lang): TableExport {
  const text = exportDialogText[lang];
  const start = useWarehouse((state) => state.start);
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const [written, setWritten] = useState<number | null>(null);
  const [message, setMessage] = useState('');
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const make = async (subject: ExportSubject, form: TableForm, withContacts: boolean): Promise<string> => {
    const stopping = new AbortController();
    work.current = stopping;
    try {
      if (start.status !== 'ready') throw new Error(text.noDatabase);
      const { makeTableFile } = await import('./make-table-file.ts');
      const { saveFile } = await import('../../export/save-file.ts');
      const { name, blob } = await makeTableFile({
        subject,
        form,
        withContacts,
        lang,
        warning: synthetic ? syntheticText[lang].warning : null,
        date: today(),
        link: window.location.href,
        engine: start.engine,
        onProgress: setWritten,
        signal: stopping.signal,
      });
      if (stopping.signal.aborted) return text.stopped;
      saveFile(blob, name);
      return text.saved(name);
    } catch (error) {
      if (stopping.signal.aborted) return text.stopped;
      return text.failed(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    written,
    message,
    begin: (subject, form, withContacts) => {
      setWritten(0);
      setMessage(text.making);
      void make(subject, form, withContacts).then((said) => {
        setMessage(said);
        setWritten(null);
        return said;
      });
    },
    stop: () => work.current?.abort(),
  };
}
