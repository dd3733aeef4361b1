import { runsOf } from '../../text/runs.ts';

/** What is wrong with the text of a block: it may hold words and links, and nothing else. */
export function inlineProblem(text: string): string | null {
  const words = runsOf(text).filter((run) => run.to === null);
  return words.some((run) => /[[\]{}*_`<>|]|\]\(/.test(run.text))
    ? 'may hold words and links of the form [words](#/address), no other mark-up'
    : null;
}
