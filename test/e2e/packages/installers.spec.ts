import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { sandboxArguments } from '../../../electron/runtime/system.ts';
import { about, startReleased } from '../desktop/released.ts';
import { artefact, packages } from './artefact.ts';

// The installers that `npm run package` makes here: each is unpacked or installed, started, asked.

const command = 'heart-of-asia-atlas';
const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');

test.skip(process.platform !== 'linux', 'the installers of this system are tried by the release');
test.describe.configure({ timeout: 180_000 });

let work: string;
test.beforeAll(() => {
  work = mkdtempSync(path.join(os.tmpdir(), 'atlas-installers-'));
});
test.afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));

test('the sums beside the artefacts are theirs', () => {
  const lines = readFileSync(path.join(packages, 'SHA256SUMS'), 'utf8').trim().split('\n');
  for (const ending of ['.deb', '.html', '-web.tar.gz', '.tar.gz', '.zip', '.zim'])
    expect(
      lines.filter((line) => line.endsWith(ending)),
      ending,
    ).not.toEqual([]);
  for (const line of lines) {
    const [sum, file = ''] = line.split('  ');
    const bytes = readFileSync(path.join(packages, file));
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sum);
  }
});

const unpackers = {
  folder: (folder: string, to: string) => execFileSync('cp', ['-r', folder, to]),
  '.tar.gz': (file: string, to: string) => execFileSync('tar', ['-xzf', file, '-C', to]),
  '.zip': (file: string, to: string) => execFileSync('7za', ['x', '-y', `-o${to}`, file]),
} as const;

for (const [ending, unpack] of Object.entries(unpackers))
  test(`the ${ending} is unpacked anywhere, and the atlas starts and answers`, async () => {
    const place = mkdtempSync(path.join(work, 'کابل با فاصله '));
    unpack(ending === 'folder' ? path.join(packages, 'linux-unpacked') : artefact(ending), place);
    const [inside = ''] = readdirSync(place);
    const program = [place, path.join(place, inside)]
      .map((each) => path.join(each, command))
      .find(existsSync);
    const userData = path.join(place, 'user data');
    const words = [...sandboxArguments(), `--user-data-dir=${userData}`];
    const { page, end } = await startReleased(program ?? '', words);
    expect(await about(page)).toMatchObject({ ok: true, value: { participants: 15 } });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul Process');
    expect(await end()).toBe(0);
  });

test('the .deb is installed, used by an ordinary user with the sandbox on, and purged', async () => {
  test.skip(!isDebianRoot, 'NOT TESTED: the .deb; that takes root on Debian');
  const apt = (...words: string[]) =>
    execFileSync('apt-get', ['-y', '-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const deb = path.join(work, 'atlas.deb');
  copyFileSync(artefact('.deb'), deb);
  chmodSync(work, 0o755);
  apt('install', '--no-install-recommends', deb);
  try {
    const program = `/usr/bin/${command}`;
    expect(existsSync(program)).toBe(true);
    expect(readFileSync(`/usr/share/applications/${command}.desktop`, 'utf8')).toContain('Exec=');
    const user = spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout.trim();
    const home = mkdtempSync(path.join(work, 'home-'));
    chownSync(home, Number(user), Number(user));
    // The display of the tests belongs to root: its key is handed over.
    const authority = path.join(home, 'authority');
    if (process.env.XAUTHORITY) {
      copyFileSync(process.env.XAUTHORITY, authority);
      chownSync(authority, Number(user), Number(user));
    }
    const words = ['-u', 'nobody', '--', program, `--user-data-dir=${home}/data`];
    const { page, told, end } = await startReleased('runuser', words, {
      HOME: home,
      XAUTHORITY: authority,
      XDG_RUNTIME_DIR: home,
    });
    expect(await about(page)).toMatchObject({ ok: true, value: { participants: 15 } });
    await page.goto('app://atlas/index.html#/country/KZ');
    const heading = page.getByRole('heading', { level: 1, name: 'Kazakhstan' });
    await expect(heading).toBeVisible({ timeout: 30_000 });
    expect(told()).not.toContain('no-sandbox');
    expect(await end()).toBe(0);
  } finally {
    apt('purge', command);
  }
  expect(existsSync(`/usr/bin/${command}`)).toBe(false);
  expect(existsSync('/opt/Heart of Asia Atlas')).toBe(false);
});
