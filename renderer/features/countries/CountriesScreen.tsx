import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDay } from '../../app/day.ts';
import { areaUnits } from '../../app/measure.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import { usePreference } from '../../app/usePreference.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { CitationContext } from '../citation/CitationContext.ts';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Countries.module.css';
import { CountryRow } from './CountryRow.tsx';
import { FilterBar, type RoleFilter } from './FilterBar.tsx';
import { SortHeader } from './SortHeader.tsx';
import { filterCountries, nextSorting, type Sorting, sortCountries } from './sortCountries.ts';

/** Participants and supporters as a table which sorts, filters and changes its units. */
export default function CountriesScreen() {
  const t = useText();
  const { locale } = useIntl();
  const { day } = useDay();
  const list = useAtlas('countries.list', { on: day });
  const [unit, chooseUnit] = usePreference('area-unit', areaUnits, 'km2');
  const [text, setText] = useState('');
  const [role, setRole] = useState<RoleFilter>('all');
  const [sorting, setSorting] = useState<Sorting>({ key: 'order', descending: false });
  const wanted = useDeferredValue(text);
  const countries = list.ok ? list.value.countries : null;
  const rows = useMemo(
    () => sortCountries(filterCountries(countries ?? [], wanted, role), sorting, locale),
    [countries, wanted, role, sorting, locale],
  );
  if (!list.ok) return <ErrorNotice error={list.error} />;
  const header = {
    sorting,
    onSort: (key: Sorting['key']) => setSorting(nextSorting(sorting, key)),
  };
  return (
    <CitationContext value={list.value.sources}>
      <div className={prose.wide}>
        <PageHeading title={t('countries.title')} kicker={t('countries.kicker')} />
        <p className={prose.soft}>
          {t('countries.articles')}{' '}
          <RouteLink to={{ screen: 'article', id: 'participants' }} className={prose.link}>
            {t('countries.aboutParticipants')}
          </RouteLink>{' '}
          <RouteLink to={{ screen: 'article', id: 'supporters' }} className={prose.link}>
            {t('countries.aboutSupporters')}
          </RouteLink>
        </p>
        <FilterBar
          text={text}
          onText={setText}
          role={role}
          onRole={setRole}
          unit={unit}
          onUnit={chooseUnit}
          shown={rows.length}
          all={list.value.countries.length}
        />
        <table className={css.table}>
          <caption className="visually-hidden">{t('countries.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={css.narrow}>
                {t('countries.flag')}
              </th>
              <th scope="col" className={css.narrow}>
                {t('countries.map')}
              </th>
              <SortHeader column="name" {...header} />
              <th scope="col">{t('countries.domesticNames')}</th>
              <SortHeader column="order" {...header} />
              <SortHeader column="capital" {...header} />
              <SortHeader column="population" {...header} isNumber />
              <SortHeader column="area" {...header} isNumber />
            </tr>
          </thead>
          <tbody>
            {rows.map((country) => (
              <CountryRow key={country.code} country={country} unit={unit} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={css.empty}>{t('countries.none', { text: wanted })}</p>}
        <p>
          <SaveTableButton table="atlas_fact" />
        </p>
        <SourceNotes />
      </div>
    </CitationContext>
  );
}
