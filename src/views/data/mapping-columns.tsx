import { TABLE_FIELDS } from '../../tables/headers/table-field.ts';
import type { TableMapping } from '../../tables/mapping.ts';
import type { ColumnReading, TableReading } from '../../tables/table-reading.ts';
import { formatDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/format.ts';
import { importText } from '../../text/import-text.ts';
import type { Lang } from '../../text/lang.ts';
import { answerColumn } from './mapping-draft.ts';

interface MappingColumnsProps {
  reading: TableReading;
  /** How it was read before the last answers. */
  before: TableReading;
  draft: TableMapping;
  onDraft: (mapping: TableMapping) => void;
  lang: Lang;
}

/** Every column with its first values, what it was taken for, and what that comes to; another field can be chosen. */
export function MappingColumns({ reading, before, draft, onDraft, lang }: MappingColumnsProps) {
  const text = importText[lang];
  const words = text.mapping;
  const code = reading.currency.value;
  return (
    <div className="table-scroll" role="region" aria-label={words.columns} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{words.heads.header}</th>
            <th scope="col">{words.heads.field}</th>
            <th scope="col">{words.heads.preview}</th>
            <th scope="col">{words.heads.form}</th>
            <th scope="col">{words.heads.sum}</th>
            <th scope="col" className="column-number">
              {words.heads.unread}
            </th>
          </tr>
        </thead>
        <tbody>
          {reading.columns.map((column) => {
            const { index, header, samples, unreadable } = column;
            const chosen = draft.columns?.[String(index + 1)]?.field;
            const field = chosen === undefined ? column.field : chosen;
            const now = spanOf(column, code, lang);
            const was = before.columns[index];
            const earlier = was === undefined ? now : spanOf(was, before.currency.value, lang);
            return (
              <tr key={index}>
                <th scope="row">{header}</th>
                <td>
                  <select
                    aria-label={`${words.heads.field}: ${header}`}
                    value={field ?? ''}
                    onChange={({ target }) => {
                      const picked = TABLE_FIELDS.find((each) => each === target.value) ?? null;
                      onDraft(answerColumn(draft, index, { field: picked }));
                    }}
                  >
                    <option value="">{words.nothing}</option>
                    {TABLE_FIELDS.map((each) => (
                      <option key={each} value={each}>
                        {text.fields[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="mapping-preview">
                  {samples.map((sample) => (
                    <span key={sample}>{sample}</span>
                  ))}
                </td>
                <td>{formOf(column, words.forms)}</td>
                <td className="number">
                  {now}
                  {earlier !== now && (
                    <small className="mapping-changed">
                      {' '}
                      ({words.before} {earlier === '' ? '–' : earlier})
                    </small>
                  )}
                </td>
                <td className="column-number number">{unreadable > 0 && formatNumber(lang, unreadable)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** How a column's values are written; nothing where they can be read in one way only. */
function formOf(
  { form, decidedBy }: ColumnReading,
  words: Readonly<Partial<Record<string, string>>>,
): string {
  return form === null || decidedBy === 'no-need' ? '' : (words[form] ?? form);
}

/** A column's sum, or its first and last day; nothing of a text. A sum of rates would mean nothing. */
function spanOf({ sum, earliest, latest, field }: ColumnReading, code: string | null, lang: Lang): string {
  if (earliest !== null && latest !== null)
    return `${formatDate(lang, earliest)} – ${formatDate(lang, latest)}`;
  if (sum === null || field === 'unionRate' || field === 'otherPublicRate') return '';
  return `${formatNumber(lang, sum, Number.isInteger(sum) ? 0 : 2)}${code === null ? '' : `\u00a0${code}`}`;
}
