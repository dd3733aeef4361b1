import type { Point } from '../../../electron/contract/facts.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { LocatorGlobe } from '../../map/globe/LocatorGlobe.tsx';

interface HostGlobeProps {
  readonly code: string;
  readonly centre: Point;
}

/** Where in the world the host country is. */
export function HostGlobe({ code, centre }: HostGlobeProps) {
  const t = useText();
  const { day } = useDay();
  const list = useAtlas('countries.list', { on: day });
  const host = list.ok ? list.value.countries.find((one) => one.code === code) : undefined;
  if (host === undefined) return null;
  return (
    <LocatorGlobe
      featureId={host.featureId}
      centre={centre}
      label={t('country.globe', { name: host.name })}
      size={128}
    />
  );
}
