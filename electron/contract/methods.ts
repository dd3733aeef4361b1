/**
 * The names of the methods and the channel, apart from the schemas, so that the
 * preload bridge can be made from them without carrying zod into every window.
 */
export const atlasMethodNames = [
  'atlas.about',
  'countries.list',
  'countries.get',
  'conferences.list',
  'conferences.get',
  'organisations.list',
  'organisations.get',
  'measures.list',
  'measures.get',
  'articles.list',
  'articles.get',
  'process.identity',
  'process.chairs',
  'process.region',
  'process.bodies',
  'process.meetings',
  'process.achievements',
  'timeline.list',
  'themes.get',
  'oddities.list',
  'borders.list',
  'exports.list',
  'exports.table',
  'exports.database',
  'sources.list',
  'sources.get',
  'map.names',
  'search.find',
  'search.book',
] as const;

export type AtlasMethodName = (typeof atlasMethodNames)[number];

/** The single IPC channel, and the name under which the preload bridge stands in `window`. */
export const atlasChannel = 'atlas:call';
export const bridgeName = 'atlasBridge';

/** What the preload bridge puts into the page: one function a method. */
export type AtlasBridge = Readonly<Record<AtlasMethodName, (args: unknown) => Promise<unknown>>>;
