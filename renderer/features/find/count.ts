import type { Found } from '../../../electron/contract/finding.ts';

/**
 * Chromium looks everywhere in the window, in the field with the sought text too, and counts that
 * as the last of all, since the bar is the window's last part. Leaves it out.
 */
export const withoutOwn = ({ matches, active }: Found): Found => {
  const others = Math.max(0, matches - 1);
  return { matches: others, active: Math.min(active, others) };
};

/** True where the one shown is the field's own, so that the next is to be shown in its place. */
export const isOwn = ({ matches, active }: Found): boolean => matches > 1 && active === matches;
