import { ChevronDown, ChevronRight, ChevronUp, Columns3 } from 'lucide-react';
import { DIMENSIONS, memberName } from '../../measures/dimensions.ts';
import { placeInSliceQuery } from '../../questions/place-in-slice.query.ts';
import type { ProjectFactsRow } from '../../questions/project-facts.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { formatYears } from '../../text/dates.ts';
import type { Lang } from '../../text/lang.ts';
import { projectText } from '../../text/project-text.ts';
import { useSelection } from '../shared/use-selection.ts';

/** Where the project stands in the slice, the way to its neighbours, and its name. */
export function ProjectHead({ facts, lang }: { facts: ProjectFactsRow; lang: Lang }) {
  const { place, go } = usePlace();
  const select = useSelection();
  const asked = useQuestion(placeInSliceQuery(place.slice, facts.id));
  const text = projectText[lang];
  const stands = asked.status === 'ready' && !asked.stale ? asked.rows[0] : undefined;
  const programme =
    facts.programme === null ? null : memberName(DIMENSIONS.programme, facts.programme)?.[lang];
  const phase = facts.phase === null ? null : memberName(DIMENSIONS.phase, facts.phase)?.[lang];
  const owner = facts.owner ?? facts.ownerUnit;
  const years = facts.start === null && facts.end === null ? null : formatYears(lang, facts.start, facts.end);
  const step = (label: string, to: string | null, Icon: typeof ChevronUp) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={to === null}
      onClick={() => to !== null && go({ document: to })}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  );
  return (
    <header className="project-head">
      <nav className="project-trail" aria-label={text.back}>
        <button
          type="button"
          className="project-back"
          onClick={() => go({ view: 'projects', document: null })}
        >
          {text.back}
        </button>
        <ChevronRight className="icon-small" aria-hidden="true" />
        <span className="muted">
          {stands && (stands.at === 0 ? text.outside : text.position(stands.at, stands.n))}
        </span>
        {step(text.previous, stands?.previous ?? null, ChevronUp)}
        {step(text.next, stands?.next ?? null, ChevronDown)}
        <button type="button" className="button project-compare" onClick={() => select(facts.id)}>
          <Columns3 className="icon-small" aria-hidden="true" />
          {place.compared.includes(facts.id) ? text.inCompare : text.addToCompare}
        </button>
      </nav>
      <h1>{facts.title ?? facts.id}</h1>
      <p className="muted">{[owner, programme, phase, years].filter((part) => part).join(' · ')}</p>
    </header>
  );
}
