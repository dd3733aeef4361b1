import { createHash } from 'node:crypto';
import { singleFilePolicy } from '../../security/csp.ts';
import type { Pack } from './pack.ts';

/** What the page is made of. Scripts and styles as text. */
export interface PageParts {
  readonly title: string;
  /** Runs first: unpacks the rest. */
  readonly opener: string;
  /** What the opener puts into the page; their sums are the page's policy. */
  readonly code: { readonly script: string; readonly style: string };
  readonly icon: string;
  readonly pack: Pack;
  /** The page's own words, by the key of their message. */
  readonly words: Readonly<Record<string, string>>;
}

const sum = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The look of the page until the atlas takes over. What waits to be needed is shown late. */
const style = `
html { color-scheme: light dark; background: #faf7f0 }
/* What Kiwix's server writes into every page it serves; its looks the policy keeps out. */
body > .kiwix { display: none }
.words { max-width: 36rem; margin: 25vh auto 0; padding: 0 1.5rem; color: #1c2430;
  font: 1.125rem/1.55 Georgia, serif }
.words p { margin: 0.75rem 0 0 }
.words h1 { margin: 0; color: #a5382c; font-size: 1.5rem; line-height: 1.3 }
.words .slow { font-size: 0.9375rem; opacity: 0; animation: appear 0s 8s forwards }
@keyframes appear { to { opacity: 1 } }
@media (prefers-color-scheme: dark) {
  html { background: #14181f }
  .words { color: #ece6d9 }
  .words h1 { color: #e0806f }
}
`;

/** The single-file edition's page: its own few words, and everything else as one packed text. */
export function singlePage({ title, opener, code, icon, pack, words }: PageParts): string {
  // The opener adds an empty style element too, and fills it rule by rule.
  const styles = [style, code.style, ''].map(sum);
  const policy = singleFilePolicy([opener, code.script].map(sum), styles);
  const say = (key: string) => escapeHtml(words[`single.${key}`] ?? '');
  const trouble = (id: string) =>
    `<section id="${id}" class="words" role="alert" hidden><h1>${say(`${id}.title`)}</h1>` +
    `<p>${say(`${id}.text`)}</p><p>${say(`${id}.help`)}</p></section>`;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta id="react-aria-pressable-style">
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">
<style>${style}</style>
<script>${opener}</script>
</head>
<body>
<div id="root">
<section id="opening" class="words"><p>${say('opening')}</p><p class="slow">${say('slow')}</p>
<noscript><p>${say('script')}</p></noscript></section>
${trouble('damaged')}
${trouble('old')}
</div>
<script type="text/plain" id="atlas-pack" data-sha256="${pack.sha256}">${pack.text}</script>
</body>
</html>
`;
}
