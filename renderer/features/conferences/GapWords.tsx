import { useText } from '../../app/messages/useText.ts';
import { citedSources } from '../citation/cited.ts';
import { LazyCite } from '../citation/LazyCite.tsx';

interface GapWordsProps {
  readonly year: number;
  readonly sourceIds: readonly string[];
}

/** That a year had no conference, and what that is worked out from. */
export function GapWords({ year, sourceIds }: GapWordsProps) {
  const t = useText();
  return (
    <>
      <span>{t('conference.noneIn', { year: String(year) })}</span>
      <LazyCite
        label={t('conference.gapOf', { year: String(year) })}
        cited={{ ...citedSources(sourceIds), note: t('conference.gapNote') }}
      />
    </>
  );
}
