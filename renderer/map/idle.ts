/** Milliseconds that a browser which knows no idle time (Safari) is given to rest instead. */
const rest = 60;

/**
 * Does some work in the time that frames leave over, after `timeout` milliseconds in any case.
 * Returns what calls it off.
 */
export function whenIdle(work: (deadline: IdleDeadline) => void, timeout: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(work, { timeout });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), rest);
  return () => clearTimeout(timer);
}
