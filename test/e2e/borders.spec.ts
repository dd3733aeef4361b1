import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.describe('Contested borders', () => {
  test('a mark on the map is come to, opened, read and left by the keyboard alone', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open('#/');
    const mark = page.locator('[data-dispute="durand-line"]');
    await mark.focus();
    await expect(mark).toHaveAccessibleName(/Durand Line/);
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Durand Line' });
    await expect(note).toContainText(/Pakistan\s*holds/);
    await expect(note).toContainText(/Afghanistan\s*does not accept/);
    await expect(note.getByRole('link', { name: /World Factbook/ })).toBeVisible();
    // axe injects itself; Electron's page has no second page to run it in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(mark).toBeFocused();
    // From one to the next as they lie on the map, and back to the map.
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-dispute]:focus')).not.toHaveAttribute(
      'data-dispute',
      'durand-line',
    );
    await page.keyboard.press('Escape');
    await expect(page.locator('.atlas-map-place')).toBeFocused();
  });

  test('pressing a hatched area opens its note, not the country that it is drawn with', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open('#/borders?b=crimea');
    const mark = page.locator('[data-dispute="crimea"]');
    await expect(mark).toHaveAttribute('data-wanted', 'true');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await mark.boundingBox())?.x ?? 0).toBeGreaterThan(300);
    const box = (await mark.boundingBox())!;
    // Beside the mark, on the peninsula itself.
    await page.mouse.click(box.x + box.width / 2 - 14, box.y + box.height / 2 - 4);
    await expect(page.getByRole('dialog', { name: 'Crimea' })).toContainText(/Ukraine\s*claims/);
    await expect(page).toHaveURL(/#\/borders\?b=crimea$/);
  });

  test('the page tells the policy and every case, and is led to from where it matters', async ({
    atlas,
  }) => {
    const { page } = atlas;
    const heading = page.getByRole('heading', { level: 1, name: 'Contested borders and names' });
    await atlas.open('#/country/AF');
    await page.getByRole('main').getByRole('link', { name: 'Durand Line' }).click();
    await expect(heading).toBeVisible();
    await expect(page).toHaveURL(/#\/borders\?b=durand-line$/);
    await expect(page.getByRole('article', { name: 'Durand Line' })).toBeFocused();
    await expect(page.getByText(/shows who holds the ground/)).toBeVisible();
    for (const name of ['Crimea', 'Taiwan', 'Western Sahara', 'Name of the Persian Gulf'])
      await expect(page.getByRole('article', { name, exact: true })).toBeAttached();
    await atlas.open('#/about');
    await page.getByRole('link', { name: 'All contested borders' }).click();
    await expect(heading).toBeVisible();
    await atlas.open('#/search?q=Takeshima');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Liancourt Rocks/ })
      .first()
      .click();
    await expect(page).toHaveURL(/b=liancourt-rocks$/);
  });
});
