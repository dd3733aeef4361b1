import type { AtlasApi } from '../../electron/contract/api.ts';
import { createBrowserApi } from './browser/client.ts';
import { desktopApi } from './desktop.ts';
import { fileAddress } from './files.ts';
import { host } from './host.ts';

/** The facts, whichever host answers: Electron's main process or a worker of this page. */
export const atlasApi: AtlasApi =
  host === 'desktop' ? desktopApi : createBrowserApi(fileAddress('atlas.sqlite'));
