import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { sandboxArguments } from '../../../electron/runtime/system.ts';

/** How the atlas is started: no part of it is a test's but the port to look in by. */
export interface Start {
  readonly electron: string;
  /** The folder with package.json and dist/desktop. */
  readonly folder: string;
  readonly userData: string;
  readonly environment: Readonly<Record<string, string>>;
  /** As another user, who then keeps Chromium's sandbox. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

export interface Started {
  readonly heading: string;
  readonly participants: number;
  /** How the page's process is confined: 2 is a filter on its system calls, 0 none (Linux). */
  readonly seccomp: string;
  readonly code: number | null;
}

/** Starts the atlas, reads its first page, asks its database, ends it and awaits its end. */
export async function startOnce(start: Start): Promise<Started> {
  const { electron, folder, userData, environment, user } = start;
  const words = [
    ...(user === null ? sandboxArguments() : []),
    '--remote-debugging-port=0',
    `--user-data-dir=${userData}`,
    folder,
  ];
  const child = spawn(electron, words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    ...(user ?? {}),
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0];
    if (!context) throw new Error('the application has no page');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    const heading = await page.getByRole('heading', { level: 1 }).innerText({ timeout: 90_000 });
    const participants = await page.evaluate(async () => {
      const { atlasBridge } = window as unknown as {
        atlasBridge: Record<
          string,
          (args: unknown) => Promise<{ value: { participants: number } }>
        >;
      };
      return (await atlasBridge['atlas.about']?.({}))?.value.participants ?? 0;
    });
    const seccomp = confinementOf(child.pid ?? 0);
    // The end of the reader's session: the window is asked to close, and writes down how it stood.
    child.kill('SIGTERM');
    return { heading, participants, seccomp, code: await ended };
  } finally {
    child.kill('SIGKILL');
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`ended early with ${code}: ${told}`)));
    child.stderr?.on('data', (text: Buffer) => {
      told += text;
      const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
  });
}

/** The system-call filter of the page's process among those that descend from one. */
function confinementOf(root: number): string {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const status = read(`/proc/${name}/status`);
    parents.set(Number(name), Number(/PPid:\t(\d+)/.exec(status)?.[1] ?? 0));
  }
  const descends = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && descends(parents.get(pid) ?? 0));
  for (const pid of parents.keys()) {
    if (!descends(pid) || !read(`/proc/${pid}/cmdline`).includes('--type=renderer')) continue;
    return /Seccomp:\t(\d)/.exec(read(`/proc/${pid}/status`))?.[1] ?? '';
  }
  return '';
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

// As a program of its own, for a start within another network: the start as JSON, what came of it too.
if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  console.log(JSON.stringify(await startOnce(JSON.parse(process.argv[2] ?? '') as Start)));
}
