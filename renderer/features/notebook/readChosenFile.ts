import type { ReadFile } from '../../../electron/contract/notebook/file.ts';

/** Reads what the reader chose as a notebook. Never throws; bytes that are no text are foreign. */
export async function readChosenFile(
  file: File,
): Promise<ReadFile | { readonly is: 'unreadable' }> {
  const [{ readFileText }, { longestDocument }] = await Promise.all([
    import('../../../electron/contract/notebook/file.ts'),
    import('../../../electron/contract/notebook/document.ts'),
  ]);
  // A letter takes four bytes at the most; nothing larger needs to be read to be refused.
  if (file.size > longestDocument * 4) return { is: 'foreign' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { is: 'unreadable' };
  }
  try {
    return readFileText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { is: 'foreign' };
  }
}
