import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { containsPoint } from '../basemap/shape.ts';
import { heartCode } from '../layers/landStyle.ts';
import { toMetres } from './frame.ts';
import type { Box } from './place.ts';
import type { LaidOut } from './useLabelling.ts';

/** The country it is on; 'edge' where a name is partly on one and partly beside it. */
export type StrongColour = 'heart' | 'selected' | 'edge';

/**
 * Which labels stand on a country that is filled with a strong colour, and on which of the two,
 * by the labels' keys: dark letters could not be read there.
 */
export function strongLabels(
  { labels, view }: LaidOut,
  region: Basemap,
  countries: readonly CountryListing[],
  selectedCode: string | null,
): ReadonlyMap<string, StrongColour> {
  const strong = countries
    .filter(({ code }) => code === heartCode || code === selectedCode)
    .flatMap(({ code, featureId }) => {
      const land = region.land.get(featureId);
      const colour: StrongColour = code === selectedCode ? 'selected' : 'heart';
      return land === undefined ? [] : [{ shape: land.shape, colour }];
    });
  const under = (box: Box, share = 0.5): StrongColour | undefined => {
    const at = toMetres(view, box.left + box.width * share, box.top + box.height / 2);
    return strong.find(({ shape }) => containsPoint(shape, at.x, at.y))?.colour;
  };
  return new Map(
    labels.flatMap(({ key, box, boxes, leader }) => {
      // A name that is not level is taken letter by letter; of a level one, most has to be on it.
      const found = new Set(
        leader === undefined && boxes !== undefined
          ? boxes.map((one) => under(one))
          : [0.2, 0.5, 0.8].map((share) => under(box, share)),
      );
      const [colour] = found.size > 1 ? (['edge'] as const) : found;
      return colour === undefined ? [] : [[key, colour]];
    }),
  );
}
