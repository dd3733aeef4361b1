import { useMemo, useSyncExternalStore } from 'react';
import { IntlProvider } from 'react-intl';
import { localDay } from '../../electron/contract/calendar.ts';
import { PlayProvider } from '../features/ribbon/play/PlayProvider.tsx';
import { ErrorBoundary } from '../features/trouble/ErrorBoundary.tsx';
import { WindowError } from '../features/trouble/WindowError.tsx';
import { answers } from './atlasAnswers.ts';
import { DayProvider, resolveDay } from './day.ts';
import { MapViewProvider } from './mapView.ts';
import { english } from './messages/catalogue.ts';
import { Shell } from './Shell.tsx';
import { useAddress } from './useAddress.ts';

/** The whole atlas: language, day shown, and either the shell or what is wrong with the data. */
export function App() {
  const { address, pending } = useAddress();
  const databaseError = useSyncExternalStore(answers.subscribe, answers.databaseError);
  const today = localDay(new Date());
  const shown = useMemo(() => resolveDay(address.on, today), [address.on, today]);
  return (
    <IntlProvider locale="en-GB" defaultLocale="en-GB" messages={english}>
      <DayProvider value={shown}>
        {databaseError === null ? (
          <ErrorBoundary>
            <MapViewProvider value={address.view}>
              <PlayProvider route={address.route}>
                <Shell route={address.route} pending={pending} />
              </PlayProvider>
            </MapViewProvider>
          </ErrorBoundary>
        ) : (
          <WindowError error={databaseError} />
        )}
      </DayProvider>
    </IntlProvider>
  );
}
