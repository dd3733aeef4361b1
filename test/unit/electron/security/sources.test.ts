import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { channels } from '../../../../electron/contract/channels.ts';
import { inProject } from '../../../../electron/runtime/paths.ts';

// Rules that hold only if no line anywhere goes around them: these read the sources.

const folders = ['main', 'security', 'data', 'sharing', 'preload'].map(
  (name) => `electron/${name}`,
);
const files = folders.flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: path.posix.join(folder, file.replaceAll('\\', '/')),
      // Without comments: a rule may be named where it is explained.
      text: readFileSync(inProject(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    })),
);
const filesWith = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test('there are sources to read', () => {
  expect(files.length).toBeGreaterThan(30);
});

test('every window is made with the preferences of security/preferences.ts', () => {
  const windows = filesWith(/new (BrowserWindow|BaseWindow|WebContentsView|BrowserView)\b/);
  expect(windows.length).toBeGreaterThan(0);
  for (const name of windows)
    expect(files.find((file) => file.name === name)?.text, name).toMatch(
      /webPreferences: webPreferences\(|\.\.\.webPreferences\(/,
    );
});

test('messages are heard in one place', () => {
  expect(filesWith(/\bipcMain\b/)).toEqual(['electron/security/ipc.ts']);
});

test('every channel of the contract is in the list, or one that only the main process speaks on', () => {
  const folder = inProject('electron/contract');
  const contract = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const named = contract
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(inProject('electron/contract', file), 'utf8').matchAll(
        /export const (\w*[cC]hannel) = '([^']+)'/g,
      ),
    ]);
  const others = named.filter(([, , channel]) => !channels.some((one) => one === channel));
  expect(named.length - others.length).toBe(channels.length);
  for (const [, name] of others)
    expect(filesWith(new RegExp(`\\.(send|postMessage)\\(\\s*${name}\\b`)), name).not.toEqual([]);
});

test('every channel in the list is answered', () => {
  const answered = files.flatMap(({ text }) => [...text.matchAll(/answerChannel(<[^(]*>)?\(/g)]);
  // One of these is the function itself.
  expect(answered.length - 1).toBe(channels.length);
});

test('the way out to the reader’s browser is one', () => {
  expect(filesWith(/openExternal/)).toEqual(['electron/main/links/channel.ts']);
});

test('nothing sends, updates, reports or listens in on another window', () => {
  const never =
    /\b(crashReporter|autoUpdater|desktopCapturer|inAppPurchase|pushNotifications|netLog)\b/;
  expect(filesWith(never)).toEqual([]);
  expect(filesWith(/\bexecuteJavaScript\b|\.loadFile\(|['"`]file:\/\//)).toEqual([]);
});

test('no rule of a window is taken back', () => {
  const weakened =
    /webSecurity: false|contextIsolation: false|sandbox: false|nodeIntegration\w*: true|allowRunningInsecureContent: true|webviewTag: true|experimentalFeatures: true/;
  expect(filesWith(weakened)).toEqual([]);
  expect(filesWith(/no-sandbox|disable-web-security|ignore-certificate/)).toEqual([]);
});
