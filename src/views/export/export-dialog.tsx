import { useId, useState } from 'react';
import { EXCEL_ROWS, MOST_IN_XLSX, TABLE_FORMS, type TableForm } from '../../export/table-form.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { exportDialogText } from '../../text/export-dialog-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { syntheticText } from '../../text/synthetic-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { ExportSubject } from './export-subject.ts';
import { type TableExport, useTableExport } from './use-table-export.ts';
import './export.css';

interface ExportDialogProps {
  subjects: readonly ExportSubject[];
  lang: Lang;
  onClose: () => void;
}

/** What to export, in which form, and whether with contact details; then how far it has come. */
export function ExportDialog({ subjects, lang, onClose }: ExportDialogProps) {
  const text = exportDialogText[lang];
  const synthetic = useWarehouse((state) => state.synthetic !== null);
  const [chosen, setChosen] = useState(subjects[0]?.id);
  const subject = subjects.find(({ id }) => id === chosen) ?? subjects[0];
  const tooMany = (subject?.n ?? 0) > MOST_IN_XLSX;
  const [wanted, setWanted] = useState<TableForm>('xlsx');
  const form = wanted === 'xlsx' && tooMany ? 'csv-excel' : wanted;
  const [contacts, setContacts] = useState(false);
  const work = useTableExport(lang);
  if (subject === undefined) return null;
  const ofProjects = subject.of.of !== 'table';
  const busy = work.written !== null;
  return (
    <Dialog title={text.title} closeLabel={text.close} onClose={onClose}>
      {subjects.length > 1 && (
        <Choice
          label={text.what}
          options={subjects.map(({ id, label, n, of }) => ({
            id,
            label,
            detail: of.of === 'table' ? '' : text.projects(formatNumber(lang, n)),
            disabled: busy,
          }))}
          value={subject.id}
          onChoose={setChosen}
        />
      )}
      <p>
        <b>
          {subjects.length > 1 || !ofProjects ? subject.label : text.projects(formatNumber(lang, subject.n))}
        </b>
        : {subject.slice}. {ofProjects && text.holds}
      </p>
      {synthetic && <p className="export-warning">{syntheticText[lang].warning}</p>}
      <Choice
        label={text.form}
        options={TABLE_FORMS.map((id) => {
          const [label = '', detail = ''] = text.forms[id];
          return { id, label, detail, disabled: busy || (id === 'xlsx' && tooMany) };
        })}
        value={form}
        onChoose={setWanted}
      />
      <Limits n={subject.n} form={form} lang={lang} />
      {ofProjects && !synthetic && (
        <Contacts checked={contacts} disabled={busy} onChange={setContacts} lang={lang} />
      )}
      <Foot
        work={work}
        n={ofProjects ? subject.n : null}
        onSave={() => work.begin(subject, form, contacts && ofProjects && !synthetic)}
        lang={lang}
      />
    </Dialog>
  );
}

interface ChoiceProps<Id extends string> {
  label: string;
  options: readonly { id: Id; label: string; detail: string; disabled: boolean }[];
  value: Id;
  onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, options, value, onChoose }: ChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset className="export-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="option">
          <input
            type="radio"
            name={name}
            checked={option.id === value}
            disabled={option.disabled}
            onChange={() => onChoose(option.id)}
          />
          <span>
            {option.label} <span className="muted">{option.detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Limits({ n, form, lang }: { n: number; form: TableForm; lang: Lang }) {
  const text = exportDialogText[lang];
  const excel = formatNumber(lang, EXCEL_ROWS);
  const beyondExcel = n >= EXCEL_ROWS && form === 'csv-excel';
  return (
    <>
      {n > MOST_IN_XLSX && (
        <p className="muted">{text.tooManyForXlsx(formatNumber(lang, MOST_IN_XLSX), excel)}</p>
      )}
      {beyondExcel && <p className="export-warning">{text.tooManyForExcel(excel)}</p>}
    </>
  );
}

interface ContactsProps {
  checked: boolean;
  disabled: boolean;
  onChange: (wanted: boolean) => void;
  lang: Lang;
}

function Contacts({ checked, disabled, onChange, lang }: ContactsProps) {
  const text = exportDialogText[lang];
  const id = useId();
  return (
    <div>
      <label className="option">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {text.contacts}
      </label>
      <p id={id} className="muted export-detail">
        {text.contactsMean}
      </p>
    </div>
  );
}

interface FootProps {
  work: TableExport;
  /** Projects to be written; null of a table that is there. */
  n: number | null;
  onSave: () => void;
  lang: Lang;
}

function Foot({ work, n, onSave, lang }: FootProps) {
  const text = exportDialogText[lang];
  const { written, message } = work;
  return (
    <div className="dialog-foot">
      {written === null ? (
        <button type="button" className="button button-primary" onClick={onSave}>
          {text.save}
        </button>
      ) : (
        <button type="button" className="button" onClick={work.stop}>
          {text.stop}
        </button>
      )}
      {written !== null && n !== null && (
        <>
          <progress className="export-progress" value={written} max={n} aria-label={text.making} />
          <span className="muted number">
            {text.working(formatNumber(lang, written), formatNumber(lang, n))}
          </span>
        </>
      )}
      <p role="status" className="export-status">
        {message}
      </p>
    </div>
  );
}
