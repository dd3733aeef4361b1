/** A heading, paragraph or list item as it stands in the file. */
export interface Block {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** What stands in braces at its end, split at |: sources, as-of date, date; null for none. */
  readonly citation: readonly string[] | null;
}

/**
 * Splits the body of an article into blocks: an empty line, `## ` or `- ` begins a new one,
 * every other line goes on with the one before. `firstLine` is the body's place in its file.
 */
export function blocksOf(body: string, firstLine: number): readonly Block[] {
  const open: { line: number; kind: Block['kind']; lines: string[] }[] = [];
  let goesOn = false;
  body.split('\n').forEach((line, index) => {
    const text = line.trim();
    const kind = line.startsWith('## ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph';
    const last = open.at(-1);
    if (text === '') goesOn = false;
    else if (kind === 'paragraph' && goesOn && last !== undefined) last.lines.push(text);
    else {
      const words = kind === 'paragraph' ? text : line.slice(line.indexOf(' ')).trim();
      open.push({ line: firstLine + index, kind, lines: [words] });
      goesOn = kind !== 'heading';
    }
  });
  return open.map(({ line, kind, lines }) => ({ line, kind, ...cut(lines.join(' ')) }));
}

/** Takes the braces off the end of a block's text. */
function cut(text: string): Pick<Block, 'text' | 'citation'> {
  const [, words, inside] = /^(.*?)\s*\{([^{}]*)\}$/.exec(text) ?? [];
  return words === undefined || inside === undefined
    ? { text, citation: null }
    : { text: words, citation: inside.split('|').map((part) => part.trim()) };
}
