import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { wasDragged } from '../leaflet/wasDragged.ts';
import type { ConferencePlace } from './places.ts';

interface ConferenceMarkerProps {
  readonly place: ConferencePlace;
  readonly selectedOrdinal: number | null;
  readonly onPick: (ordinal: number) => void;
}

/** A conference city's numbered marker; a city that hosted twice asks which conference is meant. */
export function ConferenceMarker({ place, selectedOrdinal, onPick }: ConferenceMarkerProps) {
  const intl = useIntl();
  const map = useMap();
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
  return (
    <MenuTrigger>
      <Button
        {...look}
        aria-label={intl.formatMessage(
          { id: 'map.conferences' },
          { ordinals: intl.formatList(conferences.map(({ ordinal }) => String(ordinal))), city },
        )}
      >
        <span>
          {conferences.map(({ ordinal, held }, i) => [
            i > 0 && ' · ',
            <span key={ordinal} className="atlas-marker-number" data-held={held}>
              {ordinal}
            </span>,
          ])}
        </span>
      </Button>
      <Popover className="atlas-menu" offset={6}>
        <Menu
          aria-label={intl.formatMessage({ id: 'map.conferencesIn' }, { city })}
          onAction={(key) => onPick(Number(key))}
        >
          {conferences.map((conference) => (
            <MenuItem
              key={conference.ordinal}
              id={conference.ordinal}
              textValue={dateOf(conference)}
              className="atlas-menu-item"
            >
              <span className="atlas-menu-number" data-held={conference.held}>
                {conference.ordinal}
              </span>
              {intl.formatMessage(
                { id: 'map.conferenceChoice' },
                { city, date: dateOf(conference), held: String(conference.held) },
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
