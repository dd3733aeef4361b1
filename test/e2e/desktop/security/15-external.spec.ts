import { expect, test } from '../../fixtures.ts';
import { mainOf } from './desktop.ts';

const refused = [
  'file:///etc/passwd',
  'http://example.org/',
  'smb://server/share',
  'javascript:alert(1)',
  'https://user:secret@example.org/',
  'https://127.0.0.1/',
  `https://example.org/${'x'.repeat(5000)}`,
  7,
  null,
  { href: 'https://example.org/' },
];

test('only an https address that the reader has seen reaches the system', async ({ atlas }) => {
  await atlas.open('#/');
  const app = mainOf(atlas);
  await app.evaluate(({ dialog, shell }) => {
    const told = globalThis as unknown as { asked: number; opened: string[] };
    Object.assign(told, { asked: 0, opened: [] });
    dialog.showMessageBox = async () => {
      told.asked += 1;
      // The reader says no to the first question and yes to the next.
      return { response: told.asked === 1 ? 1 : 0, checkboxChecked: false };
    };
    shell.openExternal = async (address) => void told.opened.push(address);
  });
  const ask = (address: unknown) =>
    atlas.page.evaluate(
      (words) =>
        (
          window as unknown as { atlasOpenLink: (address: unknown) => Promise<unknown> }
        ).atlasOpenLink(words),
      address,
    );
  const told = () =>
    app.evaluate(() => {
      const { asked, opened } = globalThis as unknown as { asked: number; opened: string[] };
      return { asked, opened };
    });
  for (const address of refused)
    expect(await ask(address)).toEqual({ outcome: 'failed', why: 'refused' });
  expect(await told()).toEqual({ asked: 0, opened: [] });
  expect(await ask('https://example.org/a')).toEqual({ outcome: 'cancelled' });
  expect(await ask('https://example.org/a')).toEqual({ outcome: 'opened' });
  expect(await told()).toEqual({ asked: 2, opened: ['https://example.org/a'] });
});
