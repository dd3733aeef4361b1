/** Electron's rule 9: what Chromium itself does not yet trust stays off. */
export const experimentalFeatures = { experimentalFeatures: false } as const;
