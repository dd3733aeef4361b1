import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare, preferencesOf } from './desktop.ts';

const withFrame = '<iframe src="app://other/"></iframe>';

/** What the page can read of the frame in it, which is of another origin. */
const readFrame = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.textContent ?? null);

test('in a window like ours a page reads nothing of another origin', async ({ atlas }) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ webSecurity: true });
  const like = await openBare(mainOf(atlas), withFrame, {});
  expect(await readFrame(like)).toBeNull();
  await like.close();
});
