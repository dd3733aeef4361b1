import type { ShareVisitor } from '../contract/sharing.ts';

/** How many are kept; in one class or school there are fewer. */
const most = 1000;

export interface Visitors {
  seen(address: string | undefined): void;
  list(): readonly ShareVisitor[];
}

/**
 * Who has opened the atlas since it is shared, by network address: for the teacher to see, kept
 * nowhere but in memory, and told to no one in the class.
 * @param now in milliseconds
 */
export function createVisitors(now: () => number): Visitors {
  /** Kept in the order in which they were last seen. */
  const lastSeen = new Map<string, number>();
  return {
    seen: (address) => {
      if (address === undefined) return;
      // An address of IPv4 on a socket of IPv6.
      const plain = address.replace(/^::ffff:/, '');
      lastSeen.delete(plain);
      lastSeen.set(plain, now());
      const [oldest] = lastSeen.keys();
      if (lastSeen.size > most && oldest !== undefined) lastSeen.delete(oldest);
    },
    list: () =>
      [...lastSeen]
        .reverse()
        .map(([address, at]) => ({ address, secondsAgo: Math.floor((now() - at) / 1000) })),
  };
}
