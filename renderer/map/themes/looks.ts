import type { NoValue } from '../../../electron/contract/themes.ts';

/**
 * The colours of the themes, by the names of their tokens (`--theme-…` in renderer/ui/tokens.css):
 * a ramp in five steps from sand to lapis, four kinds, and one for what is none of them.
 * That every reader can tell them apart is computed in test/unit/renderer/map/themes.
 */
export const themeColours = [
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
  'kind-a',
  'kind-b',
  'kind-c',
  'kind-d',
  'none',
  'no-data',
] as const;

export type ThemeColour = (typeof themeColours)[number];

/** How a class looks; hatching is the sign for what is not known, and a second sign beside colour. */
export interface Look {
  readonly colour: ThemeColour;
  readonly hatched: boolean;
}

const plain = (colour: ThemeColour): Look => ({ colour, hatched: false });
const hatched = (colour: ThemeColour): Look => ({ colour, hatched: true });

/** The categories of all themes in the order of their legends. */
export const categoryLooks = {
  participant: plain('kind-a'),
  supporter: plain('kind-b'),
  'not-yet': plain('none'),
  'permanent-chair': plain('kind-a'),
  'permanent-disputed': hatched('kind-a'),
  'co-chair': plain('kind-c'),
  'co-chair-before': plain('kind-b'),
  never: plain('none'),
  member: plain('kind-a'),
  observer: plain('kind-c'),
  partner: plain('kind-b'),
  candidate: plain('kind-d'),
  'none-found': plain('none'),
} as const satisfies Record<string, Look>;

/** Where there is no value: what is not known is hatched, what is known to be none is not. */
export const noValueLooks: Readonly<Record<NoValue, Look>> = {
  'not-yet': plain('none'),
  'not-applicable': plain('none'),
  'unknown-date': hatched('no-data'),
  'no-data': hatched('no-data'),
};

const ramp = themeColours.slice(0, 5);

/**
 * So many steps of the ramp, as far apart as can be; no more than there are.
 * @param above whether there is a class of none below them, from which the first has to stand off
 */
export function stepLooks(count: number, above = false): readonly Look[] {
  const steps = above && count <= 3 ? ramp.slice(2) : ramp;
  if (count === 1) return [plain('step-4')];
  return Array.from({ length: Math.min(count, steps.length) }, (_, i) =>
    plain(steps[Math.round((i * (steps.length - 1)) / (count - 1))] ?? 'step-5'),
  );
}
