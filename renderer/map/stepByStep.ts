import { later } from './later.ts';

/**
 * Does some work step by step, so that none takes the frames of another. Returns what calls it off.
 * @param steps each says how many milliseconds to rest until the next
 */
export function stepByStep(steps: Iterator<number, void>): () => void {
  let callOff = () => {};
  const step = () => {
    const { done, value } = steps.next();
    if (!done) callOff = later(step, value);
  };
  step();
  return () => callOff();
}
