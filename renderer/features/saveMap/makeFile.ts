import type { MadeFile } from '../../../electron/contract/saving.ts';
import { fetchBasemap } from '../../map/basemap/fetch.ts';
import type { ShownMap } from '../../map/shownMap.ts';
import { embedded, facesOf, loadFaces, pageFaces } from '../../sheet/fonts.ts';
import { type Layer, mapGeoJson } from '../../sheet/geojson/mapGeoJson.ts';
import { paintSvg } from '../../sheet/paintSvg.ts';
import { makePng } from '../../sheet/png/makePng.ts';
import type { SheetChoice } from './choice.ts';
import { drawSheet } from './drawSheet.ts';
import type { SheetFacts } from './useSheetText.ts';

/** Making a file can be watched, and stopped. */
export interface Watch {
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Makes the file that the reader chose. @throws where it cannot be made, or was stopped */
export async function makeFile(
  shown: ShownMap,
  facts: SheetFacts,
  layer: Layer,
  choice: SheetChoice,
  { onProgress, signal }: Watch,
): Promise<MadeFile> {
  const { format: kind, title: name } = choice;
  const text = (content: string): MadeFile => ({
    kind,
    name,
    bytes: new TextEncoder().encode(content),
  });
  if (kind === 'geojson')
    return text(JSON.stringify(mapGeoJson(await fetchBasemap('detail'), layer)));
  if (kind === 'svg') {
    const sheet = await drawSheet(shown, facts, choice, 1);
    const faces = await loadFaces(facesOf(sheet.marks, pageFaces()));
    signal.throwIfAborted();
    return text(paintSvg(sheet, faces.map(embedded)));
  }
  const sheet = await drawSheet(shown, facts, choice, choice.size);
  signal.throwIfAborted();
  const { file, stop } = makePng(sheet, choice.size, onProgress);
  signal.addEventListener('abort', stop);
  const picture = await file;
  return { kind, name, bytes: new Uint8Array(await picture.arrayBuffer()) };
}
