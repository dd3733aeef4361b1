import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';

interface ConferenceChoiceProps {
  /** The marker's class and data. */
  readonly look: Readonly<Record<string, string | boolean>>;
  readonly label: string;
  readonly city: string;
  readonly conferences: readonly ConferenceBrief[];
  readonly dateOf: (conference: ConferenceBrief) => string;
  readonly onPick: (ordinal: number) => void;
  readonly children: ReactNode;
}

/** A marker of several conferences that opens their menu; it stands open when it comes. */
export default function ConferenceChoice(props: ConferenceChoiceProps) {
  const { look, label, city, conferences, dateOf, onPick, children } = props;
  const intl = useIntl();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // The marker before had the focus, and the menu gives it back to what had it.
    button.current?.focus();
    setOpen(true);
  }, []);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button ref={button} {...look} aria-label={label}>
        {children}
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
