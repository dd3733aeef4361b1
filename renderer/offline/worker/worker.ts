import { precacheAndRoute } from 'workbox-precaching';
import type { Edition, ToOfflineWorker } from './messages.ts';

// The service worker of the browser edition: it keeps one whole edition in the browser, each file
// with the sum it was built with, so that the atlas opens where the server is gone. A later edition
// is fetched whole beside it and takes its place only when the reader says so, or when no page of
// the earlier one is open: no page ever has parts of both.

declare const self: ServiceWorkerGlobalScope;
/** What this edition consists of; set by the build. */
declare const __EDITION__: Edition;

precacheAndRoute([...__EDITION__.files], {
  directoryIndex: 'index.html',
  // Everything the atlas takes from its address is behind the #.
  ignoreURLParametersMatching: [/./],
});

// The first visit too is answered from here as soon as all is here.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  switch (event.data as ToOfflineWorker) {
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      return;
    case 'which-edition':
      event.ports[0]?.postMessage(__EDITION__.id);
  }
});
