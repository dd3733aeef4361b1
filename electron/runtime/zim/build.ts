import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { localDay } from '../../contract/calendar.ts';
import { inProject } from '../paths.ts';
import { singleFile } from '../single/build.ts';
import { ensureKiwixTools } from '../system.ts';
import { escapeHtml, renderPage, styleSheet } from './html.ts';
import { say } from './say.ts';
import { type Redirect, readSite } from './site.ts';

const folder = inProject('dist/zim');

/**
 * A page that is nothing but another title: zimwriterfs makes a redirect of it. (Its list of
 * redirects cannot be used: the one of Debian 12 refuses every line.)
 */
const redirectPage = ({ title, to }: Redirect): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
  `<meta http-equiv="refresh" content="0;url=../${to}"></head><body></body></html>\n`;

/** Writes the pages, and the atlas in one file among them, into dist/zim/. */
async function writeSite(): Promise<void> {
  const site = await readSite(inProject('dist/db/atlas.sqlite'), localDay(new Date()));
  const pages = path.join(folder, 'pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const page of site.pages) {
    const file = path.join(pages, page.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, renderPage(page));
  }
  writeFileSync(path.join(pages, 'style.css'), styleSheet);
  cpSync(inProject('dist/assets/flags'), path.join(pages, 'flags'), { recursive: true });
  copyFileSync(inProject('dist/assets/icons/48x48.png'), path.join(pages, 'illustration.png'));
  copyFileSync(singleFile, path.join(pages, 'atlas.html'));
  mkdirSync(path.join(pages, 'name'));
  for (const [i, redirect] of site.redirects.entries())
    writeFileSync(path.join(pages, `name/${i}.html`), redirectPage(redirect));
}

/**
 * Makes the edition for Kiwix: a ZIM file of pages to read, found under every name and by full
 * text, with the atlas itself inside. Where Debian's zim-tools cannot be had, says so and makes none.
 * @returns whether it was made
 */
export async function buildZim(file: string): Promise<boolean> {
  if (!ensureKiwixTools()) {
    console.error('NOT MADE: the ZIM file (reason above).');
    return false;
  }
  await writeSite();
  const { version, description } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
    version: string;
    description: string;
  };
  rmSync(file, { force: true });
  const words = {
    welcome: 'index.html',
    illustration: 'illustration.png',
    language: 'eng',
    title: say('title'),
    description: description.slice(0, 80),
    creator: say('contributors'),
    publisher: say('contributors'),
    name: 'heart-of-asia-atlas_en',
    scraper: `heart-of-asia-atlas ${version}`,
    tags: 'atlas;geography;_category:other;_ftindex:yes',
  };
  const options = Object.entries(words).map(([name, value]) => `--${name}=${value}`);
  execFileSync('zimwriterfs', [...options, path.join(folder, 'pages'), file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return true;
}
