import type { ThemeAnswer, ThemeCountry } from '../../../electron/contract/themes.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { ThemeWords } from '../../map/themes/useThemeWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import prose from '../../ui/Prose.module.css';
import type { ThemeRoute } from './ThemeScreen.tsx';
import { ThemeSources } from './ThemeSources.tsx';
import css from './Themes.module.css';

interface PickedCountryProps {
  readonly route: ThemeRoute;
  readonly answer: ThemeAnswer;
  readonly words: ThemeWords;
  readonly country: ThemeCountry;
}

/** The country picked out on the map or in the table: its value, and the way to its page. */
export function PickedCountry({ route, answer, words, country }: PickedCountryProps) {
  const t = useText();
  const { country: _, ...rest } = route;
  const { code, name } = country;
  const year = words.yearOf(country);
  return (
    <section className={css.picked} aria-label={t('themes.picked')} aria-live="polite">
      <p className={css.pickedName}>{name}</p>
      <p>
        <strong>{words.valueIn(country)}</strong>
        {year !== '' && `, ${year}`}
        <ThemeSources answer={answer} country={country} />
      </p>
      <p className={css.pickedWays}>
        <RouteLink to={{ screen: 'country', code }} className={prose.link}>
          {t('themes.profile', { name })}
        </RouteLink>
        <RouteLink to={rest} className={css.close} aria-label={t('themes.clear')}>
          <Icon name="close" />
        </RouteLink>
      </p>
    </section>
  );
}
