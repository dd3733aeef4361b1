import './options.css';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useIntl } from 'react-intl';

interface MapOptionsProps {
  /** One child a row, each an `atlas-option`: what of the map the reader can choose. */
  readonly children: ReactNode;
}

/** The button that opens the map's options, beside the switch between its two views. */
export function MapOptions({ children }: MapOptionsProps) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'map.options' });
  return (
    <DialogTrigger>
      <Button className="atlas-options-button" aria-label={label}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m8 2.5 6 3-6 3-6-3ZM2 8.2l6 3 6-3M2 10.9l6 3 6-3" />
        </svg>
      </Button>
      <Popover className="atlas-options" placement="bottom start" offset={6}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
