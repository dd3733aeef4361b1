import { followPreferences, keepPreference, storedPreference } from '../preference.ts';
import type { NotebookStore } from './store.ts';

/** Under this name stands which choices the notebook had when it was last saved. */
const keptName = 'settings-kept';
const prefix = 'atlas.';

/**
 * Keeps the reader's choices in the notebook, which is saved for good and can be taken elsewhere,
 * as well as in the browser's storage, which the first paint can read. Where the two differ at the
 * start, a choice made since the notebook was last saved goes before the notebook's, and that
 * before what the browser's storage was too late to write down.
 */
export async function keepSettings(store: NotebookStore): Promise<void> {
  await store.open();
  const saved = readKept();
  for (const name of storedNames()) {
    const value = storedPreference(name);
    const isNews = value !== null && value !== saved[name];
    if (isNews && value !== store.state().notebook.settings[name]) choose(store, name, value);
  }
  const takeOver = takeOverFrom(store);
  takeOver();
  followPreferences((name) => {
    const value = storedPreference(name);
    const isNews = value !== store.state().notebook.settings[name];
    if (value !== null && isNews && isSetting(name, value)) choose(store, name, value);
  });
  store.subscribe(takeOver);
}

const choose = (store: NotebookStore, name: string, value: string): void =>
  store.change({ change: 'choose', name, value });

/** What the notebook has, from another window or a file taken in, is what is shown. */
function takeOverFrom(store: NotebookStore): () => void {
  let seen = '';
  return () => {
    const { notebook, saving } = store.state();
    const present = JSON.stringify(notebook.settings);
    if (present !== seen) {
      seen = present;
      for (const [name, value] of Object.entries(notebook.settings))
        if (storedPreference(name) !== value) keepPreference(name, value);
    }
    if (saving === 'saved') writeKept(present);
  };
}

/** What is kept in the browser's storage and is a choice: a short word under a plain name. */
const isSetting = (name: string, value: string): boolean =>
  /^[a-zA-Z][\w-]{0,40}$/.test(name) && value.length <= 40 && name !== 'recent-searches';

function storedNames(): readonly string[] {
  try {
    return Object.entries({ ...window.localStorage })
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), String(value)] as const)
      .filter(([name, value]) => name !== keptName && isSetting(name, value))
      .map(([name]) => name);
  } catch {
    return [];
  }
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(prefix + keptName) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function writeKept(text: string): void {
  try {
    if (window.localStorage.getItem(prefix + keptName) !== text)
      window.localStorage.setItem(prefix + keptName, text);
  } catch {
    // Then the notebook alone has them.
  }
}
