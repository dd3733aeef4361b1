import type { LabellingInput, LabelWish, TextOf } from '../input.ts';
import { lakePlaces } from './lakes.ts';
import { lakeWish } from './lakeWish.ts';
import { landforms } from './landforms.ts';
import { landformWish } from './landformWish.ts';
import { riverWish } from './riverWish.ts';

/** Metres in a pixel below which names of each rank are wanted. */
const wantedBelow: Readonly<Record<number, number>> = { 1: 15_000, 2: 7_500, 3: 4_200 };

/** The names of mountains, plains, rivers and lakes that the view is close enough for. */
export function natureWishes({ region, view }: LabellingInput, t: TextOf): readonly LabelWish[] {
  return [1, 2, 3]
    .filter((rank) => view.metresPerPixel < (wantedBelow[rank] ?? 0))
    .flatMap((rank) => {
      const ofRank = <T extends { readonly rank: number }>(all: readonly T[]) =>
        all.filter((one) => one.rank === rank);
      return [
        ...ofRank(landforms).map((landform) =>
          landformWish(landform, t(`map.landform.${landform.id}`), view),
        ),
        ...ofRank(lakePlaces).map((lake) => lakeWish(lake, t(`map.lake.${lake.id}`), view)),
        ...ofRank(region.courses).map((course) =>
          riverWish(course, t(`map.river.${course.id}`), view),
        ),
      ];
    });
}
