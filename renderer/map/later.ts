/** Milliseconds: a few frames. */
const rest = 80;

/**
 * Does some work a little later, when the frames that are due have been painted. Idle callbacks
 * would be what this asks for, but Safari has none. Returns what calls it off.
 * @param after milliseconds
 */
export function later(work: () => void, after = rest): () => void {
  const timer = setTimeout(work, after);
  return () => clearTimeout(timer);
}
