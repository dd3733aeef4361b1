import path from 'node:path';

/** The files the query host reads, as absolute paths. */
export interface DataFiles {
  readonly database: string;
  readonly wasm: string;
}

/**
 * Where the bundled database lies: beside main.cjs. Tests and the bench may name another
 * with ATLAS_DATABASE; a packaged application takes no notice of it.
 */
export function dataFiles(folder: string, isPackaged: boolean): DataFiles {
  const override = isPackaged ? undefined : process.env.ATLAS_DATABASE;
  return {
    database: override ? path.resolve(override) : path.join(folder, 'atlas.sqlite'),
    wasm: path.join(folder, 'sql-wasm.wasm'),
  };
}
