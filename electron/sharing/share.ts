import type { NetworkInterfaceInfo } from 'node:os';
import type { ShareFailure, ShareRequest, ShareState } from '../contract/sharing.ts';
import type { SharedFolder } from './folder.ts';
import { sharePlaces } from './places.ts';
import { type ShareServer, serveFolder } from './server.ts';
import { createVisitors, type Visitors } from './visitors.ts';

/** What sharing needs of the machine. */
export interface ShareTools {
  readonly interfaces: () => NodeJS.Dict<NetworkInterfaceInfo[]>;
  readonly layOut: () => Promise<SharedFolder>;
  /** Told when sharing begins and when it ends. */
  readonly onChange: (isOn: boolean) => void;
  readonly log: (text: string) => void;
}

/** Sharing with a class, at most once at a time; off until it is started, and at every start. */
export interface Share {
  answer(request: ShareRequest): Promise<ShareState>;
  stop(): Promise<void>;
}

interface Running {
  readonly address: string;
  readonly server: ShareServer;
  readonly folder: SharedFolder;
  readonly visitors: Visitors;
}

const failures: Readonly<Record<string, ShareFailure>> = {
  EADDRNOTAVAIL: 'gone',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

export function createShare(tools: ShareTools): Share {
  let running: Running | null = null;
  let failure: ShareFailure | null = null;
  let isStarting = false;
  /** Starting and stopping wait for one another. */
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    queue = queue.then(act, act);
    return queue;
  };

  const places = () => sharePlaces(tools.interfaces());
  const isPlace = (address: string) => places().some((place) => place.address === address);

  async function start(address: string): Promise<void> {
    if (running !== null) return;
    failure = null;
    if (!isPlace(address)) {
      failure = 'gone';
      return;
    }
    isStarting = true;
    let folder: SharedFolder | null = null;
    try {
      folder = await tools.layOut();
      const visitors = createVisitors(Date.now);
      const server = await serveFolder(folder.folder, address, visitors.seen);
      running = { address, server, folder, visitors };
      tools.onChange(true);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      failure = failures[code] ?? 'unknown';
      tools.log(`sharing did not start: ${String(error)}`);
      await folder?.remove().catch(() => undefined);
    } finally {
      isStarting = false;
    }
  }

  async function end(): Promise<void> {
    const ending = running;
    running = null;
    if (ending === null) return;
    tools.onChange(false);
    await ending.server.stop();
    await ending.folder.remove().catch((error) => tools.log(`not removed: ${String(error)}`));
  }

  function state(): ShareState {
    const status = isStarting ? 'starting' : running === null ? 'off' : 'on';
    const url = running?.server.url ?? null;
    return { status, places: places(), url, visitors: running?.visitors.list() ?? [], failure };
  }

  return {
    answer: async (request) => {
      if (request.ask === 'start') await inTurn(() => start(request.address));
      if (request.ask === 'stop') await inTurn(end);
      // A machine that has left the network shares with no one: it says so rather than pretend.
      if (running !== null && !isPlace(running.address)) {
        await inTurn(end);
        failure = 'gone';
      }
      return state();
    },
    stop: () => inTurn(end),
  };
}
