import type { Problem } from '../problems.ts';

const keys = ['position', 'title', 'summary', 'as_of', 'sources'] as const;
export type FrontMatter = Readonly<Record<(typeof keys)[number], string>>;

export interface ReadFrontMatter {
  /** Null where there is none that can be used. */
  readonly fields: FrontMatter | null;
  readonly body: string;
  /** The line on which the body begins, counted from 1. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** Reads the lines `key: value` between two lines `---` at the beginning of a file. */
export function readFrontMatter(file: string, text: string): ReadFrontMatter {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const at = (line: number, column: string | null, reason: string): Problem => ({
    file,
    line,
    column,
    reason,
  });
  const none = { fields: null, body: '', bodyLine: 1 };
  if (lines[0] !== '---' || end < 0)
    return { ...none, problems: [at(1, null, `must begin with ${keys.join(', ')} between ---`)] };
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  lines.slice(1, end).forEach((line, index) => {
    const [, key, value] = /^([a-z_]+): *(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined)
      problems.push(at(index + 2, null, 'not of the form key: value'));
    else if (!(keys as readonly string[]).includes(key))
      problems.push(at(index + 2, key, `not one of ${keys.join(', ')}`));
    else if (found.has(key)) problems.push(at(index + 2, key, 'given twice'));
    else found.set(key, value);
  });
  for (const key of keys) if (!found.has(key)) problems.push(at(1, key, 'is missing'));
  if (problems.length > 0) return { ...none, problems };
  const field = (key: (typeof keys)[number]): string => found.get(key) ?? '';
  const fields: FrontMatter = {
    position: field('position'),
    title: field('title'),
    summary: field('summary'),
    as_of: field('as_of'),
    sources: field('sources'),
  };
  return { fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, problems };
}
