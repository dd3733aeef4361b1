import { later } from './later.ts';

/** Work whose every step says how many milliseconds to rest until the next. */
export type Steps = Iterator<number, void>;

/** Does some work step by step, so that none takes the frames of another. Returns what calls it off. */
export function inSteps(steps: Steps): () => void {
  let callOff = () => {};
  const step = () => {
    const { done, value } = steps.next();
    if (!done) callOff = later(step, value);
  };
  step();
  return () => callOff();
}
