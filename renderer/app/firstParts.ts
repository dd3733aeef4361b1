// The parts of the first screen that are files of their own, asked for before anything is drawn.

export const mapModule = import('../map/RegionMap.tsx');
export const toolsModule = import('./HeaderTools.tsx');
