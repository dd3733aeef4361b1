/** Electron's rule 13, for what is dropped: a file or a link let fall on the window is not opened. */
export const dropping = { navigateOnDragDrop: false } as const;
