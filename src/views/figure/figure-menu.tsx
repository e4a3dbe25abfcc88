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

/** What can be done with a chart. */
export function FigureMenu({ lang, question, disabled, asTable, onTable, actions }: FigureMenuProps) {
  const text = chartFigureText[lang];
  const items: readonly [string, LucideIcon, () => void][] = [
    [text.png, Image, actions.savePng],
    [text.svg, FileCode, actions.saveSvg],
    [asTable ? text.asChart : text.asTable, asTable ? ChartColumn : Table2, onTable],
    [text.copyAlt, Copy, actions.copyAlt],
  ];
  return (
    <Popover
      trigger={<Ellipsis className="icon" aria-hidden="true" />}
      triggerClass="icon-button figure-menu"
      triggerLabel={text.menu(question)}
      label={text.menuHead}
      align="end"
      disabled={disabled || actions.busy}
    >
      {(panelId) => (
        <ul className="figure-actions">
          {items.map(([label, Icon, act]) => (
            <li key={label}>
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
