import type { NotebookAnswer } from '../../contract/notebook/channel.ts';
import type { NotebookKeeper } from '../../contract/notebook/keeper.ts';
import { notebookRequestSchema } from '../../contract/notebook/schema.ts';

/** Answers what a page asks of the notebook. Never throws: what goes wrong is an answer. */
export async function answerNotebookRequest(
  request: unknown,
  keeper: NotebookKeeper,
  log: (text: string) => void,
): Promise<NotebookAnswer> {
  const checked = notebookRequestSchema.safeParse(request);
  if (!checked.success) {
    log(`notebook: a request was refused: ${checked.error.issues[0]?.message ?? ''}`);
    return { outcome: 'failed', why: 'refused', where: null };
  }
  switch (checked.data.what) {
    case 'open':
      return keeper.open();
    case 'change':
      return keeper.change(checked.data.changes);
    case 'merge':
      return keeper.merge(checked.data.incoming);
    case 'erase':
      return keeper.erase();
  }
}
