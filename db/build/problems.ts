/** One thing wrong with the sources, and where: what a contributor needs to mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1, the header being line 1. */
  readonly line: number;
  /** Name of the column; null where the whole line is meant. */
  readonly column: string | null;
  readonly reason: string;
}

/** "country.csv:12 capital: no such day" */
export const problemText = ({ file, line, column, reason }: Problem): string =>
  `${file}:${line}${column === null ? '' : ` ${column}`}: ${reason}`;

/** In the order of file, then line, so that a list of many can be worked through. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
