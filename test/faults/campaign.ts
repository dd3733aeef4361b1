/**
 * One way of doing the atlas harm, many times over. Each lies in a file of its own and stands in
 * the list of run.ts.
 */
export interface Campaign {
  /** One word; `npm run test:faults -- NAME` runs it alone. */
  readonly name: string;
  /**
   * Does the harm and counts. The same seed does the same harm.
   * @returns what was done and what became of it, in one line of counts
   * @throws where the atlas did not bear it; the message says how to see it again
   */
  run(seed: number): Promise<string>;
}
