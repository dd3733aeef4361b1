import type { Person } from '../../../electron/contract/conferences.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import css from './Conferences.module.css';

interface PeopleProps {
  readonly people: readonly Person[];
  /** What they did, for the source markers. */
  readonly label: string;
}

/** People of a conference, each with the country they acted for and a source. */
export function People({ people, label }: PeopleProps) {
  const t = useText();
  if (people.length === 0) return <span className={facts.detail}>{t('conference.noPeople')}</span>;
  return (
    <ul>
      {people.map((person) => (
        <li key={person.name}>
          <span className={facts.value}>{person.name}</span>
          <Cite
            label={t('conference.personLabel', { label, name: person.name })}
            cited={citedSources(person.sourceIds, person.asOf)}
          />{' '}
          <span className={facts.detail}>
            {person.countryCode !== null && <PersonCountry code={person.countryCode} />}
            {person.countryCode !== null && person.qualifier !== null && ' · '}
            {person.qualifier}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PersonCountry({ code }: { readonly code: string }) {
  const { day } = useDay();
  const { region } = useFormat();
  const list = useAtlas('countries.list', { on: day });
  const country = list.ok ? list.value.countries.find((one) => one.code === code) : undefined;
  if (country === undefined) return region(code);
  return (
    <RouteLink to={{ screen: 'country', code }} className={css.personCountry}>
      {country.name}
    </RouteLink>
  );
}
