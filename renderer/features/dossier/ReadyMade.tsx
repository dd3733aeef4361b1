import { useText } from '../../app/messages/useText.ts';
import { conferenceDossier, type Holdings, readyMade } from './collections.ts';
import css from './Dossier.module.css';

interface ReadyMadeProps {
  readonly held: Holdings;
  readonly onChoose: (pages: readonly string[]) => void;
}

/** Selections that many will want, each in place of what is chosen. */
export function ReadyMade({ held, onChoose }: ReadyMadeProps) {
  const t = useText();
  return (
    <section className={css.ready} aria-labelledby="ready-made">
      <h2 id="ready-made">{t('dossier.ready')}</h2>
      <div className={css.row}>
        {readyMade(held).map(({ key, pages }) => (
          <button key={key} type="button" onClick={() => onChoose(pages)}>
            {t(`dossier.ready.${key}`)}
          </button>
        ))}
        <select
          aria-label={t('dossier.ready.conference')}
          value=""
          onChange={(event) => {
            const chosen = held.conferences.find(
              ({ ordinal }) => String(ordinal) === event.target.value,
            );
            if (chosen !== undefined)
              onChoose(conferenceDossier(chosen.ordinal, chosen.countryCode));
          }}
        >
          <option value="">{t('dossier.ready.conference')}</option>
          {held.conferences.map(({ ordinal, city, date }) => (
            <option key={ordinal} value={ordinal}>
              {ordinal}. {city} {date.slice(0, 4)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
