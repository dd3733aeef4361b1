import { ok, type Result } from '../../electron/contract/result.ts';
import type { ThemeId } from '../../electron/contract/themeIds.ts';
import type { ThemeAnswer } from '../../electron/contract/themes.ts';
import { citedSources } from './citations.ts';
import type { Reader } from './reader.ts';
import { countryRows, type Found } from './themes/countryRows.ts';
import { hostedTheme, measuresTheme, tableSources } from './themes/counts.ts';
import { areaOf, densityOf, populationOf, seriesOn } from './themes/figures.ts';
import { membershipTheme } from './themes/membership.ts';
import { chairsTheme, joinedTheme, roleTheme } from './themes/roles.ts';

export interface ThemeQuestion {
  readonly theme: ThemeId;
  readonly on: string;
  /** Of the population series; null for the year of the day. */
  readonly year: number | null;
  /** Code of the organisation whose members are asked for; null for the first choice. */
  readonly organisation: string | null;
}

type Extent = Pick<ThemeAnswer, 'series' | 'membership' | 'listSourceIds'>;
const plain: Extent = { series: null, membership: null, listSourceIds: [] };

/** What a theme says of every country on a day. Errors: not-found (the organisation). */
export function getTheme(reader: Reader, question: ThemeQuestion): Result<ThemeAnswer> {
  const { theme, on } = question;
  const answer = (find: (code: string) => Found, extent: Partial<Extent> = {}) => {
    const whole = { theme, ...plain, ...extent, countries: countryRows(reader, on, find) };
    return ok({ ...whole, sources: citedSources(reader, whole) });
  };
  switch (theme) {
    case 'role':
      return answer((code) => roleTheme(reader, code, on));
    case 'joined':
      return answer((code) => joinedTheme(reader, code, on));
    case 'chairs':
      return answer((code) => chairsTheme(reader, code, on), {
        listSourceIds: tableSources(reader, 'chair'),
      });
    case 'hosted':
      return answer((code) => hostedTheme(reader, code, on), {
        listSourceIds: tableSources(reader, 'conference'),
      });
    case 'measures':
      return answer(measuresTheme(reader, on), {
        listSourceIds: tableSources(reader, 'measure_party'),
      });
    case 'membership': {
      const found = membershipTheme(reader, question.organisation, on);
      if (!found.ok) return found;
      const { find, ...extent } = found.value;
      return answer(find, extent);
    }
    case 'population': {
      const series = seriesOn(reader, on, question.year);
      return answer((code) => populationOf(reader, code, series.year), { series });
    }
    case 'density': {
      const series = seriesOn(reader, on, question.year);
      return answer((code) => densityOf(reader, code, series.year), { series });
    }
    case 'area':
      return answer((code) => areaOf(reader, code));
  }
}
