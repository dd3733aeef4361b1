/** Electron's rule 4: the page's process, its preload too, may ask the system for next to nothing. */
export const sandbox = { sandbox: true } as const;
