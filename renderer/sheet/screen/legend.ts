import type { LegendItem, LegendPicture } from '../compose/sheetText.ts';
import type { SheetColours } from './colours.ts';
import { elementMarks } from './overlay.ts';

/** Signs that the legend explains at any time, and what stands on the map where they are used. */
const usedFor: Readonly<Record<string, string>> = {
  '.atlas-sign-organisation': '.atlas-seat',
  '.atlas-sign-conference': '.atlas-marker',
  '.atlas-sign-capital': '.atlas-capital',
  '.atlas-sign-route': '.atlas-route',
};

/** The legend of the theme that the map shows, as it looks, without the box around it. */
export function readThemeLegend(map: Element, colours: SheetColours): LegendPicture | null {
  const legend = map.querySelector('.atlas-theme-legend');
  const parts = [...(legend?.children ?? [])];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  if (legend === null || boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    marks: parts.flatMap((part) => elementMarks(part, { left, top, opacity: 1 }, colours)),
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

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
