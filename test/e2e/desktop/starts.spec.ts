import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../../electron/runtime/paths.ts';
import { type Start, startOnce } from './startOnce.ts';

// The places and ways in which schools start a program: each is tried for real.

test.skip(process.platform !== 'linux', 'the places are made as Linux makes them');
test.describe.configure({ timeout: 180_000 });

const isRoot = process.getuid?.() === 0;
const rootOnly = 'NOT TRIED: only root can make this place (another user, a mount, a network)';

let base: string;
let usual: Start;
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Copies what is installed: the built program and the file that names its entry. */
function install(folder: string): string {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  cpSync(inProject('package.json'), path.join(folder, 'package.json'));
  cpSync(inProject('dist/desktop'), path.join(folder, 'dist/desktop'), { recursive: true });
  return folder;
}

const expected = { participants: 15, code: 0 };

test.beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'atlas-starts-'));
  chmodSync(base, 0o755);
  usual = {
    electron: process.env.ATLAS_ELECTRON ?? '',
    folder: path.join(base, 'atlas'),
    userData: path.join(base, 'data'),
    environment: {},
    user: null,
  };
  if (!isRoot) console.error(rootOnly);
});
test.afterEach(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

test('from a path with spaces and letters of other scripts, its data in another such', async () => {
  const folder = install(path.join(base, 'Атлас  сердца Азии', 'اطلس کابل', '亚洲之心 (1)'));
  const started = await startOnce({ ...usual, folder, userData: path.join(base, 'données ü') });
  expect(started).toMatchObject(expected);
  expect(started.heading).toContain('Heart of Asia');
});

test('without any network', async () => {
  test.skip(!isRoot, rootOnly);
  const start: Start = { ...usual, folder: install(usual.folder) };
  const told = run(
    'unshare',
    ...['--net', 'sh', '-c', 'ip link set lo up; exec "$@"', 'sh', process.execPath],
    ...['--import', 'tsx', inProject('test/e2e/desktop/startOnce.ts'), JSON.stringify(start)],
  );
  expect(JSON.parse(told)).toMatchObject(expected);
});

test('from a medium that cannot be written, with its data on it too', async () => {
  test.skip(!isRoot, rootOnly);
  run('mkdir', '-p', usual.folder);
  run('mount', '-t', 'tmpfs', 'tmpfs', usual.folder);
  try {
    install(usual.folder);
    run('mount', '-o', 'remount,ro', usual.folder);
    const userData = path.join(usual.folder, 'data');
    expect(await startOnce({ ...usual, userData })).toMatchObject(expected);
    expect(existsSync(userData)).toBe(false);
  } finally {
    run('umount', '--lazy', usual.folder);
  }
});

test.describe('as an ordinary user', () => {
  const name = 'atlas-e2e';
  let user: { uid: number; gid: number };
  let start: Start;

  /** Electron as it is installed: for everyone to run, for root to change. */
  let installed = '';
  test.beforeAll(() => {
    if (!isRoot) return;
    installed = mkdtempSync(path.join(os.tmpdir(), 'atlas-electron-'));
    run('cp', '-r', `${path.dirname(process.env.ATLAS_ELECTRON ?? '')}/.`, installed);
    run('chmod', '-R', 'go+rX,go-w', installed);
  });
  test.afterAll(() => {
    if (installed !== '') rmSync(installed, { recursive: true, force: true, maxRetries: 5 });
  });

  test.beforeEach(() => {
    test.skip(!isRoot, rootOnly);
    run('useradd', '--system', '--user-group', '--no-create-home', name);
    const numbers = ['-u', '-g'].map((which) => Number(run('id', which, name)));
    user = { uid: numbers[0] ?? 0, gid: numbers[1] ?? 0 };
    const home = path.join(base, 'home');
    mkdirSync(home);
    // The display's own key is readable by root only.
    const key = path.join(home, 'Xauthority');
    const theirs = process.env.XAUTHORITY;
    if (theirs) cpSync(theirs, key);
    for (const one of [home, ...readdirSync(home).map((file) => path.join(home, file))])
      chownSync(one, user.uid, user.gid);
    start = {
      electron: path.join(installed, path.basename(usual.electron)),
      folder: install(usual.folder),
      userData: path.join(home, 'data'),
      environment: { HOME: home, XAUTHORITY: key, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home },
      user,
    };
  });
  test.afterEach(() => {
    if (isRoot) run('userdel', name);
  });

  test('who cannot write to the program, with the sandbox on', async () => {
    expect(await startOnce(start)).toMatchObject({ ...expected, seccomp: '2' });
    expect(existsSync(path.join(start.userData, 'window.json'))).toBe(true);
  });

  test('whose own data folder cannot be written', async () => {
    const userData = path.join(base, 'of-root');
    mkdirSync(userData, { mode: 0o755 });
    expect(await startOnce({ ...start, userData })).toMatchObject(expected);
    expect(readdirSync(userData)).toEqual([]);
  });
});
