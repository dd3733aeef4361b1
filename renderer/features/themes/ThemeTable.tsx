import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { ThemeSwatch } from '../../map/themes/ThemeLegend.tsx';
import type { ThemeWords } from '../../map/themes/useThemeWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import {
  nextThemeSorting,
  sortTheme,
  type ThemeKey,
  type ThemeSorting,
  themeKeys,
} from './sortTheme.ts';
import type { ThemeRoute } from './ThemeScreen.tsx';
import { ThemeSources } from './ThemeSources.tsx';
import css from './Themes.module.css';

interface ThemeTableProps {
  readonly route: ThemeRoute;
  readonly answer: ThemeAnswer;
  readonly words: ThemeWords;
}

/** All that the map shows, as a table: the theme for those who do not see the map. */
export function ThemeTable({ route, answer, words }: ThemeTableProps) {
  const t = useText();
  const { locale } = useIntl();
  const isFigure = answer.countries.some(({ value }) => value.kind === 'number');
  const [sorting, setSorting] = useState<ThemeSorting>({ key: 'value', descending: isFigure });
  const rows = useMemo(
    () => sortTheme(answer, words.classes, sorting, locale),
    [answer, words, sorting, locale],
  );
  const lookOf = (code: string) =>
    words.classes.find(({ countries }) => countries.includes(code))?.look;
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('themes.caption', { title: words.title })}</caption>
      <thead>
        <tr>
          {themeKeys.map((key) => (
            <SortingHeader
              key={key}
              column={key}
              sorting={sorting}
              isNumber={key === 'value' && isFigure}
              onSort={() => setSorting(nextThemeSorting(sorting, key, isFigure))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((country) => {
          const { code, name } = country;
          const look = lookOf(code);
          return (
            <tr key={code} data-picked={code === route.country}>
              <th scope="row">
                {look !== undefined && !words.circles && <ThemeSwatch look={look} />}
                <RouteLink
                  to={{ ...route, country: code }}
                  aria-current={code === route.country ? 'true' : undefined}
                >
                  {name}
                </RouteLink>
              </th>
              <td data-number={isFigure}>{words.valueIn(country)}</td>
              <td>
                <span className={css.tableYear}>
                  {words.yearOf(country)}
                  <ThemeSources answer={answer} country={country} />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const labels: Readonly<Record<ThemeKey, string>> = {
  country: 'themes.country',
  value: 'themes.value',
  year: 'themes.year',
};

interface SortingHeaderProps {
  readonly column: ThemeKey;
  readonly sorting: ThemeSorting;
  readonly isNumber: boolean;
  readonly onSort: () => void;
}

function SortingHeader({ column, sorting, isNumber, onSort }: SortingHeaderProps) {
  const t = useText();
  const isSorted = sorting.key === column;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'} data-number={isNumber}>
      <button type="button" className={css.sort} onClick={onSort}>
        {t(labels[column])}
        <span className={css.arrow} data-sorted={isSorted}>
          <Icon name={isSorted && !sorting.descending ? 'up' : 'down'} />
        </span>
      </button>
    </th>
  );
}
