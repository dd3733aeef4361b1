import { firstPicture } from './firstPicture.ts';

/** The map, asked for before anything is drawn. */
export const mapModule = import('../map/RegionMap.tsx');

/** Search and theme: widgets whose code takes longer to read than the whole first screen. */
export const toolsModule = firstPicture.then(() => import('./HeaderTools.tsx'));

/** What keeps the browser edition for later. */
export const editionModule = firstPicture.then(() => import('../offline/EditionNotice.tsx'));
