import type { TimelineKind } from '../../../electron/contract/timeline.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Timeline.module.css';

interface KindFilterProps {
  readonly counts: ReadonlyMap<TimelineKind, number>;
  readonly chosen: ReadonlySet<TimelineKind>;
  readonly onChoose: (chosen: ReadonlySet<TimelineKind>) => void;
  readonly shown: number;
  readonly all: number;
}

/** Which kinds of entries are shown. */
export function KindFilter({ counts, chosen, onChoose, shown, all }: KindFilterProps) {
  const t = useText();
  const toggle = (kind: TimelineKind) => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onChoose(next);
  };
  const isWhole = chosen.size >= counts.size;
  return (
    <fieldset className={css.filter}>
      <legend>{t('timeline.kinds')}</legend>
      {[...counts].map(([kind, count]) => (
        <label key={kind} data-chosen={chosen.has(kind)}>
          <input type="checkbox" checked={chosen.has(kind)} onChange={() => toggle(kind)} />
          <span className={css.mark} data-kind={kind} aria-hidden="true" />
          {t(`timeline.kind.${kind}`)} <span className={css.count}>{count}</span>
        </label>
      ))}
      <p className={css.shownCount}>
        <span role="status">{t('timeline.shown', { shown, all })}</span>
        {!isWhole && (
          <button type="button" onClick={() => onChoose(new Set(counts.keys()))}>
            {t('timeline.all')}
          </button>
        )}
      </p>
    </fieldset>
  );
}
