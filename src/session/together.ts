/**
 * Holds an answer back until all that was asked in the same moment is answered or has failed, so that the views
 * change once, together, and never show figures of two slices beside each other.
 */
export async function together<Answer>(asked: Promise<Answer>): Promise<Answer> {
  if (moment === null) {
    const opened: Promise<unknown>[] = [];
    moment = opened;
    queueMicrotask(() => (moment = null));
  }
  const companions = moment;
  companions.push(asked);
  // The moment is over by the time anything is answered, so the list is whole.
  await Promise.resolve();
  await Promise.allSettled(companions);
  return asked;
}

let moment: Promise<unknown>[] | null = null;
