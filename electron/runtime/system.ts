import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's names of what a bare machine lacks for running Electron and a display for tests. */
const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libxtst6',
  'xdg-utils',
  'libatspi2.0-0',
  'libsecret-1-0',
  'libdrm2',
  'libxkbcommon0',
  'dbus',
  'fonts-dejavu-core',
];

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

const has = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

let listsAreFresh = false;
function aptInstall(packages: readonly string[]): boolean {
  console.error(`Installing system packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  listsAreFresh = true;
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return (
    spawnSync('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  );
}

/** Shared libraries a program asks for and this machine does not have. */
function missingLibraries(executable: string): string[] {
  if (process.platform !== 'linux') return [];
  const output = execFileSync('ldd', [executable], { encoding: 'utf8' });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/**
 * Makes sure that this Electron can start here: installs Debian's packages where that is
 * allowed (root on Debian), else names what is missing in one line.
 */
export function ensureElectronLibraries(executable: string): boolean {
  const missing = missingLibraries(executable);
  if (missing.length === 0) return true;
  if (isDebianRoot() && aptInstall(electronPackages)) return true;
  console.error(
    `Electron cannot start: missing ${missing.join(', ')}. ` +
      `On Debian or Ubuntu: sudo apt-get install ${electronPackages.join(' ')}`,
  );
  return false;
}

/** Makes sure that `unshare` and `ip` are there, with which a test makes a network of its own. */
export function ensureNetworkTools(): boolean {
  if (process.platform !== 'linux') return false;
  return has('unshare') && (has('ip') || (isDebianRoot() && aptInstall(['iproute2'])));
}

/** True where windows can be shown; without one, tests run under a virtual display. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Makes sure that `xvfb-run` is there for tests on a machine without a display. */
export function ensureVirtualDisplay(): boolean {
  if (has('xvfb-run') && has('xauth')) return true;
  if (isDebianRoot() && aptInstall(['xvfb', 'xauth'])) return true;
  console.error('No display, and no xvfb-run: sudo apt-get install xvfb xauth');
  return false;
}

/**
 * Finds a Chromium for the browser edition's tests, installing Debian's where allowed.
 * @returns its executable; null where there is none, after saying so in one line
 */
export function ensureChromium(playwrightsOwn: string): string | null {
  const named = process.env.ATLAS_CHROMIUM;
  const places = [named, playwrightsOwn, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  if (isDebianRoot() && aptInstall(['chromium'])) return '/usr/bin/chromium';
  console.error(
    'No Chromium: run "npx playwright install chromium", install one with the system, ' +
      'or name one in ATLAS_CHROMIUM.',
  );
  return null;
}

/** Makes sure that what packs tar.gz, zip and deb on Debian is there. */
export function ensurePackagingTools(): boolean {
  const lacking = Object.entries({ '7za': 'p7zip-full', 'dpkg-deb': 'dpkg' }).flatMap(
    ([command, name]) => (has(command) ? [] : [name]),
  );
  if (lacking.length === 0 || (isDebianRoot() && aptInstall(lacking))) return true;
  console.error(`To pack installers: sudo apt-get install ${lacking.join(' ')}`);
  return false;
}

/** Makes sure that Kiwix's tools are there: the one that writes a ZIM file and those that read it. */
export function ensureKiwixTools(): boolean {
  const lacking = Object.entries({
    zimwriterfs: 'zim-tools',
    'kiwix-serve': 'kiwix-tools',
  }).flatMap(([command, name]) => (has(command) ? [] : [name]));
  if (lacking.length === 0 || (isDebianRoot() && aptInstall(lacking))) return true;
  console.error(`For the ZIM file and its test: sudo apt-get install ${lacking.join(' ')}`);
  return false;
}

/** Chromium's sandbox refuses to run as root; ordinary users keep it. */
export const sandboxArguments = (): string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
