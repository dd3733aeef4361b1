import { useIntl } from 'react-intl';
import type { RestingFact } from '../../../electron/contract/sources.ts';
import type { SubjectKind } from '../../../electron/contract/subjects.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { routeOfSubject } from '../../app/subjects.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Sources.module.css';

interface Subject {
  readonly key: string;
  readonly name: string;
  readonly to: Route;
  readonly facts: readonly RestingFact[];
}

const kinds = [
  'article',
  'country',
  'conference',
  'organisation',
  'measure',
  'event',
  'oddity',
  'dispute',
] as const satisfies readonly SubjectKind[];

/** The facts which rest on a source, kind by kind, under the places they are shown at. */
export function RestingFacts({ facts }: { readonly facts: readonly RestingFact[] }) {
  const t = useText();
  if (facts.length === 0) return <p className={css.none}>{t('source.noFacts')}</p>;
  return kinds
    .map((kind) => ({ kind, subjects: bySubject(facts, kind) }))
    .filter(({ subjects }) => subjects.length > 0)
    .map(({ kind, subjects }) => (
      <section key={kind} className={css.kind} aria-label={t(`source.kind.${kind}`)}>
        <p className={css.kindName}>{t(`source.kind.${kind}`)}</p>
        <ul className={css.subjects}>
          {subjects.map(({ key, name, to, facts: own }) => (
            <li key={key}>
              <h3>
                <RouteLink to={to}>{name}</RouteLink>
              </h3>
              <ul>
                {own.map((fact) => (
                  <FactLine key={`${fact.property} ${fact.value} ${fact.asOf}`} fact={fact} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    ));
}

function bySubject(all: readonly RestingFact[], kind: SubjectKind): readonly Subject[] {
  const facts = all.filter((fact) => fact.subjectKind === kind);
  const keys = [...new Set(facts.map(keyOf))];
  return keys.map((key) => {
    const own = facts.filter((fact) => keyOf(fact) === key);
    const id = own[0]?.subjectId ?? '';
    return { key, name: own[0]?.subjectName ?? id, to: routeOfSubject({ kind, id }), facts: own };
  });
}

const keyOf = (fact: RestingFact): string => `${fact.subjectKind} ${fact.subjectId}`;

/** Properties whose values may be codes of countries. */
const ofCountries = ['country', 'seat-country', 'lead', 'supporter', 'permanent-chair', 'co-chair'];

/** Numbers, dates and countries by the reader's language; links in prose are read as words. */
function useValue({ property, value, unit }: RestingFact): string {
  const { area, date, kilometres, number, point, region } = useFormat();
  if (ofCountries.includes(property) && /^[A-Z]{2}$/.test(value)) return region(value);
  switch (unit) {
    case 'km2':
      return area(Number(value), 'km2');
    case 'km':
      return kilometres(Number(value));
    case 'degrees': {
      const [latitude = 0, longitude = 0] = value.split(', ').map(Number);
      return point({ latitude, longitude });
    }
    case 'persons':
      return number(Number(value));
    default:
      if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return date(value);
      return property === 'text' ? value.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') : value;
  }
}

/** The name of a property; after a slash stands what it is about: border/UZ, domestic-short/ps. */
function usePropertyName(property: string): string {
  const { messages } = useIntl();
  const { language, region } = useFormat();
  const t = useText();
  const [kind = '', about = ''] = property.split('/');
  const key = `property.${kind}`;
  if (!(key in messages)) return property;
  if (about === '') return t(key);
  if (kind === 'stance') return t(key, { about });
  const isCountry = kind === 'border' || kind === 'membership';
  return t(key, { about: isCountry ? region(about) : language(about) });
}

function FactLine({ fact }: { readonly fact: RestingFact }) {
  return (
    <li>
      <span className={css.property}>{usePropertyName(fact.property)}</span>
      <bdi>{useValue(fact)}</bdi>
      <AsOf date={fact.asOf} />
    </li>
  );
}

function AsOf({ date }: { readonly date: string | null }) {
  const t = useText();
  const format = useFormat();
  return (
    <span className={css.asOf}>
      {date === null ? t('cite.undated') : t('cite.asOf', { date: format.date(date) })}
    </span>
  );
}
