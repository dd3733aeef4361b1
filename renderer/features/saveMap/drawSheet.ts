import type { ShownMap } from '../../map/shownMap.ts';
import { compose, type SheetParts } from '../../sheet/compose/compose.ts';
import type { Font, Sheet } from '../../sheet/marks.ts';
import { cssFont } from '../../sheet/paintCanvas.ts';
import { sheetColours } from '../../sheet/screen/colours.ts';
import { readLegend, readThemeLegend } from '../../sheet/screen/legend.ts';
import { readMap } from '../../sheet/screen/readMap.ts';
import { sheetFrame } from '../../sheet/screen/sheetFrame.ts';
import type { SheetChoice } from './choice.ts';
import type { SheetFacts } from './useSheetText.ts';

/** The sheet of what the map shows. */
export const drawSheet = async (...of: Parameters<typeof readParts>): Promise<Sheet> =>
  compose(await readParts(...of));

/**
 * What the sheet of what the map shows is composed of.
 * @param scale pixels of the file for each of the screen, by which outlines are chosen
 */
export async function readParts(
  { map, view }: ShownMap,
  { text, scaleBar }: SheetFacts,
  { title, forPaper, legend }: SheetChoice,
  scale: number,
): Promise<SheetParts> {
  const colours = sheetColours(forPaper);
  const container = map.getContainer();
  const whole = container.closest<HTMLElement>('.atlas-map') ?? container;
  const { left, top, ...mapSize } = sheetFrame(view);
  return {
    text: { ...text, title },
    scaleBar,
    ink: {
      paper: colours.token('--paper'),
      ink: colours.token('--ink'),
      soft: colours.token('--ink-soft'),
      hairline: colours.token('--hairline'),
    },
    map: [{ kind: 'group', x: -left, y: -top, marks: await readMap(map, view, scale, colours) }],
    mapSize,
    mapGround: colours.token('--paper-sunk'),
    legend: legend ? readLegend(whole, colours) : [],
    themeLegend: legend ? readThemeLegend(whole, colours) : null,
    lang: document.documentElement.lang,
    measure: measureText,
  };
}

let painter: CanvasRenderingContext2D | null = null;

function measureText(text: string, font: Font): number {
  painter ??= document.createElement('canvas').getContext('2d');
  if (painter === null) return text.length * font.size * 0.6;
  painter.font = cssFont(font);
  painter.letterSpacing = `${font.letterSpacing ?? 0}px`;
  return painter.measureText(text).width;
}
