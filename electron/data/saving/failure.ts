import type { SaveFailure } from '../../contract/saving.ts';

const failures: Readonly<Record<string, SaveFailure>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  // Windows says EPERM or EBUSY of a file that another program has open.
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  EISDIR: 'denied',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  EIO: 'gone',
};

/** What an error of the file system means to someone who wanted to save a file. */
export function saveFailure(error: unknown): SaveFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? 'unknown';
}
