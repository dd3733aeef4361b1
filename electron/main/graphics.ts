import { existsSync } from 'node:fs';
import { app } from 'electron';

/** By these Linux shows that there is something to draw with: Mesa's, NVIDIA's, WSL's, ARM's. */
const graphicsDevices = ['dri', 'nvidiactl', 'dxg', 'mali0', 'kgsl-3d0'];

/**
 * Spares the first window the wait for a graphics card where there is none: Chromium would start a
 * process that looks for one and fails, then another that draws without. Has to be called before
 * the app is ready.
 */
export function spareGraphics(): void {
  if (process.platform === 'linux' && !graphicsDevices.some((name) => existsSync(`/dev/${name}`)))
    app.disableHardwareAcceleration();
}
