/** Milliseconds that a slice of work may take before the page gets its turn. */
const slice = 12;

/** Maps items one by one without keeping the page from answering the reader meanwhile. */
export async function inSlices<T, R>(
  items: readonly T[],
  work: (item: T) => R,
): Promise<readonly R[]> {
  const done: R[] = [];
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > slice) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    done.push(work(item));
  }
  return done;
}
