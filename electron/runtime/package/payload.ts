import path from 'node:path';
import { listPackage, statFile } from '@electron/asar';

/** What the application may weigh beyond Electron itself, in bytes, before it is packed. */
export const payloadLimit = 8_000_000;

export interface PayloadFile {
  /** Path inside the archive, with slashes. */
  readonly file: string;
  readonly bytes: number;
}

/** Every file of a packaged application's archive. */
export function payloadOf(asar: string): readonly PayloadFile[] {
  return listPackage(asar, { isPack: false }).flatMap((listed) => {
    const inside = listed.split(path.sep).filter(Boolean).join(path.sep);
    const entry = statFile(asar, inside);
    return 'size' in entry ? [{ file: inside.replaceAll('\\', '/'), bytes: entry.size }] : [];
  });
}
