let isThere = false;
let tell: () => void = () => {};

/** Resolves when the first screen has been drawn: what can wait, waits for this. */
export const firstPicture = new Promise<void>((resolve) => {
  tell = () => {
    isThere = true;
    resolve();
  };
});

/** Whether the first screen has been drawn already. */
export const isFirstPictureThere = (): boolean => isThere;

/** Milliseconds after which what waits no longer does. */
const patience = 2_000;

/**
 * Sees to it that the first picture is told: by the mark that the map sets (see RegionScene), or
 * where there is no map, after the first frame.
 */
export function awaitFirstPicture(withMap: boolean): void {
  setTimeout(() => tell(), patience);
  if (!withMap) {
    requestAnimationFrame(() => requestAnimationFrame(tell));
    return;
  }
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('atlas:map-complete').length === 0) return;
    observer.disconnect();
    tell();
  });
  observer.observe({ type: 'mark', buffered: true });
}
