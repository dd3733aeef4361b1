import type { WebPreferences } from 'electron';
import { spelling } from './spelling.ts';
import { blinkFeatures } from './window/blinkFeatures.ts';
import { contextIsolation } from './window/contextIsolation.ts';
import { devTools } from './window/devTools.ts';
import { dropping } from './window/dropping.ts';
import { experimentalFeatures } from './window/experimentalFeatures.ts';
import { insecureContent } from './window/insecureContent.ts';
import { nodeIntegration } from './window/nodeIntegration.ts';
import { sandbox } from './window/sandbox.ts';
import { webSecurity } from './window/webSecurity.ts';
import { webviews } from './window/webviews.ts';

/** The preferences of every window, one rule a file in window/. No window is made without them. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  ...nodeIntegration,
  ...contextIsolation,
  ...sandbox,
  ...webSecurity,
  ...insecureContent,
  ...experimentalFeatures,
  ...blinkFeatures,
  ...webviews,
  ...dropping,
  ...spelling,
  ...devTools,
});
