import path from 'node:path';
import { app, shell } from 'electron';
import type { NodeLogger } from 'electron-log';

/** The log, in the system's folder for logs. */
export const logFile = (): string => path.join(app.getPath('logs'), 'main.log');

let log: Promise<NodeLogger> | null = null;

/** The log file. Read in when something is first written: a start would wait 20 ms for it. */
function openLog(): Promise<NodeLogger> {
  // The Node build: it writes a file and, unlike the Electron one, opens no IPC channel.
  log ??= import('electron-log/node').then(({ default: opened }) => {
    opened.transports.file.resolvePathFn = logFile;
    opened.transports.file.maxSize = 1024 * 1024;
    opened.transports.console.level = app.isPackaged ? false : 'warn';
    return opened;
  });
  return log;
}

/** Has what nobody caught written down. Nothing of the log leaves the machine. */
export function startLog(): void {
  const write = (what: string) => async (error: unknown) => (await openLog()).error(what, error);
  process.on('uncaughtException', write('uncaught'));
  process.on('unhandledRejection', write('unhandled'));
}

export const logWarning = (text: string): void =>
  void openLog().then((opened) => opened.warn(text));

/** Shows the log in the system's file manager; a line of it is written first, so that it is there. */
export async function showLog(): Promise<void> {
  (await openLog()).info('the log is shown');
  shell.showItemInFolder(logFile());
}
