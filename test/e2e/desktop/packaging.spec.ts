import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron as electron, expect, test } from '@playwright/test';
import { payloadLimit, payloadOf } from '../../../electron/runtime/package/payload.ts';
import { inProject, projectRoot } from '../../../electron/runtime/paths.ts';
import { sandboxArguments } from '../../../electron/runtime/system.ts';
import { about, startReleased } from './released.ts';

test.skip(process.platform !== 'linux', 'the folder is looked into as Linux lays it out');
test.describe.configure({ mode: 'serial' });

const program = (flavour: string) =>
  inProject('dist', flavour, 'linux-unpacked/heart-of-asia-atlas');
const release = program('package');
const asar = path.join(path.dirname(release), 'resources/app.asar');

function packageDir(environment: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'electron/runtime/package.ts', '--dir'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: path.dirname(process.env.ATLAS_ELECTRON ?? ''),
      ...environment,
    },
  });
}

let userData: string;
test.beforeAll(() => {
  test.setTimeout(180_000);
  packageDir({ ATLAS_TEST_BUILD: '' });
  packageDir({ ATLAS_TEST_BUILD: '1' });
});
test.beforeEach(() => {
  userData = mkdtempSync(path.join(os.tmpdir(), 'atlas-packaged-'));
});
test.afterEach(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

test('every fuse is set', async () => {
  const wire = await getCurrentFuseWire(release);
  // The wire holds the character 1 for a fuse that is on, 0 for one that is off.
  const on = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0) === '1';
  expect(on(FuseV1Options.RunAsNode)).toBe(false);
  expect(on(FuseV1Options.EnableCookieEncryption)).toBe(false);
  expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
  expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
  expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
  expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  expect(on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
  expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
});

test('the archive holds the built application and nothing of development', () => {
  const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files) expect(file).toMatch(/^\/(package\.json|dist|dist\/desktop(\/.+)?)$/);
  for (const file of ['main.cjs', 'preload.cjs', 'atlas.sqlite', 'renderer/index.html']) {
    expect(files).toContain(`/dist/desktop/${file}`);
  }
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const kinds = /\.(cjs|css|html|js|gz|json|png|sqlite|svg|txt|wasm|webmanifest|woff2)$/;
  const payload = payloadOf(asar);
  for (const { file } of payload) expect(file).toMatch(kinds);
  expect(payload.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(payloadLimit);
  const main = extractFile(asar, 'dist/desktop/main.cjs').toString();
  expect(main).not.toContain('localhost');
  expect(existsSync(path.join(path.dirname(asar), 'default_app.asar'))).toBe(false);
  expect(existsSync(path.join(path.dirname(release), 'LICENSE.atlas.txt'))).toBe(true);
});

test('the release starts, answers, takes no orders from the environment, and ends', async () => {
  const words = [...sandboxArguments(), `--user-data-dir=${userData}`, '--inspect=0'];
  const { page, told, end } = await startReleased(release, words, {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--require /nonexistent.cjs',
    ATLAS_DATABASE: '/nonexistent.sqlite',
  });
  expect(await about(page)).toMatchObject({ ok: true, value: { participants: 15 } });
  expect(told()).not.toContain('Debugger listening');
  expect(await end()).toBe(0);
  const log = path.join(userData, 'logs/main.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  expect(lines.filter((line) => !line.includes('slow query'))).toEqual([]);
});

test('the flavour for tests is driven by Playwright', async () => {
  const app = await electron.launch({
    executablePath: program('package-test'),
    args: [...sandboxArguments(), `--user-data-dir=${userData}`],
  });
  const page = await app.firstWindow();
  expect(await about(page)).toMatchObject({ ok: true, value: { participants: 15 } });
  expect(await app.evaluate((electronModule) => electronModule.app.isPackaged)).toBe(true);
  await app.close();
});
