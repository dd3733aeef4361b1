import type { AtlasAnswer, AtlasApi } from '../../electron/contract/api.ts';
import { type AtlasBridge, bridgeName } from '../../electron/contract/methods.ts';
import { fail, type Result } from '../../electron/contract/result.ts';

declare global {
  interface Window {
    readonly [bridgeName]?: AtlasBridge;
  }
}

/** The atlas as the desktop's main process answers it, over the preload bridge. */
export const desktopApi: AtlasApi = async (method, args) => {
  const bridge = window[bridgeName];
  if (!bridge) return fail('internal', 'this page was opened outside the desktop application');
  try {
    // Main answers every message with a Result of this method's own answer.
    return (await bridge[method](args)) as Result<AtlasAnswer<typeof method>>;
  } catch (error) {
    return fail('internal', String(error));
  }
};
