/**
 * Square kilometres in a square mile: the international mile is 1.609344 km by the
 * agreement of 1959 (US Federal Register 24 FR 5348), so this is exact.
 */
export const km2PerSquareMile = 1.609344 ** 2;

/** Square miles in an area given in square kilometres. */
export const toSquareMiles = (km2: number): number => km2 / km2PerSquareMile;

export const areaUnits = ['km2', 'sqmi'] as const;
export type AreaUnit = (typeof areaUnits)[number];
