import { ChartColumn, Copy, Ellipsis, FileCode, Image, type LucideIcon, Table2 } from 'lucide-react';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import type { Lang } from '../../text/lang.ts';
import { Popover } from '../../ui/popover.tsx';
import type { FigureActions } from './use-figure-actions.ts';

interface FigureMenuProps {
  lang: Lang;
  question: string;
  disabled: boolean;
  asTable: boolean;
  onTable: () => void;
  actions: FigureActions;
}

interface Item {
  id: string;
  label: string;
  icon: LucideIcon;
  act: () => void;
}

/** What can be done with a chart. */
export function FigureMenu({ lang, question, disabled, asTable, onTable, actions }: FigureMenuProps) {
  const text = chartFigureText[lang];
  const items: readonly Item[] = [
    { id: 'png', label: text.png, icon: Image, act: actions.savePng },
    { id: 'svg', label: text.svg, icon: FileCode, act: actions.saveSvg },
    asTable
      ? { id: 'table', label: text.asChart, icon: ChartColumn, act: onTable }
      : { id: 'table', label: text.asTable, icon: Table2, act: onTable },
    { id: 'alt', label: text.copyAlt, icon: Copy, act: actions.copyAlt },
  ];
  return (
    <Popover
      trigger={<Ellipsis className="icon" aria-hidden="true" />}
      triggerClass="icon-button figure-menu"
      triggerLabel={text.menu(question)}
      label={text.menuHead}
      align="end"
      disabled={disabled}
    >
      {(panelId) => (
        <ul className="figure-actions">
          {items.map(({ id, label, icon: Icon, act }) => (
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
      )}
    </Popover>
  );
}
