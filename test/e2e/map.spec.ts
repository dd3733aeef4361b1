import { expect, test } from './fixtures.ts';
import { coloursIn } from './mapCanvas.ts';

test.describe('The map', () => {
  test.beforeEach(async ({ atlas }) => atlas.open('#/'));

  test('says who, where and when at first sight', async ({ atlas }) => {
    const page = atlas.page;
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-conference]')).toHaveCount(8);
    await expect(page.locator('[data-role="participant"]')).toHaveCount(15);
    const main = page.getByRole('main');
    for (const city of ['Istanbul', 'Kabul', 'Almaty', 'Beijing', 'Islamabad', 'Amritsar', 'Baku'])
      await expect(main.getByRole('link', { name: new RegExp(city) }).first()).toBeVisible();
    await expect(main.getByRole('link', { name: /Dushanbe/ }).first()).toBeVisible();
    await expect(main.getByText(/none in 2018/i)).toBeVisible();
    await expect(main.getByText(/none in 2020/i)).toBeVisible();
  });

  test('is there before the rest of the atlas', async ({ atlas }) => {
    await expect(atlas.page.locator('[data-map-label="country CN"]')).toBeVisible();
    const [alone, whole] = await atlas.page.evaluate(() =>
      ['first-map', 'map-complete'].map(
        (name) => performance.getEntriesByName(`atlas:${name}`)[0]?.startTime,
      ),
    );
    expect(alone).toBeLessThan(whole!);
  });

  test('opens Kazakhstan by mouse', async ({ atlas }) => {
    const place = await atlas.page.locator('[data-country="KZ"]').boundingBox();
    expect(place).not.toBeNull();
    // A bare click at the spot, as a hand would, not an activation of the element.
    await atlas.page.mouse.click(place!.x + place!.width / 2, place!.y + place!.height / 2);
    await expect(atlas.page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
    await expect(atlas.page).toHaveURL(/#\/country\/KZ$/);
  });

  test('opens Kazakhstan by keyboard', async ({ atlas }) => {
    const page = atlas.page;
    await page.locator('[data-country="AF"]').focus();
    // Arrow keys go to the next country in that direction; Kazakhstan lies north of Afghanistan.
    for (let step = 0; step < 4; step++) {
      const country = await page.evaluate(() =>
        document.activeElement?.getAttribute('data-country'),
      );
      if (country === 'KZ') break;
      await page.keyboard.press('ArrowUp');
    }
    await expect(page.locator('[data-country="KZ"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  });

  test('leads from conference to conference by the arrow keys, and back to the map', async ({
    atlas,
  }) => {
    const page = atlas.page;
    await page.locator('[data-conference="2"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-conference="3"]')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-conference="1 8"]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.atlas-map-place')).toBeFocused();
    // The map tells who comes to it what it shows.
    await expect(page.locator('.atlas-map-place')).toHaveAccessibleDescription(
      /all 15 participants.*9 of the 9 conferences/,
    );
  });

  test('opens a conference, and both of Istanbul', async ({ atlas }) => {
    const page = atlas.page;
    await page.locator('[data-conference="3"]').click();
    await expect(page.getByRole('heading', { level: 1, name: /Almaty/ })).toBeVisible();
    await atlas.open('#/');
    await page.locator('[data-conference="1 8"]').click();
    await page.getByRole('menuitem', { name: /2019/ }).click();
    await expect(page).toHaveURL(/#\/conference\/8$/);
  });

  test('lays out its labels without collisions', async ({ atlas }) => {
    await expect.poll(() => atlas.page.locator('[data-map-label]').count()).toBeGreaterThan(20);
    const overlaps = await atlas.page.evaluate(() => {
      const boxes = [...document.querySelectorAll('[data-map-label]')]
        .map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right &&
              b.box.left < a.box.right &&
              a.box.top < b.box.bottom &&
              b.box.top < a.box.bottom,
          )
          .map((b) => `${a.name} / ${b.name}`),
      );
    });
    expect(overlaps).toEqual([]);
  });

  test('keeps every name at its place in every frame when a drag has ended', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    await expect(page.locator('[data-map-label="country CN"]')).toBeVisible();
    await page.mouse.move(450, 380);
    await page.mouse.down();
    await page.mouse.move(400, 340, { steps: 4 });
    await page.mouse.move(300, 260, { steps: 4 });
    // In every frame, how far the name of a city is from its marker.
    await page.evaluate(() => {
      const seen: number[] = [];
      const watch = () => {
        const marker = [...document.querySelectorAll('.atlas-marker')].find(
          ({ textContent }) => textContent === '4',
        );
        const label = [...document.querySelectorAll('.atlas-label-host')].find(
          ({ textContent }) => textContent === 'Beijing',
        );
        const [a, b] = [marker?.getBoundingClientRect(), label?.getBoundingClientRect()];
        if (a && b) seen.push(Math.hypot(a.x - b.x, a.y - b.y));
        if (seen.length < 40) requestAnimationFrame(watch);
        else Object.assign(window, { seenDistances: seen });
      };
      requestAnimationFrame(watch);
    });
    await page.mouse.up();
    const seen = await page.waitForFunction(
      () => (window as { seenDistances?: readonly number[] }).seenDistances,
    );
    expect(Math.max(...((await seen.jsonValue()) ?? []))).toBeLessThan(90);
  });

  test('flies with what it showed when the pointer comes to a country in flight', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await atlas.open('#/');
    await expect(page.locator('[data-map-label="country CN"]')).toBeVisible();
    const changed = await page.evaluate(async () => {
      // A flight without an end, for as long as the test looks.
      const { setTimeout } = window;
      window.setTimeout = ((act: () => void, after: number) =>
        after === 250 ? 0 : setTimeout(act, after)) as typeof window.setTimeout;
      window.addEventListener('transitionend', (end) => end.stopImmediatePropagation(), true);
      const canvas = document.querySelector<HTMLCanvasElement>(
        '.leaflet-overlay-pane [data-part="view"]',
      )!;
      const { width, height } = canvas;
      const ctx = new OffscreenCanvas(width, height).getContext('2d')!;
      document.querySelector<HTMLButtonElement>('[aria-label="Zoom in"]')?.click();
      const pictures: Uint8ClampedArray[] = [];
      for (const sight of ['before', 'after']) {
        while (document.querySelector('.leaflet-zoom-anim') === null)
          await new Promise(requestAnimationFrame);
        ctx.drawImage(canvas, 0, 0);
        pictures.push(ctx.getImageData(0, 0, width, height).data);
        if (sight === 'after') break;
        document
          .querySelector('[data-country="IN"]')
          ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
      }
      const [before, after] = pictures;
      return before?.findIndex((value, i) => value !== after?.[i]);
    });
    expect(changed).toBe(-1);
  });

  test('comes back where its place was gone for a while', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    await expect(page.locator('[data-map-label="country CN"]')).toBeVisible();
    const place = page.locator('.atlas-map');
    for (const display of ['none', '']) {
      await place.evaluate(async (element, wanted) => {
        element.style.display = wanted;
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
        // What changes all colours has all of it drawn anew.
        document.documentElement.dataset.theme = wanted === 'none' ? 'dark' : 'light';
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      }, display);
    }
    await expect(page.locator('[data-map-label="country CN"]')).toBeVisible();
    const tones = async () => {
      const { x, y, width, height } = (await page.locator('.atlas-map-place').boundingBox())!;
      const row = { x, y: y + Math.round(height / 2), width: Math.floor(width), height: 1 };
      return new Set((await coloursIn(page, row)).map(String)).size;
    };
    await expect.poll(tones).toBeGreaterThan(10);
  });
});
