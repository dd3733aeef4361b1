import { useText } from '../../../app/messages/useText.ts';
import type { Route } from '../../../app/routes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import css from './Play.module.css';
import { usePlay } from './PlayContext.ts';

/** A button on a page that plays on the map beside the page `at`, or pauses what is playing. */
export function PlayOnMap({ at }: { readonly at: Route }) {
  const t = useText();
  const { start, toggle, status } = usePlay();
  const isPlaying = status === 'playing';
  return (
    <button type="button" className={css.onMap} onClick={() => (isPlaying ? toggle() : start(at))}>
      <Icon name={isPlaying ? 'pause' : 'play'} />
      {t(isPlaying ? 'play.pause' : 'play.onMap')}
    </button>
  );
}
