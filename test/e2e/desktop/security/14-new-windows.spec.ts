import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

test('the page opens no windows, by script, link or form', async ({ atlas }) => {
  await atlas.open('#/');
  const opened = await atlas.page.evaluate(() => {
    const windows = ['app://atlas/index.html', 'about:blank', 'https://example.org'].map(
      (address) => window.open(address) === null,
    );
    const link = document.createElement('a');
    Object.assign(link, { href: 'app://atlas/index.html', target: '_blank' });
    const form = document.createElement('form');
    Object.assign(form, { action: 'app://atlas/index.html', target: '_blank' });
    document.body.append(link, form);
    link.click();
    form.submit();
    return windows;
  });
  expect(opened).toEqual([true, true, true]);
  expect(mainOf(atlas).windows()).toHaveLength(1);
});
