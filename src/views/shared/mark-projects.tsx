import { useEffect, useRef, useState } from 'react';
import { projectName } from '../../charts/project-row.ts';
import { projectsOfMarkQuery } from '../../questions/projects-of-mark.query.ts';
import { formatPlace } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useQuestion } from '../../session/use-question.ts';
import { formatMoney } from '../../text/format.ts';
import { markText } from '../../text/mark-text.ts';
import { placeBeside } from '../../ui/popover.tsx';
import { useMark } from './mark-store.ts';
import { ProjectLink } from './project-link.tsx';
import './mark-projects.css';

const close = (): void => useMark.setState({ shown: null });

/** The projects that a mark stands for, beside it: from there each is one step away. Esc and a click elsewhere close it. */
export function MarkProjects() {
  const shown = useMark((state) => state.shown);
  const lang = usePreferences((state) => state.lang);
  const place = usePlace((state) => state.place);
  const panel = useRef<HTMLElement>(null);
  const told = useQuestion(shown === null ? null : projectsOfMarkQuery(shown.slice, shown.within));
  const rows = told.status === 'ready' && !told.stale ? told.rows : null;
  const text = markText[lang];

  useEffect(() => {
    const box = panel.current;
    if (shown === null || box === null) return undefined;
    if (!box.matches(':popover-open')) box.showPopover();
    box.focus();
    const put = () => placeBeside(box, shown.at, 'start', shown.chart);
    // Its projects come later than it.
    const growing = new ResizeObserver(put);
    growing.observe(box);
    return () => growing.disconnect();
  }, [shown]);

  // From the mark, Enter and Enter again lead to the first of them.
  useEffect(() => {
    const box = panel.current;
    if (rows !== null && box !== null && box === document.activeElement)
      box.querySelector('a')?.focus({ preventScroll: true });
  }, [rows]);

  // Back, and a key that leads elsewhere.
  const { view } = place;
  const [opened] = useState(view);
  useEffect(() => {
    if (view !== opened) close();
  }, [view, opened]);

  const leave = () => {
    const from = shown?.from;
    const held = panel.current?.contains(document.activeElement) === true;
    close();
    if (held && from?.isConnected === true) from.focus();
  };
  if (shown === null) return null;
  const n = rows?.[0]?.n ?? 0;
  const there = { view: 'projects', slice: shown.table ?? place.slice, document: null } as const;
  return (
    <section
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={shown.title}
      tabIndex={-1}
      className="popover mark-projects"
      onToggle={(event) => {
        if (event.newState === 'closed') leave();
      }}
    >
      <h2>{shown.title}</h2>
      <p role="status" className="muted">
        {told.status === 'failed' ? text.failed : rows === null ? text.waiting : text.projects(n)}{' '}
        {n > 0 && text.choose} {rows !== null && n > rows.length && text.first(rows.length)}
      </p>
      <ul onClickCapture={close}>
        {(rows ?? []).map((row) => (
          <li key={row.id}>
            <ProjectLink id={row.id}>{projectName(row)}</ProjectLink>
            <span className="number">{text.cost(formatMoney(lang, row.cost))}</span>
          </li>
        ))}
      </ul>
      {shown.table !== null && n > 0 && (
        <a
          className="mark-table"
          href={formatPlace({ ...place, ...there })}
          onClick={(event) => {
            event.preventDefault();
            close();
            usePlace.getState().go(there);
          }}
        >
          {text.table}
        </a>
      )}
    </section>
  );
}
