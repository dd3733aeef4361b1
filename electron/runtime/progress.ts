import { stderr } from 'node:process';

/**
 * Shows how far a download is: a bar on a terminal, a line every tenth elsewhere.
 * @returns a function to call with the bytes received so far
 */
export function progressBar(label: string, totalBytes: number): (receivedBytes: number) => void {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  let shown = -1;
  return (received) => {
    const share = Math.min(1, received / totalBytes);
    const step = Math.floor(share * (stderr.isTTY ? 100 : 10));
    if (step === shown) return;
    shown = step;
    const text = `${label} ${megabytes(received)} of ${megabytes(totalBytes)} MB`;
    if (!stderr.isTTY) {
      stderr.write(`${text}\n`);
      return;
    }
    const filled = Math.round(share * 30);
    stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${text}`);
    if (share === 1) stderr.write('\n');
  };
}
