import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const handle = (page: Page) => page.getByRole('slider', { name: 'Day shown' });
/** The other events come some time after the conferences; the control says when. */
const allStops = (page: Page) => expect(page.locator('[data-whole="true"]')).toBeVisible();

test.describe('The day', () => {
  test('goes from event to event by keyboard, and into the address', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/?on=2019-12-09');
    await allStops(page);
    await handle(page).focus();
    await expect(handle(page)).toHaveAttribute(
      'aria-valuetext',
      /9 December 2019: 8th ministerial conference, Istanbul/,
    );
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/on=2020-02-29$/);
    await expect(handle(page)).toHaveAttribute('aria-valuetext', /Taliban signed an agreement/);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/on=2019-12-09$/);
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/on=2018-12-09$/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/on=2011-01-01$/);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/#\/$/);
    await expect(handle(page)).toBeFocused();
  });

  test('is dragged, draws near to an event, and is one step in the history', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/country/UZ');
    await allStops(page);
    const grip = await handle(page).boundingBox();
    const dot = await page.getByRole('link', { name: /^Conference 3: Almaty/ }).boundingBox();
    if (grip === null || dot === null) throw new Error('nothing to drag');
    const target = dot.x + dot.width / 2 + 4;
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    for (const share of [0.25, 0.5, 0.75, 1])
      await page.mouse.move(grip.x + (target - grip.x) * share, grip.y + 5);
    await page.mouse.up();
    await expect(page).toHaveURL(/on=2013-04-26$/);
    await expect(page.getByRole('main')).toContainText('The atlas shows 26 April 2013');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page).toHaveURL(/#\/country\/UZ$/);
    await expect(page.getByRole('main')).not.toContainText('The atlas shows');
  });

  test('has buttons for the events before and after, and one for today', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/?on=2021-03-30');
    await allStops(page);
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(page).toHaveURL(/on=2021-08-15$/);
    await page.getByRole('button', { name: 'Previous event' }).click();
    await expect(page).toHaveURL(/on=2021-03-30$/);
    await page.getByRole('button', { name: 'Back to today' }).click();
    await expect(page).toHaveURL(/#\/$/);
    await expect(page.getByRole('button', { name: 'Next event' })).toBeDisabled();
  });

  for (const [on, participants, conferences] of [
    ['2011-01-01', 0, 0],
    ['2012-01-01', 14, 1],
    ['2020-01-01', 15, 8],
  ] as const)
    test(`counts ${participants} participants on ${on}`, async ({ atlas }) => {
      await atlas.open(`#/?on=${on}`);
      const main = atlas.page.getByRole('main');
      await expect(
        main.getByRole('link', { name: new RegExp(`^${participants} participants?`) }),
      ).toBeVisible();
      await expect(
        main.getByRole('link', { name: new RegExp(`^${conferences} conferences?`) }),
      ).toBeVisible();
      const early = main.getByText(/Nothing had happened yet/);
      if (participants === 0) await expect(early).toBeVisible();
      else await expect(early).toHaveCount(0);
    });

  test('Afghanistan: the dispute is told from 15 August 2021, not before', async ({ atlas }) => {
    const main = atlas.page.getByRole('main');
    await atlas.open('#/country/AF?on=2021-08-14');
    await expect(main.getByText('Islamic Republic of Afghanistan').first()).toBeVisible();
    await expect(main.locator('[data-name-note]')).toHaveCount(0);
    await atlas.open('#/country/AF?on=2021-08-16');
    await expect(main.locator('[data-name-note]')).toContainText(/disputed.*Factbook/);
    await expect(main.locator('figcaption').first()).toContainText(/disputed/);
  });
});

test.describe('The timeline', () => {
  test('has the nine conferences, the years without, and filters', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/timeline');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: /ministerial conference, / })).toHaveCount(9);
    await expect(main).toContainText('No ministerial conference was held in 2018.');
    await expect(main).toContainText('No ministerial conference was held in 2020.');
    await expect(main.locator('section', { hasText: '2024' }).last()).toContainText(/dormant/);
    await main.getByRole('checkbox', { name: /Ministerial conferences/ }).uncheck();
    await expect(main.getByRole('heading', { name: /ministerial conference, / })).toHaveCount(0);
    await expect(main.getByRole('heading', { name: /entered Kabul/ })).toBeVisible();
    // The choice stays while the reader looks elsewhere.
    await main.getByRole('link', { name: /entered Kabul/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Afghanistan');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(main.getByRole('checkbox', { name: /Ministerial conferences/ })).not.toBeChecked();
    await main.getByRole('button', { name: 'Show all kinds' }).click();
    await expect(main.getByRole('heading', { name: /ministerial conference, / })).toHaveCount(9);
  });

  test('shows the atlas on the day of an entry, and what was still to come', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/timeline');
    const main = page.getByRole('main');
    await main
      .getByRole('link', { name: 'Show the atlas on this day: 1 December 2017' })
      .first()
      .click();
    await expect(page).toHaveURL(/#\/timeline\?on=2017-12-01$/);
    const eighth = main.getByRole('listitem').filter({ hasText: '8th ministerial conference, ' });
    await expect(eighth).toContainText('not yet on the day shown');
    const seventh = main.getByRole('listitem').filter({ hasText: '7th ministerial conference, ' });
    await expect(seventh).not.toContainText('not yet');
  });

  test('leads to the map', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/timeline');
    await page.getByRole('link', { name: 'Almaty 2013 on the map' }).first().click();
    await expect(page).toHaveURL(/#\/conference\/3$/);
    await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  });
});
