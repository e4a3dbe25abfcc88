import type { TableReading } from '../../tables/table-reading.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';
import type { Lang } from '../../text/lang.ts';

const MOST = 20;

/** What to know before a list is quoted, and the cells that could not be read, each with its row and text. */
export function ReadingNotes({ reading, lang }: { reading: TableReading; lang: Lang }) {
  const { flags, columns, unreadable } = reading;
  const text = importText[lang].mapping;
  const number = (n: number) => formatNumber(lang, n);
  const all = columns.reduce((sum, column) => sum + column.unreadable, 0);
  return (
    <>
      {flags.length > 0 && (
        <>
          <h3>{text.flags}</h3>
          <ul>
            {flags.slice(0, MOST).map(({ row, column, message, messageEn, code }) => (
              <li key={`${row ?? ''} ${column ?? ''} ${code}`}>
                {row !== null && `${text.flagRow(number(row))}: `}
                {lang === 'sv' ? message : messageEn}
              </li>
            ))}
            {flags.length > MOST && <li>{text.more(number(flags.length - MOST))}</li>}
          </ul>
        </>
      )}
      {all > 0 && (
        <>
          <h3>{text.unreadable}</h3>
          <ul>
            {unreadable.slice(0, MOST).map((cell) => (
              <li key={`${cell.row} ${cell.index}`}>
                {text.unreadableRow(number(cell.row), cell.column, cell.text)}
              </li>
            ))}
            {all > MOST && <li>{text.more(number(all - MOST))}</li>}
          </ul>
        </>
      )}
    </>
  );
}
