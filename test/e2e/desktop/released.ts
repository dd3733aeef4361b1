import { spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Result } from '../../../electron/contract/result.ts';

/** A packaged application as its user starts it: with every fuse set, and no inspector. */
export interface Released {
  readonly page: Page;
  readonly browser: Browser;
  /** What it has said on its error stream. */
  told(): string;
  /** Closes its window; resolves with the code the program ends with. */
  end(): Promise<unknown>;
}

/** Starts a release and finds its window over the DevTools port that Chromium opens when asked. */
export async function startReleased(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Released> {
  const child = spawn(program, [...words, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let told = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`ended early: ${told}`)));
    child.stderr.on('data', (text: Buffer) => {
      told += text;
      const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (!context) throw new Error('the application has no page');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL(/^app:\/\/atlas\/index\.html/);
  return {
    page,
    browser,
    told: () => told,
    end: async () => {
      await page.close();
      return ended;
    },
  };
}

/** What the application answers about itself, over its own bridge. */
export const about = (page: Page) =>
  page.evaluate(() => {
    const { atlasBridge } = window as unknown as {
      atlasBridge: Record<string, (args: unknown) => Promise<Result<{ participants: number }>>>;
    };
    return atlasBridge['atlas.about']?.({});
  });
