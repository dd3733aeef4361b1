import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of a process and all below it (Linux). */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // The process has ended since the folder was listed.
    }
  }
  const tree = [root];
  for (const id of tree) for (const [child, parent] of parents) if (parent === id) tree.push(child);
  return tree;
}

/** Proportional set size of a process and all below it, kB; null outside Linux. */
export function treePssKb(root: number): number | null {
  if (process.platform !== 'linux') return null;
  let total = 0;
  for (const id of processTree(root)) {
    try {
      total += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]);
    } catch {
      // As above.
    }
  }
  return total;
}
