import { say } from './say.ts';

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A link between two pages; both paths are below the ZIM's root. */
export function link(from: string, to: string, text: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `<a href="${up}${to.split('/').map(encodeURIComponent).join('/')}">${escapeHtml(text)}</a>`;
}

/** Rows of a name and what is said of it, already HTML; rows without an answer are left out. */
export const factTable = (rows: readonly (readonly [string, string | null])[]): string =>
  `<table>${rows
    .filter(([, said]) => said !== null && said !== '')
    .map(([name, said]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${said}</td></tr>`)
    .join('')}</table>`;

/** A section with a heading; nothing where it would be empty. */
export const section = (title: string, html: string): string =>
  html === '' ? '' : `<section><h2>${escapeHtml(title)}</h2>${html}</section>`;

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A page of the ZIM. */
export interface ZimPage {
  readonly path: string;
  readonly title: string;
  /** What stands below the title, as HTML. */
  readonly body: string;
}

/** The whole HTML file of a page. */
export function renderPage({ path, title, body }: ZimPage): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const sections = [
    ['index.html', say('contents')],
    ['countries.html', say('countries')],
    ['conferences.html', say('conferences')],
    ['measures.html', say('measures')],
    ['organisations.html', say('organisations')],
    ['articles.html', say('process')],
    ['disagreements.html', say('disagreements')],
    ['sources.html', say('sources')],
    ['atlas.html', say('mapAndSearch')],
  ] as const;
  const navigation = sections.map(([to, text]) => link(path, to, text)).join(' ');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<nav aria-label="${escapeHtml(say('atlas'))}">${navigation}</nav>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The pages' own look: the atlas's paper and ink. */
export const styleSheet = `
:root { color-scheme: light dark; --paper: #faf7f0; --ink: #1c2430; --soft: #565d68;
  --line: #ddd3c0; --link: #1f4a8a; --accent: #a5382c }
@media (prefers-color-scheme: dark) { :root { --paper: #14181f; --ink: #ece6d9; --soft: #a9a698;
  --line: #57492f; --link: #9db8e8; --accent: #e0806f } }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Noto Serif", Georgia, serif }
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 4rem }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding-block-end: 0.75rem;
  border-block-end: 1px solid var(--line); font-size: 0.875rem }
h1 { font-size: 2rem; line-height: 1.2 }
h2 { margin-block-start: 2rem; font-size: 1.25rem }
a { color: var(--link) }
table { width: 100%; border-collapse: collapse }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-block-end: 1px solid var(--line);
  text-align: start; vertical-align: top }
th { width: 12rem; color: var(--soft); font-weight: 400 }
img.flag { max-width: 12rem; max-height: 8rem; border: 1px solid var(--line) }
sup a { text-decoration: none }
.note { padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent) }
.soft, .sources { color: var(--soft); font-size: 0.9375rem }
`;
