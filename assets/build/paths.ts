import path from 'node:path';

/** The repository's root, as an absolute path. */
export const root = path.resolve(import.meta.dirname, '../..');
/** Where every built asset goes; Vite serves this folder as it is. */
export const assetsOut = path.join(root, 'dist/assets');
/** The database, built before the assets: its texts decide which glyphs are kept. */
export const databaseFile = path.join(root, 'dist/db/atlas.sqlite');

/** A file inside an installed npm package. */
export const inPackage = (name: string, ...rest: string[]): string =>
  path.join(root, 'node_modules', name, ...rest);
/** The visible texts of the application, one folder a language. */
export const messagesFolder = path.join(root, 'renderer/app/messages');
