import type { Box } from '../labels/place.ts';

/** Pixels: right of the switches at the map's head; as deep as a caption mostly is. */
const start = 204;
const depth = 158;
/** On a map less wide the caption stands below the switches (see Play.module.css). */
const narrow = 640;
const narrowDepth = 196;

/** What the caption of a play covers of a map so wide; the same on every day, so that names stay. */
export const captionBox = (width: number): Box =>
  width < narrow
    ? { left: 0, top: 0, width, height: narrowDepth }
    : { left: start, top: 0, width: width - start, height: depth };
