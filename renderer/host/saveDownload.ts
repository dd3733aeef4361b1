import type { AtlasApi } from '../../electron/contract/api.ts';
import type {
  MadeFile,
  MadeKind,
  SaveOutcome,
  SaveRequest,
} from '../../electron/contract/saving.ts';

/** Hands a file to the browser, which puts it where it puts all downloads. */
export async function downloadExport(api: AtlasApi, request: SaveRequest): Promise<SaveOutcome> {
  const answer =
    request.what === 'database'
      ? await api('exports.database', {})
      : await api('exports.table', { name: request.name });
  if (!answer.ok) return { outcome: 'failed', why: 'unknown' };
  const { name, bytes } = answer.value;
  const type = request.what === 'database' ? 'application/vnd.sqlite3' : 'text/csv;charset=utf-8';
  download(name, new Blob([bytes], { type }));
  return { outcome: 'saved', name };
}

const types: Readonly<Record<MadeKind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  geojson: 'application/geo+json',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
};

/** The same for a file that the page has made; the browser makes its name fit the disk. */
export function downloadMade({ kind, name, bytes }: MadeFile): SaveOutcome {
  const whole = `${name}.${kind}`;
  // The bytes are the page's own, not of memory that threads share.
  download(whole, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[kind] }));
  return { outcome: 'saved', name: whole };
}

function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; only then may it be given up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
