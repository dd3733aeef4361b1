import { describe, expect, test, vi } from 'vitest';
import { createOpener, externalAddress } from '../../../../electron/security/external.ts';

describe('an address that may be opened outside', () => {
  test.each([
    ['https://www.un.org/a?b=c#d', 'https://www.un.org/a?b=c#d'],
    ['https://web.archive.org/web/2016/http://hoa.gov.af/', null],
    ['HTTPS://Example.ORG', 'https://example.org/'],
    // What looks like a Latin a is not one, and is shown so.
    ['https://ex\u0430mple.org/', 'https://xn--exmple-4nf.org/'],
  ])('%s', (address, shown) => {
    expect(externalAddress(address)).toBe(shown ?? address);
  });

  test.each([
    'http://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://atlas/',
    'mailto:a@example.org',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https://example.org:8443/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://example.org./',
    ' ',
    '',
    `https://example.org/${'x'.repeat(2000)}`,
    7,
    null,
    { toString: () => 'https://example.org/' },
  ])('%j is not', (address) => {
    expect(externalAddress(address)).toBeNull();
  });
});

describe('opening', () => {
  const make = () => {
    const open = vi.fn(async () => {});
    return { open, opener: createOpener({ open, log: () => undefined }) };
  };
  const address = 'https://example.org/';

  test('happens once the reader has agreed to the very address', async () => {
    const { open, opener } = make();
    const ask = vi.fn(async () => true);
    expect(await opener(address, ask)).toEqual({ outcome: 'opened' });
    expect(ask).toHaveBeenCalledWith(address);
    expect(open).toHaveBeenCalledWith(address);
  });

  test('does not happen where the reader does not', async () => {
    const { open, opener } = make();
    expect(await opener(address, async () => false)).toEqual({ outcome: 'cancelled' });
    expect(open).not.toHaveBeenCalled();
  });

  test('asks nothing about what may not be opened', async () => {
    const { open, opener } = make();
    const ask = vi.fn(async () => true);
    expect(await opener('file:///etc/passwd', ask)).toEqual({ outcome: 'failed', why: 'refused' });
    expect(ask).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });

  test('asks one question at a time', async () => {
    const { opener } = make();
    let agree: (answer: boolean) => void = () => undefined;
    const first = opener(
      address,
      () =>
        new Promise((resolve) => {
          agree = resolve;
        }),
    );
    expect(await opener(address, async () => true)).toEqual({ outcome: 'failed', why: 'refused' });
    agree(true);
    expect(await first).toEqual({ outcome: 'opened' });
    expect(await opener(address, async () => true)).toEqual({ outcome: 'opened' });
  });

  test('that fails is an outcome', async () => {
    const opener = createOpener({
      open: () => Promise.reject(new Error('no browser')),
      log: () => undefined,
    });
    expect(await opener(address, async () => true)).toEqual({ outcome: 'failed', why: 'unknown' });
  });
});
