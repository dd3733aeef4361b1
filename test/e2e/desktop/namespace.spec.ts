import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../../electron/runtime/paths.ts';
import { ensureNetworkTools } from '../../../electron/runtime/system.ts';

/**
 * A network of its own: loopback, and one interface over which the whole world is reached, so it is
 * told, and that leads nowhere. Packets are counted on it.
 */
const world = [
  'set -e',
  'ip link set lo up',
  'ip link add nowhere type veth peer name beyond',
  'for one in nowhere beyond; do echo 1 > /proc/sys/net/ipv6/conf/$one/disable_ipv6; done',
  'ip address add 198.51.100.2/24 dev nowhere',
  'ip link set beyond up',
  'ip link set nowhere up',
  'ip route add default dev nowhere',
].join('\n');

const inNamespace = (script: string) =>
  spawnSync('unshare', ['--net', 'sh', '-c', script], {
    cwd: projectRoot,
    encoding: 'utf8',
    timeout: 170_000,
  });

test('in a network namespace, not one packet leaves for anywhere', () => {
  test.setTimeout(180_000);
  const lacking = ensureNetworkTools() ? inNamespace(world).stderr || null : 'no unshare or ip';
  if (lacking !== null) console.warn(`NOT TESTED in a network namespace: ${lacking}`);
  test.skip(lacking !== null, 'no network namespace may be made here');

  const { stdout, stderr } = inNamespace(
    `${world}\nexec '${process.execPath}' --import tsx test/e2e/desktop/network/inside.ts`,
  );
  const line = stdout.trim().split('\n').at(-1) ?? '';
  expect(line, stderr).toMatch(/^\{/);
  const seen = JSON.parse(line) as Record<'ways' | 'sentByAtlas' | 'sentAfterControl', number>;
  expect(seen.ways).toBeGreaterThan(50);
  expect(seen.sentByAtlas).toBe(0);
  expect(seen.sentAfterControl).toBeGreaterThan(0);
});
