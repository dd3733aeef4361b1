import { useSyncExternalStore } from 'react';
import { host } from '../../host/host.ts';
import { notebookHost } from '../../host/notebook.ts';
import { keepSettings } from './settings.ts';
import { type NotebookState, NotebookStore } from './store.ts';

/** The reader's notebook; read when this file is, which is after the first picture. */
export const notebookStore = new NotebookStore(notebookHost);
void keepSettings(notebookStore);

const flush = () => notebookStore.flush();
window.addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', flush);
window.addEventListener('beforeunload', (event) => {
  // Asked before the flush: trying again makes of `failed` a hopeful `saving`.
  const isFailed = notebookStore.state().saving === 'failed' || notebookStore.state().why !== null;
  flush();
  // The desktop's main process finishes writing before it ends; a browser's page is simply gone.
  if (notebookStore.hasUnsaved() && (isFailed || host === 'browser')) event.preventDefault();
});

export const useNotebook = (): NotebookState =>
  useSyncExternalStore(notebookStore.subscribe, notebookStore.state);
