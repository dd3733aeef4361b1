import { facesOf, loadFaces, pageFaces } from '../fonts.ts';
import type { Sheet } from '../marks.ts';
import type { PngNews, PngOrder } from './messages.ts';

export interface PngTask {
  /** The file. @throws where it cannot be made; rejects with an AbortError when stopped */
  readonly file: Promise<Blob>;
  readonly stop: () => void;
}

/**
 * Makes a picture of a sheet in a worker, so that the page answers meanwhile.
 * @param scale pixels for each unit of the sheet
 * @param onProgress told the share that is done, 0 to 1
 */
export function makePng(sheet: Sheet, scale: number, onProgress: (share: number) => void): PngTask {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const stopped = new AbortController();
  const drawn = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PngNews>) => {
      if ('done' in data) onProgress(data.done);
      else if ('png' in data) resolve(data.png);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    stopped.signal.addEventListener('abort', () => reject(stopped.signal.reason));
  });
  const begin = async () => {
    const faces = await loadFaces(facesOf(sheet.marks, pageFaces()));
    worker.postMessage({ sheet, scale, faces } satisfies PngOrder);
    return drawn;
  };
  return {
    file: begin().finally(() => worker.terminate()),
    stop: () => stopped.abort(),
  };
}
