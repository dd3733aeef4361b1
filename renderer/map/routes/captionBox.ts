import type { Box } from '../labels/place.ts';

/** Pixels: right of the switches at the map's head; as deep as a caption mostly is. */
const start = 204;
const depth = 158;
/** Where the map is no wider, the caption takes the whole of its head (see Play.module.css). */
const narrow = 640;

/** What the caption of a play covers of a map so wide; the same on every day, so that names stay. */
export const captionBox = (width: number): Box =>
  width < narrow
    ? { left: 0, top: 0, width, height: depth }
    : { left: start, top: 0, width: width - start, height: depth };
