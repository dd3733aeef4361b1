/** Names that Windows keeps for devices, whatever their extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 80;

/**
 * A name for a file, without extension, that every system takes: no separators, no characters
 * that a system reserves or that cannot be seen, no dots or spaces at its ends.
 */
export function safeName(wanted: string): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/[\\/:*?"<>|%]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ');
  const cut = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return cut === '' || devices.test(cut.replace(/\..*$/, '')) ? `map ${cut}`.trim() : cut;
}
