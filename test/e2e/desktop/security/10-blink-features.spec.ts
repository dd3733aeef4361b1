import { expect, test } from '../../fixtures.ts';
import { mainOf, preferencesOf } from './desktop.ts';

test('no feature of Blink is switched on by name', async ({ atlas }) => {
  const { enableBlinkFeatures } = await preferencesOf(mainOf(atlas));
  expect(enableBlinkFeatures ?? '').toBe('');
  const named = await mainOf(atlas).evaluate(({ app }) =>
    app.commandLine.getSwitchValue('enable-blink-features'),
  );
  expect(named).toBe('');
});
