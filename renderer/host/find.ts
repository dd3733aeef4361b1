import {
  type FindBridge,
  type FindCommand,
  type FindRequest,
  type Found,
  findBridgeName,
} from '../../electron/contract/finding.ts';

declare global {
  interface Window {
    readonly [findBridgeName]?: FindBridge;
  }
}

const bridge = window[findBridgeName];

/** Finding in the page on the desktop; in a browser its own does, and nothing here is called. */
export const pageFind = {
  request: (request: FindRequest): void => void bridge?.request(request).catch(() => undefined),
  onFound: createHearing<Found>((listener) => bridge?.onFound(listener)),
  onCommand: createHearing<FindCommand>((listener) => bridge?.onCommand(listener)),
} as const;

/** The bridge takes one listener for good; these come and go. */
function createHearing<T>(hear: (listener: (told: T) => void) => void) {
  const listeners = new Set<(told: T) => void>();
  hear((told) => {
    for (const listener of listeners) listener(told);
  });
  return (listener: (told: T) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
