import type { Source } from '../../../../electron/contract/sources.ts';

/** One line of plain text, as a reader would put it under an essay; dates as ISO. */
export function plainCitation(source: Source): string {
  const { author, publisher, title, published, address, accessed } = source;
  const archive = [source.archive_address, source.archived].filter(Boolean).join(', ');
  const parts = [
    author,
    publisher === author ? null : publisher,
    title,
    published,
    address,
    archive === '' ? null : `Archived: ${archive}`,
    accessed === null ? null : `Consulted ${accessed}`,
  ];
  const known = parts.filter((part) => part !== null && part !== '');
  return `${known.join('. ')}.`;
}
