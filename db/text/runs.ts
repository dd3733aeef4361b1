/** A stretch of an article's text; `to` is an address of the atlas where it is a link. */
export interface Run {
  readonly text: string;
  readonly to: string | null;
}

const link = /\[([^[\]]+)\]\((#\/[^()\s]*)\)/g;

/** Splits text at its links, `[words](#/address)`. What is no link stays as it is. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(link)) {
    const [whole, words = '', to = ''] = found;
    if (found.index > end) runs.push({ text: text.slice(end, found.index), to: null });
    runs.push({ text: words, to });
    end = found.index + whole.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), to: null });
  return runs;
}
