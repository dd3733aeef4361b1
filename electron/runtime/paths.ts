import os from 'node:os';
import path from 'node:path';

/** The project's folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (...parts: string[]): string => path.join(projectRoot, ...parts);

/** Where downloads are kept between checkouts, outside the project and so outside git. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME ??
    (process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined) ??
    path.join(os.homedir(), '.cache'),
  'heart-of-asia-atlas',
);
