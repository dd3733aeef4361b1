import { useText } from '../../../app/messages/useText.ts';
import { Icon } from '../../../ui/Icon.tsx';
import css from './Play.module.css';
import { usePlay } from './PlayContext.ts';
import { keepSpeed } from './PlayProvider.tsx';
import { speeds } from './player.ts';

/** The button that plays and pauses. */
export function PlayButton() {
  const t = useText();
  const { status, toggle } = usePlay();
  const text = t(status === 'playing' ? 'play.pause' : 'play.play');
  return (
    <button
      type="button"
      className={css.play}
      data-status={status}
      aria-keyshortcuts="K"
      aria-label={text}
      title={t('play.withKey', { action: text })}
      onClick={toggle}
    >
      <Icon name={status === 'playing' ? 'pause' : 'play'} />
    </button>
  );
}

/** The speed of the play; each press chooses the next one. */
export function SpeedButton() {
  const t = useText();
  const { speed, player } = usePlay();
  const text = t('play.speed', { speed });
  const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1;
  return (
    <button
      type="button"
      className={css.speed}
      aria-label={text}
      title={text}
      onClick={() => {
        player.setSpeed(next);
        keepSpeed(next);
      }}
    >
      {t('play.times', { speed })}
    </button>
  );
}
