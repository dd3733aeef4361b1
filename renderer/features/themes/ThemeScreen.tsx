import type { AtlasArgs } from '../../../electron/contract/api.ts';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import { useDay } from '../../app/day.ts';
import type { MapRoute } from '../../app/mapRoutes.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { themeQuestion } from '../../app/themeQuestion.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { ThemeClasses } from '../../map/themes/ThemeLegend.tsx';
import { type ThemeWords, useThemeWords } from '../../map/themes/useThemeWords.ts';
import facts from '../../ui/Facts.module.css';
import { PageHeading } from '../../ui/PageHeading.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { CitationContext } from '../citation/CitationContext.ts';
import { SourceNotes } from '../citation/SourceNotes.tsx';
import { SaveTableButton } from '../data/SaveTableButton.tsx';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import { OrganisationChoice } from './OrganisationChoice.tsx';
import { PickedCountry } from './PickedCountry.tsx';
import css from './Themes.module.css';
import { ThemeTable } from './ThemeTable.tsx';
import { remarked, tablesOf } from './themeSections.ts';
import { useEscape } from './useEscape.ts';
import { YearSlider } from './YearSlider.tsx';

export type ThemeRoute = Extract<MapRoute, { screen: 'theme' }>;

/** One theme beside the map that shows it. */
export default function ThemeScreen({ route }: { readonly route: ThemeRoute }) {
  const t = useText();
  const { day } = useDay();
  const question = themeQuestion(route, day);
  return question === null ? (
    <>
      <PageHeading title={t('themes.unknown')} />
      <ToThemes />
    </>
  ) : (
    <KnownTheme route={route} question={question} />
  );
}

interface KnownThemeProps {
  readonly route: ThemeRoute;
  readonly question: AtlasArgs<'themes.get'>;
}

function KnownTheme({ route, question }: KnownThemeProps) {
  const answer = useAtlas('themes.get', question);
  if (!answer.ok) return <ErrorNotice error={answer.error} />;
  return <ThemePage route={route} answer={answer.value} />;
}

interface ThemePageProps {
  readonly route: ThemeRoute;
  readonly answer: ThemeAnswer;
}

function ThemePage({ route, answer }: ThemePageProps) {
  const t = useText();
  const { day } = useDay();
  const words = useThemeWords(answer, day);
  useEscape(route);
  const picked = answer.countries.find(({ code }) => code === route.country);
  return (
    <CitationContext value={answer.sources}>
      <PageHeading title={words.title} kicker={words.when} />
      <p className={prose.soft}>
        {answer.membership === null ? words.unit : answer.membership.name}. <ToThemes />
      </p>
      {answer.series !== null && <YearSlider route={route} series={answer.series} />}
      {answer.membership !== null && (
        <OrganisationChoice route={route} membership={answer.membership} />
      )}
      {picked !== undefined && (
        <PickedCountry route={route} answer={answer} words={words} country={picked} />
      )}
      <Classes answer={answer} words={words} />
      <Section title={t('themes.table')}>
        <ThemeTable route={route} answer={answer} words={words} />
        <p className={css.save}>
          {tablesOf[answer.theme].map((table) => (
            <SaveTableButton key={table} table={table} />
          ))}
        </p>
      </Section>
      <SourceNotes />
    </CitationContext>
  );
}

interface ClassesProps {
  readonly answer: ThemeAnswer;
  readonly words: ThemeWords;
}

/** The legend again, with how its classes were made and what it does not say. */
function Classes({ answer: { theme }, words }: ClassesProps) {
  const t = useText();
  return (
    <Section title={t('themes.classes')}>
      <ThemeClasses classes={words.classes} circles={words.circles} />
      <p className={`${facts.detail} ${css.remark}`}>{words.why}</p>
      {remarked.has(theme) && (
        <p className={`${facts.detail} ${css.remark}`}>{t(`themes.note.${theme}`)}</p>
      )}
    </Section>
  );
}

function ToThemes() {
  const t = useText();
  return (
    <RouteLink to={{ screen: 'themes' }} className={prose.link}>
      {t('themes.all')}
    </RouteLink>
  );
}
