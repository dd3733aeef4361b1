/**
 * Calls back once the next frame has been painted, so that what it does holds that frame up no
 * longer. Returns what calls it off.
 */
export function afterPaint(then: () => void): () => void {
  let isWanted = true;
  const frame = requestAnimationFrame(() => {
    // A message posted in a frame is read after its painting.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (isWanted) then();
    };
    port2.postMessage(null);
  });
  return () => {
    isWanted = false;
    cancelAnimationFrame(frame);
  };
}
