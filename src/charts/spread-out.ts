interface Wide {
  /** Where its centre would best be, px. */
  readonly at: number;
  readonly wide: number;
}

/**
 * The centres, px, of labels in one line, in their order: each as near as may be to where it belongs, none over another, all
 * between `left` and `right` as far as there is room.
 */
export function spreadOut(labels: readonly Wide[], gap: number, left: number, right: number): number[] {
  // Labels that touch are moved as one, so that none is further off than its neighbours.
  const runs: { labels: Wide[]; from: number; wide: number }[] = [];
  for (const label of labels) {
    let run = { labels: [label], from: kept(label.at - label.wide / 2, label.wide), wide: label.wide };
    let before = runs.at(-1);
    while (before && before.from + before.wide + gap > run.from) {
      const all = [...before.labels, ...run.labels];
      const wide = before.wide + gap + run.wide;
      let offset = 0;
      const wanted = all.map((each) => {
        const from = each.at - each.wide / 2 - offset;
        offset += each.wide + gap;
        return from;
      });
      run = { labels: all, from: kept(wanted.reduce((sum, each) => sum + each, 0) / all.length, wide), wide };
      runs.pop();
      before = runs.at(-1);
    }
    runs.push(run);
  }
  return runs.flatMap((run) => {
    let from = run.from;
    return run.labels.map(({ wide }) => {
      const centre = from + wide / 2;
      from += wide + gap;
      return centre;
    });
  });

  function kept(from: number, wide: number): number {
    return Math.max(left, Math.min(from, right - wide));
  }
}
