import type { LabellingInput, LabelWish, TextOf } from '../input.ts';
import { seaPlaces } from './seas.ts';
import { seaWish } from './seaWish.ts';

/** The names of the seas. */
export const waterWishes = ({ view }: LabellingInput, t: TextOf): readonly LabelWish[] =>
  seaPlaces.map((sea) => seaWish(sea, t(`map.sea.${sea.id}`), view));
