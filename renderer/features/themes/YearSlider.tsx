import { useId, useState } from 'react';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import { onOf, useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { replaceWith } from '../../app/useAddress.ts';
import facts from '../../ui/Facts.module.css';
import page from '../../ui/Page.module.css';
import type { ThemeRoute } from './ThemeScreen.tsx';
import css from './Themes.module.css';

interface YearSliderProps {
  readonly route: ThemeRoute;
  readonly series: NonNullable<ThemeAnswer['series']>;
}

/** The year of a series; until one is chosen it is that of the day shown. */
export function YearSlider({ route, series }: YearSliderProps) {
  const t = useText();
  const id = useId();
  const on = onOf(useDay());
  const { first, last, lastEstimate, year } = series;
  // The handle follows the hand at once, the map when its answer is there.
  const [draft, setDraft] = useState(year);
  const [draftOf, setDraftOf] = useState(year);
  if (draftOf !== year) {
    setDraftOf(year);
    setDraft(year);
  }
  const choose = (chosen: number | undefined) => {
    const { year: _, ...rest } = route;
    replaceWith(chosen === undefined ? rest : { ...rest, year: chosen }, on);
  };
  const wordsOf = (shown: number) =>
    t('themes.when.series', { year: String(shown), projected: String(shown > lastEstimate) });
  return (
    <div className={css.year}>
      <label htmlFor={id}>{t('themes.yearOf')}</label>
      <output htmlFor={id}>{wordsOf(draft)}</output>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        step={1}
        value={draft}
        aria-valuetext={wordsOf(draft)}
        onChange={(event) => {
          const chosen = Number(event.target.value);
          setDraft(chosen);
          choose(chosen);
        }}
      />
      <span aria-hidden="true">{first}</span>
      <span aria-hidden="true">{last}</span>
      {route.year !== undefined && route.year !== year && (
        <p className={facts.detail}>{t('themes.seriesEnds', { year: String(route.year) })}</p>
      )}
      {route.year !== undefined && (
        <button type="button" className={page.quietButton} onClick={() => choose(undefined)}>
          {t('themes.yearOfDay')}
        </button>
      )}
    </div>
  );
}
