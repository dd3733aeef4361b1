import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test('everything the page loads is a file of the atlas itself', async ({ atlas }) => {
  await atlas.open('#/country/KZ');
  const loaded = await atlas.page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map((entry) => entry.name),
  ]);
  expect(loaded.length).toBeGreaterThan(5);
  for (const address of loaded) expect(address).toMatch(/^app:\/\/atlas\//);
});

test('no window loads over a protocol of the network, secure or not', async ({ atlas }) => {
  const schemes = ['http', 'https', 'ftp', 'ws', 'wss'];
  const outcomes = await mainOf(atlas).evaluate(async ({ BrowserWindow }, names) => {
    const window = new BrowserWindow({ show: false });
    const outcomes: string[] = [];
    for (const name of names)
      outcomes.push(await window.loadURL(`${name}://127.0.0.1:9/`).then(() => 'loaded', String));
    window.destroy();
    return outcomes;
  }, schemes);
  for (const [i, outcome] of outcomes.entries())
    expect(outcome, schemes[i]).toMatch(
      /ERR_BLOCKED_BY_CLIENT|ERR_FAILED|ERR_ABORTED|ERR_UNKNOWN_URL_SCHEME/,
    );
});
