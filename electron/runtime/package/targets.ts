import path from 'node:path';
import { Arch, DIR_TARGET, Platform } from 'electron-builder';
import { isReachable } from '../official.ts';
import { ensurePackagingTools } from '../system.ts';

/** What electron-builder is to make, and with which tools. */
export interface Plan {
  readonly targets: ReturnType<Platform['createTarget']>;
  /** Whether Electron comes from here rather than, for every processor asked for, from its maker. */
  readonly localElectron: boolean;
}

/** The application as a folder. */
export const folderOnly = (): Plan => ({
  targets: Platform.current().createTarget(DIR_TARGET),
  localElectron: true,
});

/**
 * Every installer for this system where electron-builder can fetch its tools. Elsewhere, on Linux,
 * those that Debian's own tools can make: tar.gz, zip and deb for this processor.
 * @throws where nothing can be made
 */
export async function everyInstaller(): Promise<Plan> {
  const current = Platform.current();
  // Without names: the targets of electron-builder.yml.
  if (await isReachable()) return { targets: current.createTarget(), localElectron: false };
  if (current !== Platform.LINUX || !ensurePackagingTools())
    throw new Error('Installers need tools that cannot be fetched here (see above).');
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= '/usr/bin/7za';
  process.env.CUSTOM_FPM_PATH ??= path.join(import.meta.dirname, 'fpm.ts');
  const here = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  return { targets: current.createTarget(['tar.gz', 'zip', 'deb'], here), localElectron: true };
}
