import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import type { Lang } from '../../text/lang.ts';
import type { ExportSubject } from './export-subject.ts';
import './export.css';

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

interface ExportButtonProps {
  /** None while there is nothing to export. */
  subjects: readonly ExportSubject[];
  lang: Lang;
  /** Where it stands among others on ink. */
  quiet?: boolean;
}

/** Opens the dialog that exports tables. */
export function ExportButton({ subjects, lang, quiet = false }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={quiet ? 'button button-quiet' : 'button export-button'}
        disabled={subjects.length === 0}
        onClick={() => setOpen(true)}
      >
        <Download className="icon-small" aria-hidden="true" />
        {exportDialogText[lang].button}
      </button>
      {open && (
        <Suspense>
          <ExportDialog subjects={subjects} lang={lang} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
