import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { inSight } from './inSight.ts';

interface MapSummaryProps {
  /** The element's id, by which the map is described. */
  readonly id: string;
  readonly view: RestingView;
  readonly basemap: Basemap;
  readonly countries: readonly CountryListing[];
  readonly conferences: readonly ConferenceBrief[];
}

/**
 * What the map shows, for the ear: which participants and conferences are in sight. It describes
 * the map to who comes to it, and speaks up when the reader has moved the view. What else
 * changes, such as the day, is said where it is changed.
 */
export function MapSummary({ id, view, basemap, countries, conferences }: MapSummaryProps) {
  const intl = useIntl();
  const text = useMemo(() => {
    const participants = countries.filter(({ roleOnDay }) => roleOnDay === 'participant');
    const supporters = countries.filter(({ roleOnDay }) => roleOnDay === 'supporter');
    const held = conferences.filter((conference) => conference.held);
    const seen = inSight(view, basemap);
    const seenParticipants = participants.filter(({ featureId }) => seen.land(featureId));
    const names = seenParticipants.map(({ name }) => name);
    const all = names.length === participants.length;
    return intl.formatMessage(
      { id: 'map.summary' },
      {
        view: view.projection.id,
        seen: names.length,
        participants: participants.length,
        names: all ? '' : intl.formatList(names),
        all: String(all),
        supporters: supporters.filter(({ featureId }) => seen.land(featureId)).length,
        conferences: held.filter(({ point }) => seen.place(point)).length,
        held: held.length,
      },
    );
  }, [intl, view, basemap, countries, conferences]);
  const [spoken, setSpoken] = useState('');
  const first = useRef(view);
  const speak = useEffectEvent(() => setSpoken(text));
  useEffect(() => {
    if (view !== first.current) speak();
  }, [view]);
  return (
    <div className="visually-hidden">
      <p id={id}>{text}</p>
      <p role="status">{spoken}</p>
    </div>
  );
}
