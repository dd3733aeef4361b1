import type { NotebookFailure, NotebookNotice } from './channel.ts';
import { asideName, documentName, isCopy } from './copies.ts';
import { emptyNotebook, type Notebook } from './document.ts';
import { type NotebookFile, readFileText } from './file.ts';
import type { KeeperTools } from './shelf.ts';

/** The document as it was found, or what serves in its stead. */
export interface OpenedDocument {
  readonly notebook: Notebook;
  readonly notice: NotebookNotice | null;
  readonly closed: NotebookFailure | null;
  /** What stands on the shelf now; null where nothing does. */
  readonly present: { readonly text: string; readonly file: NotebookFile } | null;
}

const opened = (
  present: OpenedDocument['present'],
  notice: NotebookNotice | null = null,
): OpenedDocument => ({
  notebook: present?.file.notebook ?? emptyNotebook,
  notice,
  closed: null,
  present,
});

const closedFor = (closed: NotebookFailure): OpenedDocument => ({ ...opened(null), closed });

/**
 * Reads the document. A damaged one is set aside and the last good copy takes its place; one of a
 * later edition, or one that cannot be read at present, is not touched and nothing is written.
 */
export async function openDocument(tools: KeeperTools): Promise<OpenedDocument> {
  const { shelf, log } = tools;
  try {
    const text = await shelf.read(documentName);
    const read = text === null ? null : readFileText(text);
    if (text !== null && read?.is === 'notebook') return opened({ text, file: read.file });
    if (read?.is === 'future') return closedFor('future');
    return await restore(tools, text !== null);
  } catch (error) {
    log(`the notebook was not opened: ${error instanceof Error ? error.message : 'unknown'}`);
    return closedFor(shelf.failure(error));
  }
}

/** There is no good document. Where it is merely not there yet, there is no copy of it either. */
async function restore(tools: KeeperTools, isDamaged: boolean): Promise<OpenedDocument> {
  const { shelf, now, log } = tools;
  const copy = await lastGoodCopy(tools);
  const aside = isDamaged ? asideName(now()) : null;
  if (aside !== null) {
    log(`the notebook is damaged: it is set aside as ${aside}`);
    try {
      await shelf.rename(documentName, aside);
    } catch (error) {
      // Nothing can be written: what can be read is shown.
      return { ...opened(copy), closed: shelf.failure(error), present: null };
    }
  }
  const place = aside === null ? null : (shelf.where(aside) ?? aside);
  if (copy === null) return opened(null, place === null ? null : { kind: 'lost', aside: place });
  let present = copy.text;
  await shelf.update(documentName, (other) => {
    // Another window may have been quicker.
    present = other ?? copy.text;
    return present;
  });
  const read = readFileText(present);
  const file = read.is === 'notebook' ? read.file : copy.file;
  return opened(
    { text: present, file },
    { kind: 'restored', aside: place, saved: copy.file.saved },
  );
}

async function lastGoodCopy({ shelf }: KeeperTools): Promise<OpenedDocument['present']> {
  let last: OpenedDocument['present'] = null;
  for (const name of (await shelf.list()).filter(isCopy)) {
    const text = (await shelf.read(name)) ?? '';
    const read = readFileText(text);
    if (read.is !== 'notebook') continue;
    if (last === null || read.file.revision > last.file.revision) last = { text, file: read.file };
  }
  return last;
}
