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
class Mulberry implements Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  pick<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    const last = choices.at(-1);
    if (last === undefined) throw new Error('nothing to pick from');
    return last[0];
  }

  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }
}

export function randomOf(seed: number): Random {
  return new Mulberry(seed);
}
