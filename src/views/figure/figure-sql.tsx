import { useState } from 'react';
import { shownSql } from '../../export/shown-sql.ts';
import type { Sql } from '../../measures/sql.ts';
import { figureMenuText } from '../../text/figure-menu-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useAsksOwn } from './use-asks-own.ts';

interface FigureSqlProps {
  asked: readonly Sql[];
  lang: Lang;
  onClose: () => void;
}

/** The questions behind a chart as they were asked, to read and to copy. */
export function FigureSql({ asked, lang, onClose }: FigureSqlProps) {
  const text = figureMenuText[lang];
  const [message, setMessage] = useState('');
  const questions = asked.map(shownSql);
  const sql = questions.map((each) => `${each};`).join('\n\n');
  const asksOwn = useAsksOwn(questions);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sql);
      setMessage(text.copied.sql);
    } catch (error) {
      setMessage(text.notCopied(String(error), ''));
    }
  };
  return (
    <Dialog title={text.sqlTitle} closeLabel={text.close} onClose={onClose}>
      <p>
        {text.sqlHow} {asksOwn && text.sqlOwn}
      </p>
      <pre className="figure-sql" role="region" aria-label="SQL" tabIndex={0}>
        <code>{sql}</code>
      </pre>
      <div className="dialog-foot">
        <button type="button" className="button button-primary" onClick={() => void copy()}>
          {text.copySql}
        </button>
        <p role="status">{message}</p>
      </div>
    </Dialog>
  );
}
