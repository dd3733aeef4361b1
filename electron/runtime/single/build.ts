import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../paths.ts';
import { packFolder } from './pack.ts';
import { singlePage } from './page.ts';

/** Where the single-file edition is written. */
export const singleFile = inProject('dist/single/heart-of-asia-atlas.html');

/** What Vite builds for it: one script, one style sheet, the workers, and the assets. */
const parts = (file: string) => inProject('dist/single/parts', file);

/** Installers' pictures, and the page that the one file replaces. */
const isLeftOut = (file: string) => file.startsWith('icons/') || file === 'index.html';

/** Puts the parts that Vite has built into one HTML file that needs nothing beside it. */
export async function packSingleFile(): Promise<void> {
  const text = (file: string) => readFileSync(file, 'utf8');
  const words = JSON.parse(text(inProject('renderer/app/messages/en/single.json')));
  const page = singlePage({
    title: JSON.parse(text(inProject('package.json'))).productName,
    opener: text(inProject('dist/single/opener.js')).trim(),
    code: { script: text(parts('atlas.js')), style: text(parts('atlas.css')) },
    icon: text(parts('icons/icon.svg')),
    pack: await packFolder(parts(''), (file) => !isLeftOut(file)),
    words,
  });
  mkdirSync(inProject('dist/single'), { recursive: true });
  writeFileSync(singleFile, page);
}
