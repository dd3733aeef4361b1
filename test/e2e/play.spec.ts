import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// A window of its own: on the desktop the clock stays with the page, which other specs go on with.
test.use({ launchOptions: {} });
test.afterEach(({ atlas }) => atlas.page.clock.resume());

const player = (page: Page) => page.getByRole('region', { name: 'Time' });
const playButton = (page: Page) =>
  player(page).getByRole('button', { name: 'Play the events in order' });
const handle = (page: Page) => page.getByRole('slider', { name: 'Day shown' });
const caption = (page: Page) => page.getByRole('region', { name: 'Map' }).locator('[data-caption]');

/** Opens an address under a clock that stands still until a test moves it on. */
async function openStill(
  atlas: { page: Page; open(address: string): Promise<void> },
  address: string,
) {
  await atlas.page.clock.install({ time: new Date('2026-11-24T08:00:00') });
  await atlas.open(address);
  await expect(atlas.page.locator('[data-whole="true"]')).toBeVisible();
  await atlas.page.clock.pauseAt(new Date('2026-11-24T08:30:00'));
}

/** The address and the screens have come to a day. */
async function arrived(page: Page, day: string) {
  await expect(page).toHaveURL(new RegExp(`on=${day}$`));
  await expect(page.getByRole('main').locator(`[data-day="${day}"]`)).toBeVisible();
  // What React holds back so that nothing flickers.
  await page.clock.runFor(400);
}

/**
 * Lets the present rest end, however long it is, and no part of the next. Milliseconds it took; with
 * none under way, the longest that one could last.
 */
async function restEnds(page: Page): Promise<number> {
  const before = page.url();
  let passed = 0;
  for (; passed < 6_100 && page.url() === before; passed += 100) await page.clock.runFor(100);
  return passed;
}

test.describe('The play', () => {
  test('goes through the events in order; ribbon, page and map show the same day at each', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openStill(atlas, '#/conferences?on=2011-01-01');
    const expected = [
      ['2011-11-02', '2 November 2011', 1],
      ['2012-06-14', '14 June 2012', 2],
      ['2013-04-26', '26 April 2013', 3],
      ['2014-08-29', '29 August 2014', 3],
      ['2014-10-31', '31 October 2014', 4],
      ['2015-12-09', '9 December 2015', 5],
    ] as const;
    await playButton(page).click();
    for (const [day, words, held] of expected) {
      await arrived(page, day);
      await expect(page.getByRole('main')).toContainText(`The atlas shows ${words}`);
      await expect(handle(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${words}`));
      await expect(caption(page)).toContainText(words);
      await expect(page.getByRole('main').locator('[data-held="true"]')).toHaveCount(held);
      const markers = page.locator('.atlas-marker[data-held="true"]');
      await expect(markers).toHaveCount(held);
      // Markers of neighbours may leave no room for a line between them, so the newest is asked for.
      if (held > 1)
        await expect(page.locator(`.atlas-route [data-leg="${held}"]`)).toHaveAttribute(
          'data-newest',
          'true',
        );
      await restEnds(page);
    }
  });

  test('says who joins and to whom the chair passes', async ({ atlas }) => {
    const { page } = atlas;
    await openStill(atlas, '#/?on=2019-03-01');
    await playButton(page).click();
    await expect(caption(page)).toContainText('8th ministerial conference, Istanbul');
    await expect(caption(page)).toContainText(
      'Uzbekistan counts among the participants from here on',
    );
    await expect(caption(page)).toContainText('The co-chair passes from Turkey to Tajikistan');
    await expect(player(page).getByRole('status')).toContainText(
      'Uzbekistan counts among the participants',
    );
    await expect(
      page.getByRole('button', { name: 'Tajikistan, participant, co-chair on this day' }),
    ).toHaveCount(1);
  });

  test('leaves one step in the history, and pauses, steps and ends by keyboard', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openStill(atlas, '#/country/UZ');
    await page.keyboard.press('k');
    await arrived(page, '2011-01-01');
    await restEnds(page);
    await arrived(page, '2011-11-02');
    await page.keyboard.press('k');
    await restEnds(page);
    await arrived(page, '2011-11-02');
    await page.keyboard.press('l');
    await arrived(page, '2012-06-14');
    await page.keyboard.press('j');
    await arrived(page, '2011-11-02');
    await page.keyboard.press('Escape');
    await expect(caption(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page).toHaveURL(/#\/country\/UZ$/);
  });

  test('plays by the space bar on the handle, and not while a word is typed', async ({ atlas }) => {
    const { page } = atlas;
    await openStill(atlas, '#/');
    await page.getByRole('combobox').fill('');
    await page.getByRole('combobox').pressSequentially('k');
    await expect(playButton(page)).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
    await handle(page).focus();
    await page.keyboard.press('Space');
    await arrived(page, '2011-01-01');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('ends where the reader takes the ribbon or goes elsewhere', async ({ atlas }) => {
    const { page } = atlas;
    await openStill(atlas, '#/');
    await playButton(page).click();
    await arrived(page, '2011-01-01');
    await page.getByRole('link', { name: /^Conference 3: Almaty/ }).click();
    await expect(page).toHaveURL(/#\/conference\/3\?on=2011-01-01$/);
    await expect(playButton(page)).toBeVisible();
    await page.keyboard.press('k');
    await arrived(page, '2011-11-02');
    await handle(page).press('PageUp');
    await arrived(page, '2012-11-02');
    await expect(playButton(page)).toBeVisible();
  });

  test('is four times as fast where the reader wants a quick overview', async ({ atlas }) => {
    const { page } = atlas;
    await openStill(atlas, '#/?on=2012-06-14');
    await player(page)
      .getByRole('button', { name: /^Speed: to read along/ })
      .click();
    await player(page)
      .getByRole('button', { name: /^Speed: twice/ })
      .click();
    await expect(player(page).getByRole('button', { name: /quick overview/ })).toBeVisible();
    await playButton(page).click();
    await arrived(page, '2013-04-26');
    await expect(caption(page)).toContainText('26 April 2013');
    // With the 400 since it arrived; to read along it would be 2400 at least.
    expect(await restEnds(page)).toBeLessThan(1_100);
    await arrived(page, '2014-08-29');
    // Nothing but conferences is said at this speed.
    await expect(caption(page)).toContainText('Tianjin');
    await expect(player(page).getByRole('status')).toHaveText('');
  });

  test('marks the event on the timeline and keeps it in view, and leads to the map', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openStill(atlas, '#/timeline?on=2016-12-04');
    const main = page.getByRole('main');
    await playButton(page).click();
    for (const [day, title] of [
      ['2017-12-01', /^7th ministerial conference, Baku/],
      ['2019-03-01', /^The capital of Kazakhstan was renamed/],
      ['2019-12-09', /^8th ministerial conference, Istanbul/],
    ] as const) {
      await arrived(page, day);
      const current = main.locator('[aria-current="date"]').first();
      await expect(current.getByRole('heading')).toHaveText(title);
      await page.clock.runFor(1_000);
      await expect(current).toBeInViewport();
      await restEnds(page);
    }
    await page.keyboard.press('Escape');
    await main.getByRole('button', { name: 'Play on the map' }).click();
    await expect(page).toHaveURL(/#\/conferences\?/);
    await arrived(page, '2021-03-30');
    await expect(caption(page)).toContainText('30 March 2021');
  });

  test('shows the route beside the conferences, elsewhere where the reader wants it', async ({
    atlas,
  }) => {
    const { page } = atlas;
    const route = page.locator('.atlas-route');
    await atlas.open('#/conferences');
    await expect(route.locator('[data-newest="true"]')).toHaveAttribute('data-leg', '9');
    await atlas.open('#/country/KZ');
    await expect(page.locator('.atlas-marker').first()).toBeVisible();
    await expect(route).toHaveCount(0);
    await page.getByRole('button', { name: 'Map options' }).click();
    await page.getByText('Route from conference to conference').click();
    await expect(route).toHaveCount(1);
  });

  test('stands still for those who want no motion, and plays all the same', async ({ atlas }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStill(atlas, '#/?on=2013-04-26');
    await playButton(page).click();
    await arrived(page, '2014-08-29');
    await restEnds(page);
    await arrived(page, '2014-10-31');
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => (animation.effect as KeyframeEffect).target?.className ?? ''),
    );
    expect(moving).toEqual([]);
  });
});
