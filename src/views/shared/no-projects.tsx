import { CircleDashed, ImageDown, LockKeyhole, type LucideIcon } from 'lucide-react';
import { useText } from '../../session/use-text.ts';
import { startText } from '../../text/start-text.ts';
import { AddDocuments } from '../data/add-documents.tsx';
import '../data/data.css';
import { ReadingGuide } from './reading-guide.tsx';
import './no-projects.css';

const ICONS: readonly LucideIcon[] = [LockKeyhole, CircleDashed, ImageDown];

/** There is no project at all: what the page is for, and where to begin. */
export function NoProjects() {
  const text = useText(startText);
  return (
    <section className="no-projects" aria-labelledby="no-projects">
      <div>
        <h2 id="no-projects">{text.title}</h2>
        <p className="no-projects-lead">{text.lead}</p>
        <ul>
          {text.points.map(([head, why], at) => {
            const Icon = ICONS[at] ?? CircleDashed;
            return (
              <li key={head}>
                <Icon className="icon" aria-hidden="true" />
                <span>
                  <b>{head}</b> {why}
                </span>
              </li>
            );
          })}
        </ul>
        <p>
          <a href="#/help">{text.help}</a>
        </p>
      </div>
      <AddDocuments />
      <ReadingGuide />
    </section>
  );
}
