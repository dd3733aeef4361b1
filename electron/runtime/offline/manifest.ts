import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inProject } from '../paths.ts';

/** Puts the manifest by which a browser installs the atlas beside the page, and names it there. */
export function manifestBesidePage(): Plugin {
  return {
    name: 'atlas-manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: webManifest() });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'manifest', href: './manifest.webmanifest' },
        injectTo: 'head',
      },
    ],
  };
}

function webManifest(): string {
  const { productName, description } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
  ) as { productName: string; description: string };
  const picture = (size: number) => ({
    src: `icons/${size}x${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return JSON.stringify({
    name: productName,
    short_name: productName,
    description,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...[128, 256, 512].map(picture),
    ],
  });
}
