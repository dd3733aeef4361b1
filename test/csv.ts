/** Reads CSV after RFC 4180, as a spreadsheet would; the byte order mark is left out. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  // The last line ends too, so that an empty one seems to follow.
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
