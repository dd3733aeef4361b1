import type { WebContents } from 'electron';
import { denyEmbedded } from './embedded.ts';
import { denyNavigation } from './navigation.ts';
import { closeWebRtc } from './webrtc.ts';
import { denyWindows } from './windows.ts';

/** Puts every rule on the contents of a window; each that is ever made gets them. */
export function hardenContents(contents: WebContents, log: (text: string) => void): void {
  denyNavigation(contents, log);
  denyWindows(contents, log);
  denyEmbedded(contents, log);
  closeWebRtc(contents);
}
