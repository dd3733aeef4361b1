import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useAtlas } from '../../app/useAtlas.ts';
import facts from '../../ui/Facts.module.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { Versions } from './Versions.tsx';

/** What the atlas is, how it is to be read, what it holds, and on what terms. */
export default function AboutScreen() {
  const t = useText();
  const about = useAtlas('atlas.about', {});
  if (!about.ok) return <ErrorNotice error={about.error} />;
  const { participants, supporters, conferences, sources, facts: factCount } = about.value;
  return (
    <div className={prose.column}>
      <PageHeading title={t('about.title')} kicker={t('nav.about')} />
      <p className={prose.lead}>{t('about.lead')}</p>
      <Section title={t('about.readingTitle')}>
        <p>{t('about.markers')}</p>
        <p>{t('about.rivals')}</p>
        <p>{t('about.day')}</p>
      </Section>
      <Section title={t('about.bordersTitle')}>
        <p>
          {t('about.borders')}{' '}
          <RouteLink to={{ screen: 'borders' }} className={prose.link}>
            {t('borders.link')}
          </RouteLink>
        </p>
      </Section>
      <Section title={t('about.holdsTitle')}>
        <dl className={facts.facts}>
          {[
            { term: t('about.participants'), value: participants },
            { term: t('about.supporters'), value: supporters },
            { term: t('about.conferences'), value: conferences },
            { term: t('about.facts'), value: factCount },
            { term: t('about.sources'), value: sources },
            { term: t('about.databaseVersion'), value: about.value.databaseVersion },
          ].map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{t('about.number', { value })}</dd>
            </div>
          ))}
        </dl>
        <p>{t('about.dates')}</p>
      </Section>
      <Section title={t('about.versionTitle')}>
        <Versions />
      </Section>
      <Section title={t('about.termsTitle')}>
        <p>{t('about.terms')}</p>
        <p>
          <RouteLink to={{ screen: 'licences' }} className={prose.link}>
            {t('about.licences')}
          </RouteLink>
        </p>
        <p>{t('about.offline')}</p>
      </Section>
    </div>
  );
}
