import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { DIMENSIONS } from '../../measures/dimensions.ts';
import { SORTS } from '../../questions/projects-table.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { DENSITIES, usePreferences } from '../../session/preferences-store.ts';
import { FIRST_COLUMNS, TABLE_COLUMNS, TABLE_GROUPS } from '../../session/table-columns.ts';
import { useText } from '../../session/use-text.ts';
import { tableText } from '../../text/table-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { Segmented } from '../../ui/segmented.tsx';

/** How the table stands: its groups, columns, order and row height. */
export function TableTools() {
  const text = useText(tableText);
  const { density, setDensity } = usePreferences();
  return (
    <>
      <GroupChoice />
      <ColumnChoice />
      <OrderChoice />
      <Segmented
        label={text.density}
        value={density}
        options={DENSITIES.map((value) => ({ value, label: text.densities[value] }))}
        onChange={setDensity}
      />
    </>
  );
}

function GroupChoice() {
  const lang = usePreferences((state) => state.lang);
  const { place, go } = usePlace();
  const text = tableText[lang];
  return (
    <span className="table-choice">
      <label htmlFor="table-group">{text.groupBy}</label>
      <select
        id="table-group"
        value={place.group ?? ''}
        onChange={(event) => go({ group: TABLE_GROUPS.find((each) => each === event.target.value) ?? null })}
      >
        <option value="">{text.noGroup}</option>
        {TABLE_GROUPS.map((field) => (
          <option key={field} value={field}>
            {DIMENSIONS[field].name[lang]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Columns that have an order; the end of a project stands in the column of its period. */
const ORDERS = (['title', ...TABLE_COLUMNS] as const).flatMap((column) => {
  const sort = SORTS.find((each) => each === column);
  return sort === undefined ? [] : [{ column, sort }];
});

function OrderChoice() {
  const text = useText(tableText);
  const { place, go } = usePlace();
  const { by, direction } = place.sort;
  const up = direction === 'ascending';
  const turn = up ? text.upwards : text.downwards;
  const Icon = up ? ArrowUp : ArrowDown;
  return (
    <span className="table-choice">
      <label htmlFor="table-order">{text.orderBy}</label>
      <select
        id="table-order"
        value={ORDERS.find(({ sort }) => sort === by)?.column ?? ''}
        onChange={(event) => {
          const chosen = ORDERS.find(({ column }) => column === event.target.value);
          if (chosen) go({ sort: { by: chosen.sort, direction } });
        }}
      >
        {!ORDERS.some(({ sort }) => sort === by) && <option value="">{by}</option>}
        {ORDERS.map(({ column }) => (
          <option key={column} value={column}>
            {text.heads[column]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={turn}
        title={turn}
        onClick={() => go({ sort: { by, direction: up ? 'descending' : 'ascending' } })}
      >
        <Icon className="icon-small" aria-hidden="true" />
      </button>
    </span>
  );
}

function ColumnChoice() {
  const text = useText(tableText);
  const { place, go } = usePlace();
  return (
    <Popover
      triggerClass="button"
      label={text.chooseColumns}
      trigger={
        <>
          <Columns3 className="icon-small" aria-hidden="true" />
          {text.columns(place.columns.length + 1, TABLE_COLUMNS.length + 1)}
        </>
      }
    >
      {() => (
        <>
          <ul>
            {TABLE_COLUMNS.map((id) => (
              <li key={id}>
                <label className="option">
                  <input
                    type="checkbox"
                    checked={place.columns.includes(id)}
                    onChange={(event) => {
                      const wanted = event.target.checked;
                      const columns = TABLE_COLUMNS.filter((each) =>
                        each === id ? wanted : place.columns.includes(each),
                      );
                      go({ columns }, 'replace');
                    }}
                  />
                  {text.heads[id]}
                </label>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => go({ columns: FIRST_COLUMNS }, 'replace')}>
            {text.standardColumns}
          </button>
        </>
      )}
    </Popover>
  );
}
