import type { Shelf } from './shelf.ts';

/** A shelf where nothing can be kept: it lasts as long as the window, and its reader is told so. */
export function createMemoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    read: async (name) => texts.get(name) ?? null,
    update: async (name, edit) => {
      texts.set(name, edit(texts.get(name) ?? null));
    },
    list: async () => [...texts.keys()],
    remove: async (name) => {
      texts.delete(name);
    },
    rename: async (name, to) => {
      const text = texts.get(name);
      if (text === undefined) return;
      texts.delete(name);
      texts.set(to, text);
    },
    failure: () => 'unknown',
    where: () => null,
  };
}
