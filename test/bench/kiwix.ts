import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { median, quantile } from './statistics.ts';

const port = 18_723;

/**
 * The same texts, asked of kiwix-serve's /suggest over a ZIM whose pages are the subjects of
 * the atlas, each with all its names. Says so where kiwix-tools or zim-tools are not installed.
 */
export async function benchKiwix(atlas: Uint8Array, texts: readonly string[]): Promise<void> {
  const missing = ['kiwix-serve', 'zimwriterfs'].filter(
    (name) => spawnSync('which', [name]).status !== 0,
  );
  if (missing.length > 0) {
    console.log(
      `kiwix-serve /suggest: NOT MEASURED, ${missing.join(' and ')} NOT INSTALLED (Debian: kiwix-tools, zim-tools)`,
    );
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-kiwix-'));
  try {
    const zim = await writeZim(atlas, folder);
    await timeSuggestions(zim, texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeZim(atlas: Uint8Array, folder: string): Promise<string> {
  const sql = await initSqlJs();
  const database = new sql.Database(atlas);
  const rows = database.exec(
    `SELECT s.id, s.title, group_concat(text, ' ') FROM search_subject AS s
     JOIN search_name ON subject = s.id GROUP BY s.id ORDER BY s.id`,
  )[0]?.values;
  database.close();
  const pages = path.join(folder, 'pages');
  mkdirSync(pages);
  const escaped = (text: unknown) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = (title: unknown, text: unknown) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><p>${escaped(text)}</p></body></html>`;
  for (const [id, title, text] of rows ?? [])
    writeFileSync(path.join(pages, `${id}.html`), page(title, text));
  writeFileSync(path.join(pages, 'index.html'), page('Atlas', 'Atlas'));
  // A PNG of one pixel, which zimwriterfs asks for as the illustration.
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQMAAABtzGvEAAAAA1BMVEX///+nxBvIAAAADElEQVR42mNgGAUIAAABUAABtDAoAAAAAElFTkSuQmCC';
  writeFileSync(path.join(pages, 'icon.png'), Buffer.from(pixel, 'base64'));
  const zim = path.join(folder, 'atlas.zim');
  const words = ['-w', 'index.html', '-I', 'icon.png', '-l', 'eng', '-n', 'atlas', '-t', 'Atlas'];
  const made = spawnSync('zimwriterfs', [
    ...words,
    '-d',
    'Atlas',
    '-c',
    'x',
    '-p',
    'x',
    pages,
    zim,
  ]);
  if (made.status !== 0) throw new Error(`zimwriterfs: ${made.stderr.toString().slice(-400)}`);
  return zim;
}

async function timeSuggestions(zim: string, texts: readonly string[]): Promise<void> {
  const server = spawn('kiwix-serve', ['--address=127.0.0.1', `--port=${port}`, zim], {
    stdio: 'ignore',
  });
  try {
    const ask = (text: string) =>
      fetch(`http://127.0.0.1:${port}/suggest?content=atlas&term=${encodeURIComponent(text)}`);
    for (let attempt = 0; attempt < 100; attempt++) {
      if (
        await ask('Iran').then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const samples: number[] = [];
    let empty = 0;
    for (const text of texts) {
      const startedAt = performance.now();
      const answer: unknown = await (await ask(text)).json().catch(() => []);
      samples.push(performance.now() - startedAt);
      // The last suggestion is always the full-text search itself.
      if (Array.isArray(answer) && answer.length <= 1) empty += 1;
    }
    const figures = [median(samples), quantile(samples, 0.99), Math.max(...samples)];
    const line = figures.map((figure) => `${figure.toFixed(2)} ms`.padStart(12)).join('');
    console.log(`${'kiwix-serve /suggest, same texts, over HTTP'.padEnd(46)} ${line}`);
    console.log(`  ${empty} of ${texts.length} texts were suggested nothing`);
  } finally {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill();
    await ended;
  }
}
