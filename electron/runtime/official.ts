import { spawn } from 'node:child_process';
import path from 'node:path';
import { inProject } from './paths.ts';

const downloadSeconds = 300;
const reachSeconds = 6;

/** The file that starts Electron inside its distribution folder, by platform. */
export function executableIn(dist: string): string {
  switch (process.platform) {
    case 'win32':
      return path.join(dist, 'electron.exe');
    case 'darwin':
      return path.join(dist, 'Electron.app/Contents/MacOS/Electron');
    default:
      return path.join(dist, 'electron');
  }
}

/** Whether Electron's maker can be reached, which also has the tools for installers. */
export async function isReachable(): Promise<boolean> {
  // A mirror has an address of its own; let the installer find out.
  if (process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror) return true;
  try {
    await fetch('https://github.com', {
      method: 'HEAD',
      signal: AbortSignal.timeout(reachSeconds * 1000),
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs the installer that the electron package brings; it shows its own progress bar.
 * @returns null when Electron is there, else the reason in a few words
 */
export async function downloadOfficial(): Promise<string | null> {
  if (!(await isReachable())) return 'its download site cannot be reached';
  console.error('Downloading Electron ...');
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [inProject('node_modules/electron/install.js')], {
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout: downloadSeconds * 1000,
    });
    installer.on('error', (error) => resolve(error.message));
    installer.on('exit', (code, signal) => {
      if (code === 0) resolve(null);
      else resolve(signal ? `no end after ${downloadSeconds} s` : 'the download failed');
    });
  });
}
