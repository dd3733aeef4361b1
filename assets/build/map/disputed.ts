/** A stretch of border that one side or a third party does not accept as drawn. */
interface DisputedStretch {
  /** Feature ids of the two sides as Natural Earth draws them. */
  readonly between: readonly [string, string];
  /** Degrees: west, south, east, north; without it the whole border. */
  readonly within?: readonly [number, number, number, number];
}

/**
 * Natural Earth draws who holds the ground and carries no mark for what is contested at these
 * scales, so the contested stretches are listed here by the dispute that its own theme of
 * disputed areas names. Neither the list nor the line takes a side.
 */
const disputedStretches: readonly DisputedStretch[] = [
  // Kashmir: Line of Control, Siachen, Aksai Chin, Shaksgam.
  { between: ['356', '586'], within: [73, 32.45, 78, 36] },
  { between: ['356', 'siachen-glacier'] },
  { between: ['586', 'siachen-glacier'] },
  { between: ['156', 'siachen-glacier'] },
  { between: ['156', '356'], within: [77, 30, 81.1, 36.5] },
  { between: ['156', '586'], within: [75.2, 35, 78, 37.1] },
  // Arunachal Pradesh.
  { between: ['156', '356'], within: [91, 26, 98, 30] },
  // Crimea.
  { between: ['643', '804'], within: [32, 45, 36.5, 46.5] },
  // Northern Cyprus and the buffer zone.
  { between: ['196', 'n-cyprus'] },
  { between: ['196', 'cyprus-u-n-buffer-zone'] },
  { between: ['cyprus-u-n-buffer-zone', 'n-cyprus'] },
  { between: ['688', 'kosovo'] },
  // Golan, West Bank and Gaza.
  { between: ['376', '760'] },
  { between: ['275', '376'] },
  { between: ['706', 'somaliland'] },
  { between: ['504', '732'] },
  // Hala'ib.
  { between: ['729', '818'], within: [33, 21, 38, 23] },
];

/** Whether the border between two features is contested at a point in degrees. */
export function isDisputed(a: string, b: string, [x, y]: readonly [number, number]): boolean {
  return disputedStretches.some(({ between: [p, q], within }) => {
    if (!((a === p && b === q) || (a === q && b === p))) return false;
    if (within === undefined) return true;
    const [west, south, east, north] = within;
    return x >= west && x <= east && y >= south && y <= north;
  });
}
