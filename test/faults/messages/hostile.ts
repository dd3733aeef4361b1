import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Frame, Page } from '@playwright/test';
import { createMalformed } from './malformed.ts';

/** What a frame is told to send. */
export interface Order {
  readonly channels: readonly string[];
  /** Names of methods, so that many messages come as far as a method's arguments. */
  readonly names: readonly string[];
  readonly seed: number;
  readonly count: number;
}

/** How many answers of each kind came, and of what was asked rightly meanwhile. */
export interface Outcome {
  readonly answers: Readonly<Record<string, number>>;
  readonly rightlyAsked: number;
  readonly rightlyAnswered: number;
}

/**
 * The script of a page that has been taken over: it has all of ipcRenderer and sends what it
 * likes. It runs in every frame. The functions come as text; `__name` is what esbuild, which
 * compiled them, expects to find.
 */
const preload = `
const { contextBridge, ipcRenderer } = require('electron');
const __name = (named) => named;
const createMalformed = ${createMalformed.toString()};

/** The kind of an answer in one word, whatever the channel answers with. */
function kindOf(answer) {
  if (typeof answer !== 'object' || answer === null) return 'no named answer: ' + typeof answer;
  if (answer.ok === true) return 'ok';
  if (answer.ok === false && answer.error) return String(answer.error.kind);
  if (answer.outcome === 'failed') return 'failed ' + answer.why;
  return 'outcome ' + answer.outcome;
}

contextBridge.exposeInMainWorld('sendMalformed', async ({ channels, names, seed, count }) => {
  const next = createMalformed(seed, names);
  const answers = {};
  let rightlyAsked = 0;
  let rightlyAnswered = 0;
  const send = async (turn) => {
    if (turn % 100 === 0) {
      rightlyAsked += 1;
      const answer = await ipcRenderer.invoke('atlas:call', 'atlas.about', {});
      if (answer.ok && answer.value.participants === 15) rightlyAnswered += 1;
    }
    const words = next();
    const kind = await ipcRenderer.invoke(channels[turn % channels.length], ...words).then(
      kindOf,
      (error) => 'rejected: ' + error.message.slice(0, 100),
    );
    answers[kind] = (answers[kind] || 0) + 1;
  };
  const atOnce = 50;
  for (let turn = 0; turn < count; turn += atOnce) {
    const length = Math.min(atOnce, count - turn);
    await Promise.all(Array.from({ length }, (_, i) => send(turn + i)));
  }
  return { answers, rightlyAsked, rightlyAnswered };
});
`;

/**
 * Opens one more window of the running atlas as if every other rule had failed: any address of our
 * scheme loads in it, with a frame of our origin inside, and the hostile script in each frame.
 */
export async function openHostile(app: ElectronApplication, address: string): Promise<Page> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'atlas-hostile-')), 'preload.cjs');
  writeFileSync(file, preload);
  const opened = app.waitForEvent('window');
  await app.evaluate(
    async ({ BrowserWindow, session }, [preloadFile, url]) => {
      const raw = session.fromPartition('hostile');
      raw.webRequest.onBeforeRequest(null);
      if (!raw.protocol.isProtocolHandled('app')) {
        const frame = '<iframe src="app://atlas/frame.html"></iframe>';
        raw.protocol.handle('app', ({ url: asked }) => {
          const html = asked.endsWith('/frame.html') ? '' : frame;
          return new Response(html, { headers: { 'content-type': 'text/html' } });
        });
      }
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: preloadFile ?? '',
          nodeIntegrationInSubFrames: true,
          partition: 'hostile',
          backgroundThrottling: false,
        },
      });
      window.webContents.removeAllListeners('will-frame-navigate');
      await window.loadURL(url ?? '');
    },
    [file, address],
  );
  return opened;
}

/** Has a frame of a hostile window send its messages; resolves when every one is answered. */
export const sendFrom = (frame: Frame, order: Order): Promise<Outcome> =>
  frame.evaluate((told) => {
    const { sendMalformed } = window as unknown as {
      sendMalformed: (order: Order) => Promise<Outcome>;
    };
    return sendMalformed(told);
  }, order);
