import { tricks } from '../../../unit/electron/security/tricks.ts';
import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test('no address of app: leads to a file outside the page’s folder', async ({ atlas }) => {
  await atlas.open('#/');
  const asked = tricks.filter((address) => URL.canParse(address));
  const fromPage = await atlas.page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            async (response) => `${response.status} ${await response.text()}`,
            () => 'refused',
          ),
        ),
      ),
    asked,
  );
  const fromMain = await mainOf(atlas).evaluate(
    ({ net }, addresses) =>
      Promise.all(
        addresses.map((address) =>
          net.fetch(address).then(
            async (response) => `${response.status} ${await response.text()}`,
            () => 'refused',
          ),
        ),
      ),
    asked,
  );
  for (const answers of [fromPage, fromMain])
    for (const [i, answer] of answers.entries())
      expect(answer, asked[i]).toMatch(/^(refused|403 |404 |405 )/);
  // The same way of asking does reach what is inside.
  const inside = await mainOf(atlas).evaluate(
    async ({ net }) => (await net.fetch('app://atlas/index.html')).status,
  );
  expect(inside).toBe(200);
});
