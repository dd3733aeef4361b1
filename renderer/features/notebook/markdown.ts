import type { Bookmark, Note } from '../../../electron/contract/notebook/document.ts';

/** The words of the file, in the reader's language. */
export interface MarkdownText {
  readonly title: string;
  readonly saved: string;
  readonly bookmarks: string;
  /** When a note was written, and for which day. */
  readonly dates: (note: Note) => string;
  readonly markDates: (bookmark: Bookmark) => string;
}

/**
 * Notes and bookmarks to read: a heading and an address for each page, each note as a quotation,
 * so that nothing in its text can be taken for a part of the file.
 */
export function writeMarkdown(
  notes: readonly Note[],
  bookmarks: readonly Bookmark[],
  text: MarkdownText,
): string {
  const lines = [`# ${text.title}`, '', text.saved, ''];
  for (const note of notes)
    lines.push(
      `## ${oneLine(note.title)}`,
      '',
      `\`${note.address}\` · ${text.dates(note)}`,
      '',
      ...note.text.split(/\r\n|\r|\n/).map((line) => (line === '' ? '>' : `> ${line}`)),
      '',
    );
  if (bookmarks.length > 0) {
    lines.push(`## ${text.bookmarks}`, '');
    for (const mark of bookmarks)
      lines.push(`- ${oneLine(mark.title)}: \`${mark.address}\` · ${text.markDates(mark)}`);
    lines.push('');
  }
  return lines.join('\n');
}

/** A title as plain text in one line; what Markdown would read as a sign is marked as none. */
const oneLine = (title: string): string =>
  title.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
