/** Electron's rule 6: pages of one origin read nothing of another's. */
export const webSecurity = { webSecurity: true } as const;
