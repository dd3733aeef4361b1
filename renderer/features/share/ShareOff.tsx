import { useState } from 'react';
import type { SharePlace, ShareState } from '../../../electron/contract/sharing.ts';
import { useText } from '../../app/messages/useText.ts';
import { Section } from '../../ui/Section.tsx';
import css from './Share.module.css';

interface ShareOffProps {
  readonly state: ShareState;
  readonly onStart: (address: string) => void;
}

/** Nothing is shared: the networks to choose from, and the button that begins it. */
export function ShareOff({ state, onStart }: ShareOffProps) {
  const t = useText();
  const { places, failure } = state;
  const [wanted, setWanted] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const chosen = places.find(({ address }) => address === wanted) ?? places[0];
  const starting = state.status === 'starting' || (asked && failure === null);
  const start = () => {
    if (chosen === undefined) return;
    setAsked(true);
    onStart(chosen.address);
  };
  return (
    <Section title={t('share.network')}>
      {places.length === 0 && <p>{t('share.noNetwork')}</p>}
      <fieldset className={css.places}>
        <legend className="visually-hidden">{t('share.network')}</legend>
        {places.map((place) => (
          <PlaceChoice
            key={place.address}
            place={place}
            isChosen={place === chosen}
            onChoose={() => setWanted(place.address)}
          />
        ))}
      </fieldset>
      {chosen?.isPublic && <p className={css.warning}>{t('share.public')}</p>}
      {chosen?.kind === 'machine' && <p className={css.warning}>{t('share.alone')}</p>}
      <p className={css.actions}>
        <button
          type="button"
          className={css.main}
          disabled={chosen === undefined || starting}
          onClick={start}
        >
          {t(starting ? 'share.starting' : 'share.start')}
        </button>
      </p>
      <p role="alert" className={css.failure}>
        {failure !== null && t(`share.failed.${failure}`)}
      </p>
    </Section>
  );
}

interface PlaceChoiceProps {
  readonly place: SharePlace;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function PlaceChoice({ place, isChosen, onChoose }: PlaceChoiceProps) {
  const t = useText();
  const { address, kind, name } = place;
  return (
    <label>
      <input type="radio" name="share-place" checked={isChosen} onChange={onChoose} />
      <span>{t(`share.place.${kind}`)}</span>
      <span className={css.detail}>{t('share.placeDetail', { name, address })}</span>
    </label>
  );
}
