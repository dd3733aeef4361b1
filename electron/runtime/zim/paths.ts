/** A thing of the atlas that has a page of its own in the ZIM. */
export type PageKind = 'country' | 'conference' | 'organisation' | 'measure' | 'article' | 'source';

/** What stands in a file's name instead of the sign that addresses would read as their own. */
export const pagePath = (kind: PageKind, id: string | number): string =>
  `${kind}/${String(id).replaceAll('&', '-and-')}.html`;

/** The page of an address such as `#/country/KZ`; others are found in the atlas itself. */
export function pathOfAddress(address: string): string {
  const [, screen = '', rest = ''] = /^#\/([a-z-]*)\/?([^?]*)/.exec(address) ?? [];
  const id = decodeURIComponent(rest);
  switch (screen) {
    case 'country':
    case 'conference':
    case 'organisation':
    case 'measure':
    case 'source':
      return pagePath(screen, id);
    case 'countries':
    case 'conferences':
    case 'measures':
    case 'organisations':
    case 'sources':
    case 'disagreements':
      return `${screen}.html`;
    default:
      return 'atlas.html';
  }
}
