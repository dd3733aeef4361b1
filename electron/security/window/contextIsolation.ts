/** Electron's rule 3: the preload and the page share no objects, so neither can change the other's. */
export const contextIsolation = { contextIsolation: true } as const;
