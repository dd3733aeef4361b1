/** Electron's rule 11: there are no embedded views, so none that may open windows; nor plugins. */
export const webviews = { webviewTag: false, plugins: false } as const;
