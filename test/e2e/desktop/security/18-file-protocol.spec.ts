import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test('the page has an origin of its own, and no file: address is read', async ({ atlas }) => {
  await atlas.open('#/');
  const seen = await atlas.page.evaluate(async () => {
    return {
      origin: location.origin,
      fetched: await fetch('file:///etc/hostname').then(
        () => 'read',
        () => 'refused',
      ),
    };
  });
  expect(seen).toEqual({ origin: 'app://atlas', fetched: 'refused' });
});

test('no window shows a file either', async ({ atlas }) => {
  const outcome = await mainOf(atlas).evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const outcome = await window.loadURL('file:///etc/hostname').then(() => 'shown', String);
    window.destroy();
    return outcome;
  });
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});
