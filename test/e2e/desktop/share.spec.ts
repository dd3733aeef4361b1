import { type Browser, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { launchChromium, launchDesktop } from '../fixtures.ts';

test.describe.configure({ mode: 'serial' });

let app: ElectronApplication;
let close: () => Promise<void>;
let teacher: Page;
let chromium: Browser;
let pupil: Page;
let url: string;

test.beforeAll(async () => {
  ({ app, close } = await launchDesktop());
  teacher = await app.firstWindow();
  await teacher.waitForLoadState();
  chromium = await launchChromium();
});
test.afterAll(async () => {
  await chromium.close();
  await close();
});

const addressShown = async () =>
  (
    await teacher.getByRole('region', { name: 'Address for the class' }).locator('bdi').innerText()
  ).trim();

test('sharing is off until the teacher starts it, and says what is shared', async () => {
  await teacher.evaluate(() => location.assign('#/share'));
  await expect(teacher.getByRole('heading', { name: 'Share with the class' })).toBeVisible();
  await expect(teacher.getByRole('radio').first()).toBeChecked();
  await expect(teacher.getByText('Never your bookmarks, notes, history or settings')).toBeVisible();
  await teacher.getByRole('button', { name: 'Start sharing' }).click();
  await expect(teacher.getByText('The atlas is shared')).toBeVisible();
  await expect(teacher.getByText('Nobody yet')).toBeVisible();
  url = await addressShown();
  expect(url).toMatch(/^http:\/\/[^/]+:\d+\/$/);
});

test('a pupil opens the address shown, searches, and reads about a country', async () => {
  pupil = await chromium.newPage({ viewport: { width: 1366, height: 768 } });
  const problems: string[] = [];
  pupil.on('pageerror', (error) => problems.push(error.message));
  await pupil.goto(url);
  await expect(pupil.getByRole('heading', { level: 1 })).toBeVisible();
  const box = pupil.getByRole('combobox').first();
  await box.fill('Қазақстан');
  await pupil
    .getByRole('option', { name: /Kazakhstan/ })
    .first()
    .click();
  await expect(pupil.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  await expect(pupil).toHaveURL(/#\/country\/KZ/);
  await pupil.goto(`${url}#/share`);
  await expect(pupil.getByText('Sharing is begun in the desktop edition')).toBeVisible();
  await expect(pupil.getByRole('button', { name: 'Start sharing' })).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('the teacher sees that someone has come', async () => {
  await expect(teacher.getByText('1 device')).toBeVisible();
  await expect(teacher.getByText('within the last minute')).toBeVisible();
});

test('the address fills the window for the back of the room, and its code says the same', async () => {
  await teacher.getByRole('button', { name: 'Show large' }).click();
  const large = teacher.getByRole('dialog', { name: 'Address for the class' });
  await expect(large.getByText(url)).toBeVisible();
  const code = large.getByRole('img', { name: `QR code of ${url}` });
  const box = await code.boundingBox();
  const windowHeight = await teacher.evaluate(() => window.innerHeight);
  expect(box?.height).toBeGreaterThan(windowHeight * 0.55);
  // Read as a camera would: from the pixels.
  const seen = await teacher.evaluate(
    async (letters) => {
      const png = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([png]));
      const [width, height] = [300, 300];
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(picture, 0, 0, width, height);
      return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] };
    },
    (await code.screenshot()).toString('base64'),
  );
  expect(decodeQR({ ...seen, data: Uint8ClampedArray.from(seen.data) })).toBe(url);
  await teacher.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(teacher.getByRole('button', { name: 'Show large' })).toBeFocused();
});

test('the page of the desktop itself still reaches no network, not even what it shares', async () => {
  const outcome = await teacher.evaluate(
    (address) => fetch(address).then(() => 'reached', String),
    url,
  );
  expect(outcome).not.toBe('reached');
});

test('stopped, it is refused, and the teacher can start it again', async () => {
  await teacher.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(teacher.getByRole('button', { name: 'Start sharing' })).toBeVisible();
  await expect(pupil.goto(url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await teacher.getByRole('button', { name: 'Start sharing' }).click();
  await expect(teacher.getByText('The atlas is shared')).toBeVisible();
  url = await addressShown();
});

test('the atlas ends while it shares with an open connection, and the address with it', async () => {
  await pupil.goto(url);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await ended).toBe(0);
  await expect(pupil.goto(url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
