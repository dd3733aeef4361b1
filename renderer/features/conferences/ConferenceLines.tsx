import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { citedSources } from '../citation/cited.ts';
import { LazyCite } from '../citation/LazyCite.tsx';
import css from './Conferences.module.css';
import { GapWords } from './GapWords.tsx';
import { withGaps } from './withGaps.ts';

interface ConferenceLinesProps {
  readonly conferences: readonly ConferenceBrief[];
  readonly gapYears: readonly number[];
  readonly showCountry?: boolean;
}

/** One line a conference, and one for each year between them that had none. */
export function ConferenceLines({
  conferences,
  gapYears,
  showCountry = true,
}: ConferenceLinesProps) {
  const t = useText();
  const { shortDate } = useFormat();
  return (
    <ol className={css.lines}>
      {withGaps(conferences, gapYears).map((line) =>
        line.kind === 'gap' ? (
          <li key={line.year} className={css.gap}>
            <GapWords year={line.year} sourceIds={line.sourceIds} />
          </li>
        ) : (
          <li key={line.conference.ordinal}>
            <RouteLink
              to={{ screen: 'conference', ordinal: line.conference.ordinal }}
              data-held={line.conference.held}
            >
              <span className={css.ordinal}>{line.conference.ordinal}</span>
              <span className={css.city}>
                {line.conference.city}
                {showCountry && <span className={css.country}>{line.conference.countryName}</span>}
              </span>
              <time dateTime={line.conference.date}>{shortDate(line.conference.date)}</time>
            </RouteLink>
            <LazyCite
              label={t('conference.listed', { ordinal: line.conference.ordinal })}
              cited={citedSources(line.conference.sourceIds, line.conference.asOf)}
            />
          </li>
        ),
      )}
    </ol>
  );
}
