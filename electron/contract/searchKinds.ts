// No schema here: pages search in their own memory, and zod stays out of them.

/**
 * What can be found, in the order in which equals are told apart. A page is a place of the atlas
 * that is about nothing of the others: a theme of the map, the worksheets.
 */
export const searchKinds = [
  'country',
  'conference',
  'organisation',
  'measure',
  'article',
  'meeting',
  'event',
  'dispute',
  'oddity',
  'source',
  'page',
] as const;

export type SearchKind = (typeof searchKinds)[number];
