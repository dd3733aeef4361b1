import { useIntl } from 'react-intl';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { useFormat } from '../../app/useFormat.ts';
import type { Box } from '../labels/place.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { colourNumber } from './looks.ts';
import type { LaidPiece } from './places.ts';
import { sizedOf, useRatioWords } from './useRatioWords.ts';

interface CompareLegendProps {
  readonly laid: readonly LaidPiece[];
  /** The country below the middle of each. */
  readonly below: readonly (CountryListing | null)[];
  readonly view: RestingView;
}

/** Which colour is which country, its total area, and how it compares with what lies below it. */
export function CompareLegend({ laid, below, view }: CompareLegendProps) {
  const intl = useIntl();
  const { area } = useFormat();
  const ratio = useRatioWords();
  return (
    <section
      className="atlas-theme-legend atlas-compare-legend"
      data-view={view.projection.id}
      aria-label={intl.formatMessage({ id: 'compare.legend' })}
    >
      <p className="atlas-theme-title">{intl.formatMessage({ id: 'compare.legendTitle' })}</p>
      <ul>
        {laid.map(({ country }, i) => {
          const base = below[i] ?? null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the row.
            <li key={i}>
              <span className="atlas-piece-swatch" data-colour={colourNumber(i)} />
              <span>
                <strong>{country.name}</strong> {area(country.areaKm2.best.value, 'km2')}
              </span>
              <span className="atlas-compare-part">
                {base === null || base.code === country.code
                  ? intl.formatMessage({ id: base === null ? 'compare.overNone' : 'compare.home' })
                  : ratio.part(sizedOf(country), sizedOf(base))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** About where it stands on the map, so that no name is written under it: pixels. */
export function compareLegendBox(count: number, view: RestingView): Box {
  const [width, height] = [248, 44 + count * 40];
  const isRegion = view.projection.id === 'region';
  const left = isRegion ? view.width - 60 - width : 12;
  return { left, top: view.height - (isRegion ? 12 : 92) - height, width, height };
}
