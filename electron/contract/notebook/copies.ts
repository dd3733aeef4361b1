/** How many of the last copies are kept, and for how many days the last one of each day. */
const lastCopies = 5;
const lastDays = 7;

const copyPattern = /^copy-\d{4}-\d\d-\d\dT\d\d-\d\d\.json$/;

/** The document's own name. */
export const documentName = 'notebook.json';

/** A copy is named by the minute it was made in: a later one of that minute takes its place. */
export const copyName = (at: Date): string =>
  `copy-${at.toISOString().slice(0, 16).replace(':', '-')}.json`;

/** Where a damaged document is put, so that whoever helps the reader can look at it. */
export const asideName = (at: Date): string =>
  `damaged-${at.toISOString().replace(/[:.]/g, '-')}.json`;

export const isCopy = (name: string): boolean => copyPattern.test(name);
export const isAside = (name: string): boolean => /^damaged-[\dTZ-]+\.json$/.test(name);

/** Which copies there are to be no longer. The one just made stays, whatever the clock says. */
export function copiesToDrop(names: readonly string[], justMade: string): readonly string[] {
  const copies = names.filter(isCopy).sort().reverse();
  const lastOfDay = new Map<string, string>();
  for (const name of copies) {
    const day = name.slice(5, 15);
    if (!lastOfDay.has(day)) lastOfDay.set(day, name);
  }
  const kept = new Set([
    justMade,
    ...copies.slice(0, lastCopies),
    ...[...lastOfDay.values()].slice(0, lastDays),
  ]);
  return copies.filter((name) => !kept.has(name));
}
