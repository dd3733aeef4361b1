import path from 'node:path';
import { app } from 'electron';
import { type NotebookAnswer, notebookChannel } from '../../contract/notebook/channel.ts';
import { longestDocument } from '../../contract/notebook/document.ts';
import { NotebookKeeper } from '../../contract/notebook/keeper.ts';
import { answerChannel, refusalLog } from '../../security/ipc.ts';
import { questionLimits } from '../../security/message.ts';
import { answerNotebookRequest } from './answer.ts';
import { createFolderShelf } from './folder.ts';

const refuse = (): NotebookAnswer => ({ outcome: 'failed', why: 'refused', where: null });

/**
 * The channel for the notebook, which lies in a folder of its own in the user's data. A page names
 * no file.
 * @returns resolves when nothing is being written any more; call it before the end of the program
 */
export function answerNotebook(log: (text: string) => void): () => Promise<void> {
  const keeper = new NotebookKeeper({
    shelf: createFolderShelf(path.join(app.getPath('userData'), 'notebook')),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    log,
  });
  answerChannel(
    notebookChannel,
    {
      // As much as the largest notebook that is taken in from a file.
      limits: { ...questionLimits, characters: longestDocument, values: 500_000 },
      refuse,
      answer: (_sender, request) => answerNotebookRequest(request, keeper, refusalLog(log)),
    },
    log,
  );
  return () => keeper.close();
}
