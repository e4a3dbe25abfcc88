/** A sentence about a target or a result, beside the figures of its project. */
export interface GoalRow {
  readonly id: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly target: number | null;
  readonly result: number | null;
  readonly actual: number | null;
  /** Per cent. */
  readonly goal_achievement: number | null;
  readonly result_rate: number | null;
  readonly rate_low: number | null;
  readonly rate_high: number | null;
  readonly kind: 'target' | 'result' | null;
  readonly quote: string | null;
  readonly document: string | null;
  readonly line: number | null;
}

export interface Quote {
  readonly kind: 'target' | 'result';
  readonly quote: string;
  readonly document: string;
  readonly line: number;
}

/** A project with what its documents say of target and result. */
export interface GoalProject extends Omit<GoalRow, 'kind' | 'quote' | 'document' | 'line'> {
  readonly quotes: readonly Quote[];
}

/** One entry a project, in the order of the rows; a sentence that tells of several numbers stands once. */
export function projectsOfGoals(rows: readonly GoalRow[]): GoalProject[] {
  const projects = new Map<string, GoalProject & { quotes: Quote[] }>();
  for (const { kind, quote, document, line, ...figures } of rows) {
    const project = projects.get(figures.id) ?? { ...figures, quotes: [] };
    projects.set(figures.id, project);
    if (kind === null || quote === null || quote === '' || document === null || line === null) continue;
    const same = project.quotes.some(
      (each) =>
        each.kind === kind && each.quote === quote && each.document === document && each.line === line,
    );
    if (!same) project.quotes.push({ kind, quote, document, line });
  }
  return [...projects.values()];
}
