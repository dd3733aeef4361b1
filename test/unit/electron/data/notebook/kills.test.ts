import { expect, it } from 'vitest';
import { damageDocuments } from '../../../../faults/notebook/damage.ts';
import { killWriters } from '../../../../faults/notebook/kills.ts';

// A few of the five hundred that `npm run test:faults -- notebook` does of each.

it('nothing acknowledged is lost when the process is killed while writing', async () => {
  const counts = await killWriters(20, 7);
  expect(counts.afterWrites).toBeGreaterThanOrEqual(6);
  expect(counts.acknowledged).toBeGreaterThanOrEqual(counts.afterWrites);
  expect(counts).toMatchObject({ kills: 20, lost: 0, failedStarts: 0 });
}, 120_000);

it('a damaged document is restored, or was damaged where it does no harm', async () => {
  const counts = await damageDocuments(20, 7);
  expect(counts.restored).toBeGreaterThan(10);
  expect(counts.wrong).toBe(0);
}, 60_000);
