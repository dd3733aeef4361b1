import type { ThemeId } from '../../../electron/contract/themeIds.ts';

/** The themes as the list groups them: what the process did, and what the countries are. */
export const themeSections: readonly {
  readonly title: string;
  readonly themes: readonly ThemeId[];
}[] = [
  {
    title: 'themes.ofProcess',
    themes: ['role', 'joined', 'chairs', 'hosted', 'measures', 'membership'],
  },
  { title: 'themes.ofCountries', themes: ['population', 'density', 'area'] },
];

/** The tables of the database that a theme is made from. */
export const tablesOf: Readonly<Record<ThemeId, readonly string[]>> = {
  role: ['participation'],
  joined: ['participation'],
  chairs: ['chair'],
  hosted: ['conference'],
  measures: ['measure_party'],
  membership: ['membership'],
  population: ['population'],
  density: ['population', 'area'],
  area: ['area'],
};

/** The themes whose numbers or colours could be misread, which a remark keeps from. */
export const remarked: ReadonlySet<ThemeId> = new Set([
  'population',
  'density',
  'area',
  'hosted',
  'measures',
  'membership',
  'joined',
  'chairs',
]);
