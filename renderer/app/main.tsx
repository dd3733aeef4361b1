import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { localDay } from '../../electron/contract/calendar.ts';
import { fetchBasemap } from '../map/basemap/fetch.ts';
import { App } from './App.tsx';
import { answers, askAhead } from './atlasAnswers.ts';
import { resolveDay } from './day.ts';
import { mapModule } from './firstParts.ts';
import { awaitFirstPicture, firstPicture } from './firstPicture.ts';
import { isBesideMap } from './isBesideMap.ts';
import { parseAddress } from './routes.ts';

/**
 * How long, in milliseconds, the first picture waits for its facts and parts. React keeps what it
 * shows in their stead for 300 ms at least, so a short wait shows the map sooner than none.
 */
const patience = 400;

const address = parseAddress(window.location.hash);
// A map that cannot be fetched says so where it would stand.
fetchBasemap(address.view).catch(() => undefined);
const facts = askAhead(address, resolveDay(address.on, localDay(new Date())).day);

function render(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  // Only as a transition does React look whether what it waits for is there already.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}

const withMap = isBesideMap(address.route);
awaitFirstPicture(withMap);
void firstPicture.then(() => answers.confirm());
const first = Promise.allSettled([
  facts,
  mapModule.then(({ loadBasemap }) => (withMap ? loadBasemap(address.view) : null)),
]);
const enough = new Promise((resolve) => setTimeout(resolve, patience));
void Promise.race([first, enough]).then(render);
