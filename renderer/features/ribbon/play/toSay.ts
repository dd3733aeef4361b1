import type { Speed } from './player.ts';
import type { Told } from './useTold.ts';

/**
 * What is said aloud: everything at a reader's pace, the first thing at twice the pace, and at
 * four times the conferences alone. Empty where nothing is.
 */
export function toSay({ headline, lines }: Told, speed: Speed): string {
  const all = headline === null ? lines : [headline, ...lines];
  switch (speed) {
    case 1:
      return all.join('. ');
    case 2:
      return all[0] ?? '';
    case 4:
      return headline ?? '';
  }
}
