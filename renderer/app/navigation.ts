/** The part of the browser's Navigation API used here; not every browser has it. */
interface NavigationLike extends EventTarget {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly currentEntry: { readonly key: string } | null;
}

/** What the `navigate` event tells: whether the reader goes back or forward, and to which entry. */
export interface NavigateLike extends Event {
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  readonly destination: { readonly key: string };
}

export const navigation = (window as { readonly navigation?: NavigationLike }).navigation;
