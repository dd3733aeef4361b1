import { BlockList, isIPv4 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { type PlaceKind, placeKinds, type SharePlace } from '../contract/sharing.ts';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** What systems call their networks: Linux and macOS by short names, Windows in words. */
const names: readonly (readonly [kind: PlaceKind, pattern: RegExp])[] = [
  ['virtual', /^(docker|veth|virbr|br-|vmnet|vbox|tun|tap|wg|utun|tailscale|zt|vEthernet)/i],
  ['wireless', /^(wl|ath|ra\d)|wi-?fi|wlan|wireless/i],
  ['cable', /^(eth|en|em\d)|ethernet/i],
];

/** Addresses that no one outside the local network can reach: RFC 1918, 3927, 6598, 4193, 4291. */
const local = new BlockList();
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  local.addSubnet(net, bits, 'ipv4');
local.addSubnet('fc00::', 7, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addAddress('::1', 'ipv6');

const isIp4 = ({ address }: NetworkInterfaceInfo): boolean => isIPv4(address);
/** An address of IPv6 that holds on one wire only has to be written with the wire's name. */
const isWritable = (info: NetworkInterfaceInfo): boolean => isIp4(info) || info.scopeid === 0;

/**
 * The networks that this machine can share on, one address each, IPv4 before IPv6, the likeliest
 * first. The machine itself is among them only where there is nothing else.
 * @param interfaces as `os.networkInterfaces()` has them
 */
export function sharePlaces(interfaces: Interfaces): readonly SharePlace[] {
  const all = Object.entries(interfaces).flatMap(([name, infos = []]) => {
    const usable = infos.filter(isWritable);
    const info = usable.find(isIp4) ?? usable[0];
    return info === undefined ? [] : [{ name, info }];
  });
  const outward = all.filter(({ info }) => !info.internal);
  return (outward.length > 0 ? outward : all)
    .map(({ name, info }): SharePlace => {
      const { address } = info;
      const named = names.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
      const kind = info.internal ? 'machine' : named;
      return {
        address,
        kind,
        name,
        isPublic: !local.check(address, isIp4(info) ? 'ipv4' : 'ipv6'),
      };
    })
    .sort((a, b) => placeKinds.indexOf(a.kind) - placeKinds.indexOf(b.kind));
}
