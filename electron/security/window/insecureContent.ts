/** Electron's rule 8: a secure page loads nothing that came unsecured. */
export const insecureContent = { allowRunningInsecureContent: false } as const;
