import {
  type NotebookAnswer,
  type NotebookBridge,
  type NotebookHost,
  notebookBridgeName,
} from '../../electron/contract/notebook/channel.ts';
import { host } from './host.ts';
import { newId } from './newId.ts';

declare global {
  interface Window {
    readonly [notebookBridgeName]?: NotebookBridge;
  }
}

const failed: NotebookAnswer = { outcome: 'failed', why: 'unknown', where: null };

const onDesktop: NotebookHost = {
  ask: async (request) => {
    try {
      // Main answers every request with a NotebookAnswer; without a bridge there is none.
      return ((await window[notebookBridgeName]?.(request)) as NotebookAnswer) ?? failed;
    } catch {
      return failed;
    }
  },
  // There is one window.
  follow: () => undefined,
};

/** Its code comes when it is first asked for. */
function inBrowser(): NotebookHost {
  let coming: Promise<NotebookHost> | null = null;
  const kept = () => {
    coming ??= import('./browser/notebook/host.ts').then((module) =>
      module.openNotebookHost(newId),
    );
    return coming;
  };
  return {
    ask: async (request) => {
      try {
        return await (await kept()).ask(request);
      } catch {
        coming = null;
        return failed;
      }
    },
    follow: (listener) => {
      kept().then(
        (opened) => opened.follow(listener),
        () => undefined,
      );
    },
  };
}

/** The reader's notebook, whichever host keeps it. */
export const notebookHost: NotebookHost = host === 'desktop' ? onDesktop : inBrowser();
