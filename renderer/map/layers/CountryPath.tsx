import { useMemo } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { PlaneShape } from '../basemap/shape.ts';
import { planeOf } from '../leaflet/atlasCrs.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import type { OnPoint } from '../pointed.ts';
import { useMapTheme } from '../themes/MapThemeContext.ts';
import { themeFill } from '../themes/themeFill.ts';
import { countryFill } from './landStyle.ts';
import { useRoleFade } from './useRoleFade.ts';

interface CountryPathProps {
  readonly country: CountryListing;
  readonly shape: PlaneShape | undefined;
  readonly selected: boolean;
  readonly pointed: boolean;
  readonly onPick: (code: string) => void;
  readonly onPoint: OnPoint;
}

/** One of the atlas's countries as the pointer meets it. */
export function CountryPath(props: CountryPathProps) {
  const { country, shape, selected, pointed, onPick, onPoint } = props;
  const map = useMap();
  const look = useMapTheme()?.looks.get(country.code);
  const resting = useMemo(
    () =>
      look === undefined
        ? countryFill(country, { selected, pointed })
        : themeFill(look, { pointed }),
    [country, selected, pointed, look],
  );
  const fillColor = useRoleFade(resting.fillColor, country.roleOnDay);
  const style = useMemo(() => ({ ...resting, fillColor }), [resting, fillColor]);
  if (shape === undefined) return null;
  return (
    <PlanePath
      shape={shape}
      style={style}
      onPick={() => onPick(country.code)}
      onPoint={(event) =>
        onPoint(event === null ? null : { code: country.code, at: planeOf(map, event.latlng) })
      }
    />
  );
}
