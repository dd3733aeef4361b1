import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { mainOf, openBare, preferencesOf } from './desktop.ts';

test('in a window like ours a page reads nothing of another origin', async ({ atlas }) => {
  expect(await preferencesOf(mainOf(atlas))).toMatchObject({ webSecurity: true });
  const server = createServer((_request, response) => response.end('of another origin'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const read = (page: Page) =>
    page.evaluate(
      (asked) =>
        fetch(asked).then(
          (response) => response.text(),
          () => 'refused',
        ),
      address,
    );
  const like = await openBare(mainOf(atlas), 'x', {});
  expect(await read(like)).toBe('refused');
  await like.close();

  // Without the rule it is read: the test sees a difference.
  const unlike = await openBare(mainOf(atlas), 'x', { webSecurity: false });
  expect(await read(unlike)).toBe('of another origin');
  await unlike.close();
  server.close();
});
