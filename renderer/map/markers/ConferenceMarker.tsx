import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { wasDragged } from '../leaflet/wasDragged.ts';
import type { ConferencePlace } from './places.ts';

// The menu's code takes longer to read than the first map; it comes when it may be wanted.
const choiceModule = () => import('./ConferenceChoice.tsx');
const ConferenceChoice = lazy(choiceModule);
const fetchChoice = () => void choiceModule().catch(() => undefined);

interface ConferenceMarkerProps {
  readonly place: ConferencePlace;
  readonly selectedOrdinal: number | null;
  readonly onPick: (ordinal: number) => void;
}

/** A conference city's numbered marker; a city that hosted twice asks which conference is meant. */
export function ConferenceMarker({ place, selectedOrdinal, onPick }: ConferenceMarkerProps) {
  const intl = useIntl();
  const map = useMap();
  const [isAsked, setAsked] = useState(false);
  const { conferences, city } = place;
  const dateOf = ({ date }: ConferenceBrief) =>
    intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const look = {
    className: 'atlas-marker',
    'data-conference': place.key,
    'data-held': conferences.some(({ held }) => held),
    'data-selected': conferences.some(({ ordinal }) => ordinal === selectedOrdinal),
  };
  const only = conferences[0];
  if (only !== undefined && conferences.length === 1) {
    return (
      <button
        type="button"
        {...look}
        aria-label={intl.formatMessage(
          { id: 'map.conference' },
          { ordinal: only.ordinal, city, date: dateOf(only), held: String(only.held) },
        )}
        onClick={(event) => {
          if (!wasDragged(map, event)) onPick(only.ordinal);
        }}
      >
        {only.ordinal}
      </button>
    );
  }
  const label = intl.formatMessage(
    { id: 'map.conferences' },
    { ordinals: intl.formatList(conferences.map(({ ordinal }) => String(ordinal))), city },
  );
  const plain = (
    <button
      type="button"
      {...look}
      aria-label={label}
      aria-haspopup="menu"
      onPointerEnter={fetchChoice}
      onFocus={fetchChoice}
      onClick={(event) => {
        if (!wasDragged(map, event)) setAsked(true);
      }}
    >
      {numbersOf(conferences)}
    </button>
  );
  if (!isAsked) return plain;
  return (
    <Suspense fallback={plain}>
      <ConferenceChoice
        look={look}
        label={label}
        city={city}
        conferences={conferences}
        dateOf={dateOf}
        onPick={onPick}
      >
        {numbersOf(conferences)}
      </ConferenceChoice>
    </Suspense>
  );
}

const numbersOf = (conferences: readonly ConferenceBrief[]): ReactNode => (
  <span>
    {conferences.map(({ ordinal, held }, i) => [
      i > 0 && ' · ',
      <span key={ordinal} className="atlas-marker-number" data-held={held}>
        {ordinal}
      </span>,
    ])}
  </span>
);
