import type { Project } from '../projects/project.ts';
import type { Engine } from './engine.ts';
import { inTurn } from './in-turn.ts';

/** The projects that an engine's tables hold, so that what is loaded next need not write them again. */
interface Tables {
  readonly turn: ReturnType<typeof inTurn>;
  /** null when it is not known. */
  held: readonly Project[] | null;
}

const known = new WeakMap<Engine, Tables>();

/**
 * Changes the tables of an engine when no other change of them is under way. `change` takes the projects that they hold,
 * null when that is not known, and resolves to those they hold from then on.
 */
export function changeTables(
  engine: Engine,
  change: (held: readonly Project[] | null) => Promise<readonly Project[] | null>,
): Promise<void> {
  const tables = known.get(engine) ?? { turn: inTurn(), held: null };
  known.set(engine, tables);
  return tables.turn(async () => {
    tables.held = await change(tables.held);
  });
}
