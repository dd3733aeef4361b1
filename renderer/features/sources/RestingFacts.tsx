import { useIntl } from 'react-intl';
import type { RestingFact } from '../../../electron/contract/sources.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { Route } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Sources.module.css';

interface Subject {
  readonly key: string;
  readonly name: string;
  readonly to: Route;
  readonly facts: readonly RestingFact[];
}

/** The facts which rest on a source, under the places they are shown at. */
export function RestingFacts({ facts }: { readonly facts: readonly RestingFact[] }) {
  const t = useText();
  if (facts.length === 0) return <p className={css.none}>{t('source.noFacts')}</p>;
  return (
    <ul className={css.subjects}>
      {bySubject(facts).map(({ key, name, to, facts: own }) => (
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
  );
}

function bySubject(facts: readonly RestingFact[]): readonly Subject[] {
  const keys = [...new Set(facts.map(keyOf))];
  return keys.map((key) => {
    const own = facts.filter((fact) => keyOf(fact) === key);
    const [first] = own;
    const id = first?.subjectId ?? '';
    const to: Route =
      first?.subjectKind === 'conference'
        ? { screen: 'conference', ordinal: Number(id) }
        : { screen: 'country', code: id };
    return { key, name: first?.subjectName ?? id, to, facts: own };
  });
}

const keyOf = (fact: RestingFact): string => `${fact.subjectKind} ${fact.subjectId}`;

/** Numbers by the reader's language; other values as the database has them. */
function useValue({ value, unit }: RestingFact): string {
  const { area, kilometres, number } = useFormat();
  switch (unit) {
    case 'km2':
      return area(Number(value), 'km2');
    case 'km':
      return kilometres(Number(value));
    case 'persons':
      return number(Number(value));
    default:
      return value;
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
  return t(key, { about: kind === 'border' ? region(about) : language(about) });
}

function FactLine({ fact }: { readonly fact: RestingFact }) {
  return (
    <li>
      <span className={css.property}>{usePropertyName(fact.property)}</span>
      <bdi>{useValue(fact)}</bdi>
      {fact.asOf !== null && <AsOf date={fact.asOf} />}
    </li>
  );
}

function AsOf({ date }: { readonly date: string }) {
  const t = useText();
  const format = useFormat();
  return <span className={css.asOf}>{t('cite.asOf', { date: format.date(date) })}</span>;
}
