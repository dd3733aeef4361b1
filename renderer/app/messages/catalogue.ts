/**
 * All texts of the English edition, one file an area, merged. A translation is a second
 * folder with the same files.
 */
const files = import.meta.glob<Record<string, string>>('./en/*.json', {
  eager: true,
  import: 'default',
});

export const english: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(files));
