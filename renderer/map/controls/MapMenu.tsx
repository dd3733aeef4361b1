import { NamesOption } from '../names/NamesOption.tsx';
import type { MapNaming } from '../names/useMapNames.ts';
import { ReliefSwitch } from '../relief/ReliefSwitch.tsx';
import type { Journey } from '../routes/journey.ts';
import { RouteSwitch } from '../routes/RouteSwitch.tsx';
import { MapOptions } from './MapOptions.tsx';

interface MapMenuProps {
  readonly names: MapNaming;
  readonly journey: Journey;
  readonly relief: boolean;
  readonly onRelief: (shown: boolean) => void;
}

/** What the reader can choose of the map: the language of its names, the relief, the route. */
export default function MapMenu({ names, journey, relief, onRelief }: MapMenuProps) {
  return (
    <MapOptions>
      <NamesOption value={names.choice} onChange={names.onChoose} />
      <ReliefSwitch shown={relief} onChange={onRelief} />
      <RouteSwitch journey={journey} />
    </MapOptions>
  );
}
