import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A virtual screen whose pixels can be read while others draw on it. */
export interface Screen {
  /** What DISPLAY is to be for a program that draws on it. */
  readonly display: string;
  /** How many of the pixels that are looked at, one in 24 across and down, have a colour. */
  readonly count: (colour: number) => number;
  /** The colours at its upper left, where a window without a manager opens: every fourth pixel. */
  readonly window: () => readonly number[];
  readonly close: () => void;
}

/** Left, right, top and bottom of an area, as shares of the screen. */
type Shares = readonly [number, number, number, number];

const [width, height, step] = [1920, 1200, 24];

/** Opens a screen of its own: Xvfb keeps the pixels in a file, laid out as XWDFile.h says. */
export async function openScreen(): Promise<Screen> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-screen-'));
  const words = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-fbdir', folder];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
  const file = openSync(path.join(folder, 'Xvfb_screen0'), 'r');
  const header = Buffer.alloc(100);
  readSync(file, header, 0, header.length, 0);
  const word = (at: number) => header.readUInt32BE(at);
  const [start, bytesPerLine] = [word(0) + word(76) * 12, word(48)];
  const line = Buffer.alloc(bytesPerLine);
  /** The colours of pixels, `apart` across and down, between shares of the screen. */
  function* pixels(apart: number, [left, right, top, bottom]: Shares = [0, 1, 0, 1]) {
    for (let y = Math.floor(top * height); y < bottom * height; y += apart) {
      readSync(file, line, 0, bytesPerLine, start + y * bytesPerLine);
      for (let x = Math.floor(left * width); x < right * width; x += apart)
        yield line.readUInt32LE(x * 4) & 0xffffff;
    }
  }
  return {
    display: `:${number}`,
    count: (wanted) => {
      let found = 0;
      for (const colour of pixels(step)) if (colour === wanted) found += 1;
      return found;
    },
    window: () => [...pixels(4, [0.1, 0.45, 0.15, 0.65])],
    close: () => {
      closeSync(file);
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
