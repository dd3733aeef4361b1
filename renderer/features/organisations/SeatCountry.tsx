import { useDay } from '../../app/day.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import prose from '../../ui/Prose.module.css';

/** A country by name: a link where the atlas has it. */
export function SeatCountry({ code }: { readonly code: string }) {
  const { region } = useFormat();
  const { day } = useDay();
  const list = useAtlas('countries.list', { on: day });
  const country = list.ok ? list.value.countries.find((one) => one.code === code) : undefined;
  if (country === undefined) return region(code);
  return (
    <RouteLink to={{ screen: 'country', code }} className={prose.link}>
      {country.name}
    </RouteLink>
  );
}
