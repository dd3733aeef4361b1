import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const refusal = (): Error =>
  Object.assign(new Error('the atlas opens no connection'), { code: 'ENETUNREACH' });

/**
 * Chromium's rules do not reach Node's own sockets: http, https, fetch, tls and dgram of the main
 * process and of its threads. All of them go through the functions put out of order here, so that
 * code of ours or of a library cannot connect by mistake. Listening is not touched: it is what the
 * reader does who shares the atlas with a class.
 */
export function closeNodeNetwork(): void {
  net.Socket.prototype.connect = function refuseConnection(this: net.Socket): net.Socket {
    this.destroy(refusal());
    return this;
  };
  for (const name of ['send', 'connect', 'bind'] as const)
    dgram.Socket.prototype[name] = function refuseDatagram(this: dgram.Socket): never {
      throw refusal();
    };
  for (const names of [dns, dns.Resolver.prototype]) closeNames(names, lastCallback);
  answerNumbers();
  for (const names of [dns.promises, dns.promises.Resolver.prototype])
    closeNames(names, () => Promise.reject(refusal()));
}

/** Puts every function that asks for a name out of order. */
function closeNames(names: object, refuse: (...words: unknown[]) => unknown): void {
  for (const name of Object.getOwnPropertyNames(names))
    if (/^(lookup|resolve|reverse)/.test(name))
      Object.defineProperty(names, name, { value: refuse, configurable: true, writable: true });
}

/** Listening looks its own address up; numbers are no name, and nobody is asked for one. */
function answerNumbers(): void {
  const refuse = dns.lookup as (...words: unknown[]) => void;
  const lookup = (...words: unknown[]): void => {
    const [address] = words;
    const family = typeof address === 'string' ? net.isIP(address) : 0;
    const callback = words.at(-1);
    if (family === 0 || typeof callback !== 'function') refuse(...words);
    else process.nextTick(callback, null, address, family);
  };
  Object.defineProperty(dns, 'lookup', { value: lookup, configurable: true, writable: true });
}

function lastCallback(...words: unknown[]): void {
  const callback = words.at(-1);
  if (typeof callback === 'function') process.nextTick(callback, refusal());
}
