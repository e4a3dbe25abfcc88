import { useEffect, useState } from 'react';
import type { Project } from '../../projects/project.ts';
import { projectsOf } from '../../projects/projects-of.ts';
import type { Facts } from '../../records/record.ts';
import { readDocuments } from '../../session/read-documents.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { formatPeriod } from '../../text/dates.ts';
import { factText } from '../../text/fact-text.ts';
import { formatNumber, formatPercent, MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { shellText } from '../../text/shell-text.ts';
import { tableText } from '../../text/table-text.ts';
import './data.css';

const SHOWN = [
  'projectNumber',
  'journalNumber',
  'owner',
  'ownerUnit',
  'region',
  'start',
  'totalBudget',
  'approvedExpenditure',
  'esfSupport',
  'programmeSupport',
  'lagSupport',
  'unionRate',
  'plannedParticipants',
  'actualParticipants',
  'resultTarget',
  'result',
] as const satisfies readonly (keyof Facts)[];

type Shown = (typeof SHOWN)[number];

/** The facts as the documents state them, straight from the records: what is left when the database cannot start. */
export function FactsTable({ lang }: { lang: Lang }) {
  const documents = useWarehouse((state) => state.documents);
  const [projects, setProjects] = useState<readonly Project[]>([]);
  useEffect(() => {
    let current = true;
    void readDocuments(documents).then((read) => current && setProjects(projectsOf(read)));
    return () => {
      current = false;
    };
  }, [documents]);
  const text = shellText[lang];
  return (
    <section className="card data-card">
      <h2>{text.factsTitle}</h2>
      <div className="table-scroll" role="region" aria-label={text.factsTitle} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{factText[lang].fields.title}</th>
              {SHOWN.map((field) => (
                <th key={field} scope="col">
                  {head(field, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {projects.map((project) => (
              <tr key={project.id}>
                <th scope="row">{project.title ?? project.id}</th>
                {SHOWN.map((field) => (
                  <td key={field} className="number">
                    {cell(project, field, lang)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function head(field: Shown, lang: Lang): string {
  const names = factText[lang].fields;
  switch (field) {
    case 'start':
      return tableText[lang].period;
    case 'plannedParticipants':
      return names.planned;
    case 'actualParticipants':
      return names.actual;
    case 'resultTarget':
      return names.target;
    default:
      return names[field];
  }
}

function cell(record: Facts, field: Shown, lang: Lang): string {
  if (field === 'start') return formatPeriod(lang, record.start, record.end);
  const value = record[field];
  if (value === null) return MISSING;
  if (typeof value === 'string') return value;
  return field === 'unionRate' ? formatPercent(lang, value) : formatNumber(lang, value);
}
