import { startTransition, useEffect, useState } from 'react';

// A hand that moves over the years takes no longer from one to the next.
const STEADY_MS = 150;

/**
 * A value once it has stood still. What takes every project to answer is asked of it: asked at each move of a hand, it
 * would hold up all else.
 */
export function useSteady<Value>(value: Value): Value {
  const [steady, setSteady] = useState(value);
  useEffect(() => {
    // What follows is drawn in pieces: the hand may move again at once.
    const timer = setTimeout(() => startTransition(() => setSteady(value)), STEADY_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return steady;
}
