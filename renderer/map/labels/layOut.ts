import type { RestingView } from '../leaflet/useView.ts';
import { controlBoxes } from './controlBoxes.ts';
import { inView } from './frame.ts';
import type { LabellingInput, LabelWish, TextOf } from './input.ts';
import { natureWishes } from './nature/natureWishes.ts';
import { type Box, type Placed, placer } from './place.ts';
import type { Standing } from './standing.ts';
import type { SetText } from './text.ts';
import { cityWishes } from './wishes/cities.ts';
import { countryWishes } from './wishes/countries.ts';
import { waterWishes } from './wishes/waters.ts';

/**
 * Decides for a view where every name stands among the signs, so that none collide.
 * @param goesOn is asked after each name, and may let others have their turn; null once it says no
 */
export async function layOut(
  input: LabellingInput,
  stands: Standing,
  t: TextOf,
  goesOn: () => Promise<boolean>,
): Promise<readonly Placed<SetText>[] | null> {
  const { view } = input;
  const place = placer<SetText>(
    [
      ...controlBoxes(view),
      ...input.covered,
      ...stands.markerBoxes,
      ...stands.rings.map(({ box }) => box),
    ],
    1.5,
  );
  const names: Placed<SetText>[] = [];
  for (const wish of wishesOf(input, stands, t)) {
    const placed = place(wholeInView(wish, view));
    if (placed !== null) names.push(placed);
    if (!(await goesOn())) return null;
  }
  return names;
}

/** Who comes first takes the room. */
function* wishesOf(input: LabellingInput, stands: Standing, t: TextOf): Generator<LabelWish> {
  const countries = countryWishes(input, stands, t);
  yield* countries.needed;
  yield* waterWishes(input, t);
  yield* cityWishes(input, stands);
  yield* countries.others;
  if (input.nature) yield* natureWishes(input, t);
}

/** A name is written whole or, at the view's edge, not at all. */
const wholeInView = ({ key, choices }: LabelWish, view: RestingView): LabelWish => ({
  key,
  choices: inside(choices, view),
});

function* inside<T extends { readonly box: Box }>(
  choices: Iterable<T>,
  view: RestingView,
): Generator<T> {
  for (const choice of choices) {
    const { left, top, width, height } = choice.box;
    if (inView(view, left, top, 1) && inView(view, left + width, top + height, 1)) yield choice;
  }
}
