/** Milliseconds that long work may take before a frame gets its turn. */
const breath = 8;

/**
 * For work in many small parts: call it after each, and it gives way to what waits, a frame or a
 * press, as often as is needed. A promise that resolves at once, or after others had their turn.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < breath) return;
    // Timers are held back by the browser when they follow one another; messages are not.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
