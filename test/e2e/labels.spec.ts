import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const languages = ['english', 'endonyms', 'both'];
/** Where the map is looked at, beside its first view. */
const places = ['#/', '#/country/AF', '#/country/AE', '#/organisation/NATO', '#/?view=world'];
const closer = 4;

test.describe('Labels of the map', () => {
  for (const size of sizes)
    for (const language of languages)
      test(`${language} at ${size.width} wide: none collide, none is cut, at any zoom`, async ({
        atlas,
      }) => {
        test.slow();
        const { page } = atlas;
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await atlas.resize(size.width, size.height);
        await atlas.open('#/');
        await page.evaluate((choice) => localStorage.setItem('atlas.map-names', choice), language);
        await page.reload();
        for (const place of places) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, place);
          const zoomIn = page.getByRole('button', { name: 'Zoom in' });
          for (let step = 0; step <= closer; step++) {
            await settled(page);
            // A map that still moves has its names where they were.
            await expect.poll(() => faults(page), `${place}, ${step} steps closer`).toEqual([]);
            await zoomIn.click();
          }
        }
      });

  test('name the chosen country on the map of the world too, beside it where it has no room', async ({
    atlas,
  }) => {
    test.slow();
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open('#/?view=world');
    await settled(page);
    const codes = await page
      .locator('[data-country]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-country') ?? ''));
    expect(codes.length).toBeGreaterThan(25);
    for (const language of ['english', 'both']) {
      await page.evaluate((choice) => localStorage.setItem('atlas.map-names', choice), language);
      await page.reload();
      for (const code of codes) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/country/${code}?view=world`);
        await expect(page.locator(`[data-map-label="country ${code}"]`), code).toHaveCount(1);
        await expect.poll(() => faults(page), `${code}, ${language}`).toEqual([]);
      }
      // Markers of its neighbours cover it: the line leads there.
      await page.evaluate(() => {
        location.hash = '#/country/KG?view=world';
      });
      await expect(page.locator('[data-leader="country KG"]')).toHaveCount(1);
    }
  });

  test('a collision and a cut would be seen', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    await settled(page);
    await page.evaluate(() => {
      const [one, other] = document.querySelectorAll<HTMLElement>('[data-map-label]');
      const { left = '', top = '' } = one?.style ?? {};
      if (other !== undefined) Object.assign(other.style, { left, top });
      const last = [...document.querySelectorAll<HTMLElement>('[data-map-label]')].at(-1);
      if (last !== undefined) Object.assign(last.style, { left: '-2px', top: '40px' });
    });
    const found = await faults(page);
    expect(found.some((fault) => / over /.test(fault))).toBe(true);
    expect(found.some((fault) => / is cut$/.test(fault))).toBe(true);
  });

  test('the reader chooses the language of the names, and the choice stays', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    await page.getByRole('button', { name: 'Map options' }).click();
    await page.getByRole('radio', { name: 'Endonyms' }).check({ force: true });
    await page.keyboard.press('Escape');
    const russia = page.locator('[data-map-label="country RU"]');
    await expect(russia).toHaveText('РОССИЯ');
    const pakistan = page.locator('[data-map-label="country PK"] span').first();
    await expect(pakistan).toHaveAttribute('dir', 'rtl');
    await expect(pakistan).toHaveAttribute('lang', 'ur');
    await expect(page.locator('[data-country="RU"]')).toHaveAccessibleName(/^Russia \(Россия\)/);
    await page.reload();
    await expect(russia).toHaveText('РОССИЯ');
  });
});

/** Waits until the labels have stood still for two looks. */
async function settled(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-map-label]')]
        .map((label) => {
          const { left, top } = label.getBoundingClientRect();
          return `${label.getAttribute('data-map-label')} ${left} ${top}`;
        })
        .join(),
    );
  let before = '';
  await expect
    .poll(async () => {
      const now = await look();
      const still = now === before && now !== '';
      before = now;
      return still;
    })
    .toBe(true);
}

/** Labels and markers that overlap one another, and labels that the view's edge cuts. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const view = document.querySelector('.atlas-map-place')?.getBoundingClientRect();
    if (view === undefined) return ['no map'];
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => ({
        name: element.textContent || element.className,
        box: element.getBoundingClientRect(),
      }));
    const labels = boxesOf('[data-map-label]');
    const signs = boxesOf('.atlas-marker, .atlas-seat, .atlas-capital');
    type Boxed = (typeof labels)[number];
    const overlap = (a: Boxed, b: Boxed) =>
      Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
      Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5;
    const found = labels.flatMap((label, i) =>
      [...labels.slice(i + 1), ...signs]
        .filter((other) => overlap(label, other))
        .map((other) => `${label.name} over ${other.name}`),
    );
    const cut = labels.filter(
      ({ box }) =>
        box.left < view.left - 0.5 ||
        box.right > view.right + 0.5 ||
        box.top < view.top - 0.5 ||
        box.bottom > view.bottom + 0.5,
    );
    return [...found, ...cut.map(({ name }) => `${name} is cut`)];
  });
