import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import css from './Themes.module.css';
import { themeSections } from './themeSections.ts';

/** The themes that the map can show, a line on each. */
export default function ThemesScreen() {
  const t = useText();
  return (
    <>
      <PageHeading title={t('themes.title')} kicker={t('themes.kicker')} />
      <p>{t('themes.lead')}</p>
      <p className={css.toCompare}>
        <RouteLink to={{ screen: 'compare', pieces: [] }} className={prose.link}>
          {t('compare.toCompare')}
        </RouteLink>
      </p>
      {themeSections.map(({ title, themes }) => (
        <Section key={title} title={t(title)}>
          <ul className={`${prose.ruled} ${css.list}`}>
            {themes.map((theme) => (
              <li key={theme}>
                <RouteLink to={{ screen: 'theme', theme }}>{t(`themes.title.${theme}`)}</RouteLink>
                <p>{t(`themes.line.${theme}`)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
