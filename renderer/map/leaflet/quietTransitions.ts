const kinds = ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'] as const;

/**
 * Keeps from the page what the browser tells of each name and sign that a zoom moves: several
 * hundred events, for which React, which hears all of them, took a third of the zoom's first
 * frame. Leaflet alone waits for one of them, that of its proxy. Returns what ends it.
 */
export function quietTransitions(place: HTMLElement): () => void {
  const hush = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || !target.matches('.leaflet-zoom-animated')) return;
    if (place.contains(target) && !target.matches('.leaflet-proxy'))
      event.stopImmediatePropagation();
  };
  // The window hears of an event before React's root does.
  for (const kind of kinds) window.addEventListener(kind, hush, true);
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, hush, true);
  };
}
