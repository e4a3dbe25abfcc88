/** A stream of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** From 0 to 1, 1 exclusive. */
  next(): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  between(low: number, high: number): number;
  /** One of them, by weight. */
  pick<T>(choices: readonly (readonly [T, number])[]): T;
  /** Log-normal: half of all lie below `median`, two thirds within a factor of e^spread. */
  around(median: number, spread: number): number;
}

/** Mulberry32: 32 bits of state, enough for data that only has to look real. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    happens: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      const last = choices.at(-1);
      if (last === undefined) throw new Error('nothing to pick from');
      return last[0];
    },
    around: (median, spread) => median * Math.exp(spread * normal()),
  };
}
