import { host } from '../host/host.ts';
import type { ToOfflineWorker } from './worker/messages.ts';

/** The edition that this page belongs to; only the built browser edition has the mark. */
const ownEdition = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="atlas-edition"]')?.content;

/**
 * Keeps the browser edition for when there is no server, and tells when a later one has come.
 * Does nothing where the browser does not allow it: on the desktop, in the one-file edition, over
 * plain HTTP from another computer.
 * @param onReady is given what opens the later edition
 */
export function keepOffline(onReady: (open: () => void) => void): void {
  const container = navigator.serviceWorker;
  if (host !== 'browser' || ownEdition() === undefined || container === undefined) return;
  const wasControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // Another edition has taken over: no page stays behind with parts that are gone.
    if (wasControlled) window.location.reload();
    else void reloadIfOther(container.controller);
  });
  // Or had already, while this page was still opening.
  if (wasControlled) void reloadIfOther(container.controller);
  const tell = (registration: ServiceWorkerRegistration) => {
    const { waiting } = registration;
    if (waiting === null || container.controller === null) return;
    onReady(() => waiting.postMessage('take-over' satisfies ToOfflineWorker));
  };
  container.register('service-worker.js', { updateViaCache: 'none' }).then(
    // Where the browser's user has such workers blocked, some answer without one.
    (registration?: ServiceWorkerRegistration) => {
      if (registration === undefined) return;
      tell(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => tell(registration));
      });
    },
    // A browser that refuses still shows the atlas while the server is there.
    () => undefined,
  );
}

/** Reloads a page of another edition than its worker's: the server's may have changed between them. */
async function reloadIfOther(worker: ServiceWorker | null): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  worker?.postMessage('which-edition' satisfies ToOfflineWorker, [port2]);
  if ((await answer) !== ownEdition()) window.location.reload();
}
