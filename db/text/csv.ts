/** A cell: text, a number as it is, nothing for NULL. */
export type CsvCell = string | number | null;

/**
 * A table as CSV after RFC 4180: comma, CRLF, quotes doubled. It begins with a byte order
 * mark, without which Excel takes UTF-8 for the code page of its own system.
 * Nothing is altered to please a spreadsheet: a cell that begins with `=` stays what it is.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
