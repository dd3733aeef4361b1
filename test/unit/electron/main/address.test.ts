import { describe, expect, it } from 'vitest';
import { hashIn, hashOf } from '../../../../electron/main/address/address.ts';
import { parseAddress } from '../../../../renderer/app/routes.ts';

const routeOf = (address: string) => parseAddress(hashOf(address) ?? '').route;

describe('an address passed by another program', () => {
  it.each([
    ['heart-of-asia-atlas://country/KZ', '#/country/KZ'],
    ['heart-of-asia-atlas:country/KZ', '#/country/KZ'],
    ['heart-of-asia-atlas:///country/KZ', '#/country/KZ'],
    ['HEART-OF-ASIA-ATLAS://country/KZ', '#/country/KZ'],
    ['heart-of-asia-atlas://', '#/'],
    ['heart-of-asia-atlas://country/KZ?on=2014-01-01', '#/country/KZ?on=2014-01-01'],
    [
      'heart-of-asia-atlas://search?q=%DA%A9%D8%A7%D8%A8%D9%84',
      '#/search?q=%DA%A9%D8%A7%D8%A8%D9%84',
    ],
    ['heart-of-asia-atlas://measure/DM%26EP', '#/measure/DM%26EP'],
  ])('%s leads to %s', (address, hash) => {
    expect(hashOf(address)).toBe(hash);
    expect(parseAddress(hash).route.screen).not.toBe('unknown');
  });

  it.each([
    'heart-of-asia-atlas://<script>alert(1)</script>',
    'heart-of-asia-atlas://country/KZ"onload="x',
    'heart-of-asia-atlas://country/KZ --inspect',
    'heart-of-asia-atlas://country/KZ\\..\\..',
    'heart-of-asia-atlas://country/KZ#/../x',
    'heart-of-asia-atlas://country/\u0000KZ',
    'heart-of-asia-atlas://country/\ud800',
    'heart-of-asia-atlas://страна/KZ',
    'heart-of-asia-atlas://https://evil.example/',
    'heart-of-asia-atlas://../../etc/passwd',
    `heart-of-asia-atlas://country/KZ?x=${'a'.repeat(3000)}`,
  ])('%s leads to no page, and is shown', (address) => {
    expect(hashOf(address)).toMatch(/^#\/[A-Za-z0-9\-._~/%&=,@+:?!*'()]*$/);
    expect(routeOf(address).screen).toBe('unknown');
  });

  it.each([
    '',
    'https://example.org',
    'app://atlas/index.html',
    'heart-of-asia-atlas',
    'file:///x',
  ])('%s is none of ours', (address) => expect(hashOf(address)).toBeNull());

  it('is found among the words of a start', () => {
    expect(hashIn(['--flag', '/somewhere', 'heart-of-asia-atlas://timeline', '.'])).toBe(
      '#/timeline',
    );
    expect(hashIn(['--flag', '/somewhere'])).toBeNull();
  });
});
