import { expect, test } from 'vitest';
import { checkSender } from '../../../../electron/security/sender.ts';

const top = { origin: 'app://atlas', parent: null };

test('the top frame of our page is heard', () => {
  expect(checkSender({ senderFrame: top }).ok).toBe(true);
});

test.each([
  ['a frame that is gone', null],
  ['a frame inside our page', { origin: 'app://atlas', parent: top }],
  ['another host of our scheme', { origin: 'app://other', parent: null }],
  ['a web page', { origin: 'https://example.org', parent: null }],
  ['an opaque origin', { origin: 'null', parent: null }],
])('%s is refused by name', (_name, senderFrame) => {
  expect(checkSender({ senderFrame })).toMatchObject({ error: { kind: 'forbidden-sender' } });
});
