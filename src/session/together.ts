/** Moments that follow each other faster than this are those of a hand that moves, ms. */
const MOVING_MS = 150;

interface Moment {
  readonly companions: Promise<unknown>[];
  readonly moving: boolean;
}

let moment: Moment | null = null;
let last = Number.NEGATIVE_INFINITY;

function openMoment(): Moment {
  const now = performance.now();
  const opened = { companions: [], moving: now - last < MOVING_MS };
  last = now;
  queueMicrotask(() => (moment = null));
  return opened;
}

/**
 * Holds an answer back until all that was asked in the same moment is answered or has failed, so that the views
 * change once, together, and never show figures of two slices beside each other. A view that shows none yet need not
 * wait for the others. `moving`: it was asked on the heels of other questions, as by a hand that drags.
 */
export function together<Answer>(
  asked: Promise<Answer>,
  isFirst: boolean,
): {
  readonly answer: Promise<Answer>;
  readonly moving: boolean;
} {
  moment ??= openMoment();
  const { companions, moving } = moment;
  companions.push(asked);
  return { answer: isFirst ? asked : afterAll(companions, asked), moving };
}

async function afterAll<Answer>(
  companions: readonly Promise<unknown>[],
  asked: Promise<Answer>,
): Promise<Answer> {
  // The moment is over by the time anything is answered, so the list is whole.
  await Promise.resolve();
  await Promise.allSettled(companions);
  return asked;
}
