import { useEffect, useState } from 'react';
import type { Project } from '../../projects/project.ts';
import { projectsOf } from '../../projects/projects-of.ts';
import type { Facts } from '../../records/record.ts';
import { corrected } from '../../session/corrected.ts';
import { useCorrections } from '../../session/corrections-store.ts';
import { readDocuments } from '../../session/read-documents.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { formatPeriod } from '../../text/dates.ts';
import { factText } from '../../text/fact-text.ts';
import { formatNumber, formatPercent, MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
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

/**
 * The facts as the documents state them or as they were put right by hand, straight from the records: what is left when
 * the database cannot start.
 */
export function FactsTable({ lang }: { lang: Lang }) {
  const documents = useWarehouse((state) => state.documents);
  const corrections = useCorrections((state) => state.corrections);
  const [projects, setProjects] = useState<readonly Project[]>([]);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const laid = await corrected(await readDocuments(documents), corrections);
      if (current) setProjects(projectsOf(laid));
    };
    void read();
    return () => {
      current = false;
    };
  }, [documents, corrections]);
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
                <th scope="row">
                  {project.title ?? project.id}
                  <ByHand project={project} fields={['title']} lang={lang} />
                </th>
                {SHOWN.map((field) => (
                  <td key={field} className="number">
                    {cell(project, field, lang)}
                    <ByHand project={project} fields={field === 'start' ? PERIOD : [field]} lang={lang} />
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

const PERIOD = ['start', 'end'] as const;

interface ByHandProps {
  project: Project;
  fields: readonly (keyof Facts)[];
  lang: Lang;
}

/** That what stands here was put right by hand, and when. */
function ByHand({ project, fields, lang }: ByHandProps) {
  const [on] = fields.flatMap((field) => project.corrected[field]?.on ?? []);
  return on === undefined ? null : (
    <>
      {' '}
      <small className="muted">{projectText[lang].correct.marked(on)}</small>
    </>
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
