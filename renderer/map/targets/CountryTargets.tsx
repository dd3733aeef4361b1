import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { inView, toView } from '../labels/frame.ts';
import { type Box, boxAround, collide } from '../labels/place.ts';
import { Anchored } from '../leaflet/Anchored.tsx';
import { useMap } from '../leaflet/MapContext.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { wasDragged } from '../leaflet/wasDragged.ts';
import type { NameBook } from '../names/nameBook.ts';
import type { OnPoint } from '../pointed.ts';
import { useMapTheme } from '../themes/MapThemeContext.ts';
import { useCountryLabel } from '../useCountryLabel.ts';
import { useRoving } from './useRoving.ts';

interface CountryTargetsProps {
  readonly region: Basemap;
  readonly view: RestingView;
  readonly countries: readonly CountryListing[];
  /** In which languages a country's name is read out. */
  readonly names: NameBook;
  readonly markerBoxes: readonly Box[];
  readonly selectedCode: string | null;
  readonly onPick: (code: string) => void;
  readonly onPoint: OnPoint;
}

const half = 8;

/**
 * A button in each participant and supporter: one stop of the Tab key for all, arrows lead from country to
 * country as they lie on the map, Enter opens, Escape goes back to the map.
 */
export function CountryTargets(props: CountryTargetsProps) {
  const { region, view, countries, markerBoxes, selectedCode, onPick, onPoint } = props;
  const map = useMap();
  const theme = useMapTheme();
  const roleLabel = useCountryLabel(props.names);
  const labelOf = (country: CountryListing): string => {
    const themed = theme?.answer.countries.find(({ code }) => code === country.code);
    return themed === undefined || theme === null
      ? roleLabel(country)
      : theme.words.phraseOf(themed);
  };
  const spots = useMemo(
    () =>
      countries.map((country) => ({
        key: country.code,
        country,
        ...targetSpot(region, country.featureId, view, markerBoxes),
      })),
    [region, countries, view, markerBoxes],
  );
  const focused = useRef<string | null>(null);
  const point = (code: string | null) => {
    const spot = spots.find(({ key }) => key === code);
    onPoint(spot === undefined ? null : { code: spot.key, at: spot });
  };
  const follow = useEffectEvent(() => {
    if (focused.current !== null) point(focused.current);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the targets stand anew.
  useEffect(() => follow(), [spots]);
  const { current, onElement, tabIndex, onFocus, onKeyDown } = useRoving(spots, selectedCode);

  return spots.map((spot) => (
    <Anchored
      key={spot.key}
      x={spot.x}
      y={spot.y}
      pane="targets"
      as="button"
      type="button"
      onElement={onElement(spot)}
      // Nobody sees the others, and what flies costs each frame of a zoom.
      flies={spot.key === current}
      className="atlas-target"
      data-country={spot.key}
      data-role={spot.country.role}
      aria-label={labelOf(spot.country)}
      aria-pressed={spot.key === selectedCode}
      tabIndex={tabIndex(spot)}
      onClick={(event) => {
        if (!wasDragged(map, event)) onPick(spot.key);
      }}
      onFocus={() => {
        onFocus(spot);
        focused.current = spot.key;
        point(spot.key);
      }}
      onBlur={() => {
        focused.current = null;
        point(null);
      }}
      onPointerEnter={() => point(spot.key)}
      onPointerLeave={() => point(null)}
      onKeyDown={(event) => onKeyDown(event, spot)}
    />
  ));
}

/** Where in a country its target stands, metres: in view and beside the markers if it can be. */
function targetSpot(
  region: Basemap,
  featureId: string,
  view: RestingView,
  markerBoxes: readonly Box[],
) {
  const spots = (region.land.get(featureId)?.spots ?? []).map(([x, y]) => ({
    x: x * 1000,
    y: y * 1000,
  }));
  const free = ({ x, y }: { x: number; y: number }) => {
    const at = toView(view, x, y);
    return !markerBoxes.some((box) => collide(boxAround(at.x, at.y, half * 2, half * 2), box));
  };
  const seen = ({ x, y }: { x: number; y: number }) => {
    const at = toView(view, x, y);
    return inView(view, at.x, at.y, half);
  };
  const best = spots.find((spot) => free(spot) && seen(spot)) ??
    spots.find(free) ??
    spots[0] ?? { x: 0, y: 0 };
  return best;
}
