import type { ArticleBlock } from '../../../electron/contract/articles.ts';

/** A heading or paragraph alone, or the items of one list together. */
export type BlockGroup =
  | { readonly kind: 'heading' | 'paragraph'; readonly block: ArticleBlock }
  | { readonly kind: 'list'; readonly items: readonly ArticleBlock[] };

/** Puts items that follow each other into one list. */
export function blockGroups(blocks: readonly ArticleBlock[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'item') groups.push({ kind: block.kind, block });
    else if (last?.kind === 'list')
      groups[groups.length - 1] = { kind: 'list', items: [...last.items, block] };
    else groups.push({ kind: 'list', items: [block] });
  }
  return groups;
}

const wordsOfLabel = 6;

/** The words of a block without its links. */
export const blockText = ({ runs }: ArticleBlock): string => runs.map(({ text }) => text).join('');

/** How a block begins, to tell its source marker from the others of the page. */
export function blockOpening(block: ArticleBlock): string {
  const words = blockText(block).split(' ');
  const opening = words.slice(0, wordsOfLabel).join(' ');
  return words.length > wordsOfLabel ? `${opening}…` : opening;
}
