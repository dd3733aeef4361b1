import type { WebPreferences } from 'electron';
import { isDevelopment } from './origin.ts';

/** The preferences of every window: no Node, no embedded views, nothing that loads by itself. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  // Chromium's spell checker downloads its dictionaries.
  spellcheck: false,
  devTools: isDevelopment,
});
