import './globe.css';
import { geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Point } from '../../../electron/contract/facts.ts';
import { type GlobeLand, loadGlobe } from './loadGlobe.ts';

interface LocatorGlobeProps {
  /** Feature id of the country to show, numeric ISO 3166-1. */
  readonly featureId: string;
  /** What the globe turns its face to. */
  readonly centre: Point;
  /** The name of the place, for the picture's text alternative. */
  readonly label: string;
  /** Pixels. */
  readonly size: number;
}

/** A small orthographic globe turned towards a country, the country filled. */
export function LocatorGlobe({ featureId, centre, label, size }: LocatorGlobeProps) {
  const intl = useIntl();
  const [globe, setGlobe] = useState<readonly GlobeLand[]>([]);
  useEffect(() => {
    let wanted = true;
    // A globe that cannot be read leaves its plain disc: the facts beside it say the same.
    loadGlobe().then(
      (land) => wanted && setGlobe(land),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  const paths = useMemo(() => {
    const projection = geoOrthographic()
      .rotate([-centre.longitude, -Math.max(-50, Math.min(50, centre.latitude))])
      .translate([size / 2, size / 2])
      .scale(size / 2 - 1)
      .precision(0.3);
    const draw = geoPath(projection).digits(1);
    const others = globe.filter(({ id }) => id !== featureId);
    const own = globe.find(({ id }) => id === featureId);
    return {
      graticule: draw(geoGraticule10()) ?? '',
      land: others.map(({ feature }) => draw(feature) ?? '').join(''),
      own: own === undefined ? '' : (draw(own.feature) ?? ''),
      at: projection([centre.longitude, centre.latitude]) ?? [size / 2, size / 2],
    };
  }, [globe, featureId, centre.longitude, centre.latitude, size]);
  return (
    <svg
      className="locator-globe"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={intl.formatMessage({ id: 'map.globe' }, { place: label })}
    >
      <circle className="sea" cx={size / 2} cy={size / 2} r={size / 2 - 1} />
      <path className="graticule" d={paths.graticule} />
      <path className="land" d={paths.land} />
      <path className="own" d={paths.own} />
      <circle className="spot" cx={paths.at[0]} cy={paths.at[1]} r={1.8} />
      <circle className="edge" cx={size / 2} cy={size / 2} r={size / 2 - 1} />
    </svg>
  );
}
