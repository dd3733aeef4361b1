import { expect, test } from './fixtures.ts';

/** What each page has to say, by the row of the body of knowledge that asks for it. */
const pages: readonly { readonly address: string; readonly says: readonly RegExp[] }[] = [
  {
    address: '#/process',
    says: [
      /HoA-IP/,
      /2 November 2011/,
      /Istanbul, Turkey/,
      /Regional cooperation platform/,
      /Directorate General for Regional Cooperation/,
      /hoa\.gov\.af/,
      /Dormant, according to the seed document/,
    ],
  },
  {
    address: '#/process/goals',
    says: [
      /at peace, secure, stable and prosperous/,
      /Political consultations/,
      /Confidence-building measures/,
      /Cooperation with regional organisations/,
    ],
  },
  {
    address: '#/process/participants',
    says: [
      /fifteen/i,
      /count fourteen with Afghanistan/,
      /78%/,
      /146,748,590/,
      /144,386,830/,
      /Qatar/,
      /separatist/i,
    ],
  },
  { address: '#/process/supporters', says: [/Sixteen/, /Seventeen/, /Fourteen/, /Netherlands/] },
  { address: '#/process/consultations', says: [/neighbours/, /obstacles/] },
  { address: '#/process/cooperation', says: [/nothing be done twice/, /ECO/, /AKDN/] },
  {
    address: '#/process/afterwards',
    says: [
      /29 February 2020/,
      /legitimacy/,
      /contested/,
      /30 March 2021/,
      /15 August 2021/,
      /dormant/,
    ],
  },
];

test.describe('The process', () => {
  for (const { address, says } of pages)
    test(`${address} says what it has to, each passage with its source`, async ({ atlas }) => {
      await atlas.open(address);
      const main = atlas.page.getByRole('main');
      for (const words of says) await expect(main).toContainText(words);
      const markers = main.getByRole('button', { name: /^Source .* for the passage/ });
      await expect.poll(() => markers.count()).toBeGreaterThan(1);
      await markers.first().click();
      await expect(atlas.page.getByRole('dialog')).toContainText(/as of/);
    });

  test('on a day of 2019 the ninth conference and August 2021 are still to come', async ({
    atlas,
  }) => {
    await atlas.open('#/process/afterwards?on=2019-01-01');
    const main = atlas.page.getByRole('main');
    const toCome = main.getByRole('paragraph').filter({ hasText: 'Not yet on this day' });
    await expect(toCome.filter({ hasText: 'ninth conference' })).toContainText('(30 March 2021)');
    await expect(toCome.filter({ hasText: 'Taliban entered Kabul' })).toContainText(
      '(15 August 2021)',
    );
    await atlas.open('#/process?on=2019-01-01');
    await expect(main).toContainText('Active');
    await expect(main).not.toContainText('Dormant, according');
  });

  test('the contents lead to every article and on from one to the next', async ({ atlas }) => {
    await atlas.open('#/process');
    const main = atlas.page.getByRole('main');
    await main.getByRole('link', { name: 'Goals and focus areas' }).click();
    await expect(atlas.page).toHaveURL(/#\/process\/goals$/);
    await main.getByRole('link', { name: /After this/ }).click();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('The chair');
    await main.getByRole('link', { name: 'What became of it' }).click();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('What became of it');
  });

  test('an article that is not there says so', async ({ atlas }) => {
    await atlas.open('#/process/constructor');
    await expect(atlas.page.getByRole('main')).toContainText(/not|no /i);
  });
});
