import type { LegendItem } from '../compose/sheetText.ts';
import type { SheetColours } from './colours.ts';
import { elementMarks } from './overlay.ts';

/** Signs that the legend explains at any time, and what stands on the map where they are used. */
const usedFor: Readonly<Record<string, string>> = {
  '.atlas-sign-organisation': '.atlas-seat',
  '.atlas-sign-conference': '.atlas-marker',
  '.atlas-sign-capital': '.atlas-capital',
  '.atlas-sign-route': '.atlas-route',
};

/** The legends on the map as they read, opened or not, without signs that the map does not use. */
export function readLegend(map: Element, colours: SheetColours): readonly LegendItem[] {
  return [...map.querySelectorAll('.atlas-legend')].flatMap((legend) =>
    whileOpen(legend, () =>
      [...legend.querySelectorAll('li')].flatMap((item) => legendItem(map, item, colours)),
    ),
  );
}

function legendItem(map: Element, item: Element, colours: SheetColours): LegendItem[] {
  const unused = Object.entries(usedFor).some(
    ([sign, use]) => item.querySelector(sign) !== null && map.querySelector(use) === null,
  );
  const label = (item.textContent ?? '').replace(/\s+/g, ' ').trim();
  const sign = item.firstElementChild;
  if (unused || label === '' || sign === null) return [];
  const { left, top, width, height } = sign.getBoundingClientRect();
  return [{ sign: elementMarks(sign, { left, top, opacity: 1 }, colours), width, height, label }];
}

/** What is folded up has no places; nothing is painted before it is folded up again. */
function whileOpen<T>(legend: Element, read: () => T): T {
  if (!(legend instanceof HTMLDetailsElement) || legend.open) return read();
  legend.open = true;
  try {
    return read();
  } finally {
    legend.open = false;
  }
}
