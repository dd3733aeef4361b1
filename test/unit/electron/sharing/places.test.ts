import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { sharePlaces } from '../../../../electron/sharing/places.ts';

const ip4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '02:00:00:00:00:01',
  cidr: `${address}/24`,
});
const ip6 = (address: string, scopeid: number, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv6',
  netmask: 'ffff:ffff:ffff:ffff::',
  mac: '02:00:00:00:00:01',
  cidr: `${address}/64`,
  scopeid,
});
const lo = [ip4('127.0.0.1', true), ip6('::1', 0, true)];

describe('the networks to share on', () => {
  it('are named for what they are, the likeliest first, each once', () => {
    const found = sharePlaces({
      lo,
      docker0: [ip4('172.17.0.1')],
      eth0: [ip4('192.168.1.7'), ip6('fe80::7', 2)],
      wlan0: [ip6('fd00::20', 0), ip4('10.0.0.20')],
    });
    expect(found.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'wireless 10.0.0.20',
      'cable 192.168.1.7',
      'virtual 172.17.0.1',
    ]);
  });

  it.each([
    ['Wi-Fi', 'wireless'],
    ['Ethernet 2', 'cable'],
    ['vEthernet (WSL)', 'virtual'],
    ['wlp3s0', 'wireless'],
    ['enp0s31f6', 'cable'],
    ['utun4', 'virtual'],
    ['Подключение по локальной сети', 'other'],
  ])('%s is of the kind %s', (name, kind) => {
    expect(sharePlaces({ [name]: [ip4('192.168.1.2')] })[0]?.kind).toBe(kind);
  });

  it('the machine itself is offered only where there is nothing else', () => {
    expect(sharePlaces({ lo, eth0: [ip4('10.1.1.1')] }).map(({ kind }) => kind)).toEqual(['cable']);
    expect(sharePlaces({ lo })).toEqual([
      { address: '127.0.0.1', kind: 'machine', name: 'lo', isPublic: false },
    ]);
    expect(sharePlaces({})).toEqual([]);
  });

  it('an address that holds on one wire only is not offered', () => {
    expect(sharePlaces({ eth0: [ip6('fe80::1', 3)] })).toEqual([]);
    expect(sharePlaces({ eth0: [ip6('fe80::1', 3), ip6('fd12::1', 0)] })[0]?.address).toBe(
      'fd12::1',
    );
  });

  it.each([
    ['203.0.113.9', true],
    ['8.8.8.8', true],
    ['192.168.0.1', false],
    ['172.31.255.1', false],
    ['172.32.0.1', true],
    ['169.254.10.1', false],
  ])('%s is of the internet: %s', (address, isPublic) => {
    expect(sharePlaces({ eth0: [ip4(address)] })[0]?.isPublic).toBe(isPublic);
  });
});
