import { expect, test } from 'vitest';
import { webPreferences } from '../../../../electron/security/preferences.ts';

test('a window gets no Node, no developer tools, and loads nothing by itself', () => {
  expect(webPreferences('/atlas/preload.cjs')).toEqual({
    preload: '/atlas/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});
