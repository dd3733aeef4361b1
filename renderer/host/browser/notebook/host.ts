import type {
  NotebookAnswer,
  NotebookHost,
  NotebookRequest,
} from '../../../../electron/contract/notebook/channel.ts';
import { NotebookKeeper } from '../../../../electron/contract/notebook/keeper.ts';
import { createMemoryShelf } from '../../../../electron/contract/notebook/memoryShelf.ts';
import { openDatabaseShelf } from './shelf.ts';

/**
 * Keeps the notebook in the browser's own database. Where the browser keeps nothing (a private
 * window, some browsers for files on a stick) it lasts as long as the window, and `open` says so.
 * @param newId makes ids that nothing has
 */
export async function openNotebookHost(newId: () => string): Promise<NotebookHost> {
  const kept = await openDatabaseShelf().catch(() => null);
  const keeper = new NotebookKeeper({
    shelf: kept ?? createMemoryShelf(),
    now: () => new Date(),
    newId,
    log: (text) => console.warn(text),
  });
  const others = kept === null ? null : otherWindows();
  return {
    async ask(request) {
      const answer = await answerFrom(keeper, request);
      if (request.what !== 'open' && answer.outcome !== 'failed') others?.postMessage('changed');
      if (request.what === 'change') askToKeep();
      const isMemory = kept === null && answer.outcome === 'opened';
      return isMemory ? { ...answer, notice: { kind: 'memory' } } : answer;
    },
    follow: (listener) => others?.addEventListener('message', listener),
  };
}

function answerFrom(keeper: NotebookKeeper, request: NotebookRequest): Promise<NotebookAnswer> {
  switch (request.what) {
    case 'open':
      return keeper.open();
    case 'change':
      return keeper.change(request.changes);
    case 'merge':
      return keeper.merge(request.incoming);
    case 'erase':
      return keeper.erase();
  }
}

function otherWindows(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('atlas-notebook');
  } catch {
    return null;
  }
}

let asked = false;

/** Asks the browser once not to clear this away when it runs out of room; it may refuse. */
function askToKeep(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => undefined);
}
