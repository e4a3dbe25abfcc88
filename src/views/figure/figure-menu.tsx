import {
  ChartColumn,
  Clipboard,
  Code,
  Copy,
  Ellipsis,
  FileCode,
  FileSpreadsheet,
  FileText,
  Image,
  Link,
  type LucideIcon,
  Presentation,
  Table2,
  Telescope,
} from 'lucide-react';
import { figureMenuText } from '../../text/figure-menu-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Popover } from '../../ui/popover.tsx';
import type { FigureAct } from './use-figure-actions.ts';

interface FigureMenuProps {
  lang: Lang;
  question: string;
  disabled: boolean;
  asTable: boolean;
  onTable: () => void;
  act: (what: FigureAct) => void;
  /** null where the question is not known. */
  onSql: (() => void) | null;
  /** null where there is nothing more to explore. */
  onExplore: (() => void) | null;
}

interface Item {
  id: string;
  label: string;
  icon: LucideIcon;
  act: () => void;
}

/** What can be done with a chart. */
export function FigureMenu({ lang, question, disabled, ...can }: FigureMenuProps) {
  const text = figureMenuText[lang];
  return (
    <Popover
      trigger={<Ellipsis className="icon" aria-hidden="true" />}
      triggerClass="icon-button figure-menu"
      triggerLabel={text.menu(question)}
      label={text.head}
      align="end"
      disabled={disabled}
    >
      {(panelId) => (
        <div className="figure-actions">
          {groupsOf({ lang, ...can }).map((group) => (
            <ul key={group.name} aria-label={group.name}>
              <li className="option-heading" aria-hidden="true">
                {group.name}
              </li>
              {group.items.map(({ id, label, icon: Icon, act }) => (
                // Keyed by what it does: a button that vanished in its own click would leave the menu open.
                <li key={id}>
                  <button
                    type="button"
                    className="option"
                    popoverTarget={panelId}
                    popoverTargetAction="hide"
                    onClick={act}
                  >
                    <Icon className="icon-small" aria-hidden="true" />
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          ))}
        </div>
      )}
    </Popover>
  );
}

type Can = Omit<FigureMenuProps, 'question' | 'disabled'>;

function groupsOf({ lang, asTable, onTable, act, onSql, onExplore }: Can) {
  const text = figureMenuText[lang];
  const item = (id: FigureAct, icon: LucideIcon): Item => ({
    id,
    label: text.items[id],
    icon,
    act: () => act(id),
  });
  const table: Item = asTable
    ? { id: 'table', label: text.asChart, icon: ChartColumn, act: onTable }
    : { id: 'table', label: text.asTable, icon: Table2, act: onTable };
  const sql: Item[] = onSql === null ? [] : [{ id: 'sql', label: text.sql, icon: Code, act: onSql }];
  const explore: Item[] =
    onExplore === null ? [] : [{ id: 'explore', label: text.explore, icon: Telescope, act: onExplore }];
  return [
    {
      name: text.groups.image,
      items: [
        item('png', Image),
        item('slide', Presentation),
        item('svg', FileCode),
        item('pdf', FileText),
        item('copy-image', Clipboard),
      ],
    },
    {
      name: text.groups.data,
      items: [
        table,
        ...explore,
        item('xlsx', FileSpreadsheet),
        item('csv-excel', FileSpreadsheet),
        item('csv', FileSpreadsheet),
        ...sql,
      ],
    },
    {
      name: text.groups.share,
      items: [item('copy-alt', Copy), item('copy-link', Link)],
    },
  ];
}
