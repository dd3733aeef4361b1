import { expect, test } from '../../fixtures.ts';
import { mainOf, preferencesOf } from './desktop.ts';

test('no experimental feature of Chromium is on', async ({ atlas }) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ experimentalFeatures: false });
  const on = await mainOf(atlas).evaluate(({ app }) =>
    [
      'enable-experimental-web-platform-features',
      'enable-experimental-webassembly-features',
    ].filter((name) => app.commandLine.hasSwitch(name)),
  );
  expect(on).toEqual([]);
});
