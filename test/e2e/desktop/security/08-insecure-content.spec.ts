import { expect, test } from '../../fixtures.ts';
import { mainOf, preferencesOf } from './desktop.ts';

test('the page is a secure one, and may load nothing that is not', async ({ atlas }) => {
  await atlas.open('#/');
  expect(await atlas.page.evaluate(() => window.isSecureContext)).toBe(true);
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ allowRunningInsecureContent: false });
});
