import './themes.css';
import { useText } from '../../app/messages/useText.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { ThemeClass } from './classes.ts';
import { SymbolLegend } from './SymbolLegend.tsx';
import type { ThemeWords } from './useThemeWords.ts';

interface ThemeLegendProps {
  readonly words: ThemeWords;
  readonly view: RestingView;
}

/** What the map's colours mean and of what day they are: the map explains itself on a wall. */
export function ThemeLegend({ words, view }: ThemeLegendProps) {
  const t = useText();
  return (
    <section
      className="atlas-theme-legend"
      data-view={view.projection.id}
      aria-label={t('themes.legend')}
    >
      <p className="atlas-theme-title">{words.title}</p>
      <p>{words.unit}</p>
      <p>{words.when}</p>
      {words.circles && <SymbolLegend view={view} />}
      {!words.circles && <ThemeClasses {...words} />}
    </section>
  );
}

/** The classes, one a line: its colour or pattern, what it is, how many countries are in it. */
export function ThemeClasses({ classes, circles }: Pick<ThemeWords, 'classes' | 'circles'>) {
  const t = useText();
  return (
    <ul className="atlas-theme-classes" data-circles={circles}>
      {classes.map(({ key, look, label, countries }) => (
        <li key={key}>
          {!circles && <ThemeSwatch look={look} />}
          <span>{label}</span>
          <span className="atlas-theme-count">
            <span aria-hidden="true">{countries.length}</span>
            <span className="visually-hidden">
              {t('themes.inClass', { count: countries.length })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A small piece of the map in a class's colour and pattern; says nothing to screen readers. */
export function ThemeSwatch({ look }: Pick<ThemeClass, 'look'>) {
  return (
    <span
      className="atlas-theme-swatch"
      data-hatched={look.hatched}
      style={{ backgroundColor: `var(--theme-${look.colour})` }}
      aria-hidden="true"
    />
  );
}
