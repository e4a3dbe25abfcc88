import type { Project } from '../projects/project.ts';
import type { Engine } from './engine.ts';

/** The projects that an engine's tables hold, as far as it is known: what is loaded next need not write them again. */
export const loadedProjects = new WeakMap<Engine, readonly Project[]>();
