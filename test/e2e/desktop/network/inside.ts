import dgram from 'node:dgram';
import { readFileSync } from 'node:fs';
import { launchDesktop } from '../../fixtures.ts';
import { attemptInMain } from './inMain.ts';
import { attemptInPage } from './inPage.ts';

// Runs inside a network namespace of its own (see namespace.spec.ts), whose only way out is an
// interface that leads nowhere and counts. Prints what it saw as one line of JSON.

const outside = 'www.heartofasia.example';
const base = 'https://203.0.113.7';

/** The tenth number of an interface's line: the packets it was given to send. */
const sentPackets = (): number => {
  const line = /^\s*nowhere:(.*)$/m.exec(readFileSync('/proc/self/net/dev', 'utf8'))?.[1] ?? '';
  return Number(line.trim().split(/\s+/)[9]);
};

const { app, close } = await launchDesktop();
const page = await app.firstWindow();
await page.waitForLoadState();
// esbuild, which compiles this file, names functions by a helper that the page does not have.
const named = 'globalThis.__name = (named) => named';
await page.evaluate(named);
await app.evaluate(named);
const inPage = await page.evaluate(attemptInPage, { base, stun: '203.0.113.7:3478' });
await page.evaluate(attemptInPage, { base: `https://${outside}`, stun: `${outside}:3478` });
const inMain = await app.evaluate(attemptInMain, { base: 'http://203.0.113.7:80', outside });
const sentByAtlas = sentPackets();
await close();

// The interface does count what is sent: or nothing of this would prove anything.
const socket = dgram.createSocket('udp4');
await new Promise((resolve) => socket.send('x', 9, '203.0.113.7', resolve));
socket.close();
const ways = Object.keys(inPage).length + Object.keys(inMain).length;
console.log(JSON.stringify({ ways, sentByAtlas, sentAfterControl: sentPackets() }));
process.exit(0);
