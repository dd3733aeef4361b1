import { useState } from 'react';

/**
 * What was chosen last on a screen that its own address changes: the address, and what is drawn
 * from it, follows when it is ready, but a control shows at once what was chosen.
 * @param drawn what the address says, the same object as long as it says the same
 */
export function useChosen<T>(drawn: T): readonly [T, (wanted: T) => void] {
  const [wanted, setWanted] = useState(drawn);
  const [before, setBefore] = useState(drawn);
  if (before !== drawn) {
    setBefore(drawn);
    setWanted(drawn);
  }
  return [wanted, setWanted];
}
