/**
 * What the map can show of the countries, in the order of the list of themes.
 * No schema here: pages import this file, and zod stays out of them.
 */
export const themeIds = [
  'role',
  'joined',
  'chairs',
  'hosted',
  'measures',
  'membership',
  'population',
  'density',
  'area',
] as const;

export type ThemeId = (typeof themeIds)[number];

export const isThemeId = (text: string): text is ThemeId =>
  themeIds.some((theme) => theme === text);
