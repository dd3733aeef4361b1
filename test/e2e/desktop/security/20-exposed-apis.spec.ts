import { linkBridgeName } from '../../../../electron/contract/links.ts';
import { atlasMethodNames, bridgeName } from '../../../../electron/contract/methods.ts';
import { printBridgeName } from '../../../../electron/contract/printing.ts';
import { saveBridgeName, saveMadeBridgeName } from '../../../../electron/contract/saving.ts';
import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare } from './desktop.ts';

test('of Electron the page sees functions that ask, and nothing they are made from', async ({
  atlas,
}) => {
  // What a window without a preload has is Chromium's; the rest is what ours puts there.
  const plain = await openBare(mainOf(atlas), 'x', {});
  const chromiums = await plain.evaluate(() => Object.getOwnPropertyNames(window));
  await plain.close();
  await atlas.open('#/');
  const seen = await atlas.page.evaluate((known) => {
    const own = Object.getOwnPropertyNames(window).filter((name) => !known.includes(name));
    const kindOf = (value: unknown) =>
      typeof value === 'object' && value !== null
        ? Object.values(value).map((v) => typeof v)
        : typeof value;
    const read = window as unknown as Record<string, unknown>;
    return {
      own: own.filter((name) => name.startsWith('atlas')).sort(),
      electron: own.filter((name) => /electron|ipc|require|process/i.test(name)),
      kinds: own.filter((name) => name.startsWith('atlas')).flatMap((name) => kindOf(read[name])),
      methods: Object.keys(read.atlasBridge as object),
    };
  }, chromiums);
  const bridges = [bridgeName, saveBridgeName, saveMadeBridgeName, printBridgeName, linkBridgeName];
  expect(seen.own).toEqual(expect.arrayContaining([...bridges].sort()));
  expect(seen.electron).toEqual([]);
  expect(new Set(seen.kinds)).toEqual(new Set(['function']));
  expect(seen.methods).toEqual([...atlasMethodNames]);
});
