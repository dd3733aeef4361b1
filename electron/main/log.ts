import path from 'node:path';
import { app, shell } from 'electron';
// The Node build: it writes a file and, unlike the Electron one, opens no IPC channel.
import log from 'electron-log/node';

/** The log, in the system's folder for logs. */
export const logFile = (): string => path.join(app.getPath('logs'), 'main.log');

/** Starts the log file in the system's folder for logs. Nothing of it leaves the machine. */
export function startLog(): void {
  log.transports.file.resolvePathFn = logFile;
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = app.isPackaged ? false : 'warn';
  process.on('uncaughtException', (error) => log.error('uncaught', error));
  process.on('unhandledRejection', (reason) => log.error('unhandled', reason));
}

export const logInfo = (text: string): void => log.info(text);
export const logWarning = (text: string): void => log.warn(text);

/** Shows the log in the system's file manager; a line of it is written first, so that it is there. */
export function showLog(): void {
  logInfo('the log is shown');
  shell.showItemInFolder(logFile());
}
