import type { AtlasApi } from '../../electron/contract/api.ts';
import type { SaveOutcome, SaveRequest } from '../../electron/contract/saving.ts';

/** Hands a file to the browser, which puts it where it puts all downloads. */
export async function downloadExport(api: AtlasApi, request: SaveRequest): Promise<SaveOutcome> {
  const answer =
    request.what === 'database'
      ? await api('exports.database', {})
      : await api('exports.table', { name: request.name });
  if (!answer.ok) return { outcome: 'failed', why: 'unknown' };
  const { name, bytes } = answer.value;
  const type = request.what === 'database' ? 'application/vnd.sqlite3' : 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; only then may it be given up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { outcome: 'saved', name };
}
