import { app, BrowserWindow } from 'electron';
import { entryUrl } from '../../security/origin.ts';
import { hashIn, hashOf, linkScheme } from './address.ts';

/**
 * Follows addresses that other programs pass: in the words of a first start, of a second one, or,
 * on macOS, by an event.
 * @returns the hash that the first window begins with; empty for the first page
 */
export function followAddresses(): () => string {
  let first = hashIn(process.argv.slice(1)) ?? '';
  const follow = (hash: string | null) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (hash === null) return;
    if (window === undefined) first = hash;
    else showHash(window, hash);
  };
  app.on('second-instance', (_event, words) => follow(hashIn(words.slice(1))));
  app.on('open-url', (event, address) => {
    event.preventDefault();
    follow(hashOf(address));
  });
  // On Linux the package's own desktop entry says so, without asking a program at each start.
  if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient(linkScheme);
  return () => {
    const hash = first;
    first = '';
    return hash;
  };
}

/** Goes to a page within the window, which then has one step more to go back. */
export function showHash(window: BrowserWindow, hash: string): void {
  window.webContents.loadURL(`${entryUrl}${hash}`).catch(() => undefined);
}
