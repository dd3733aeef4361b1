import { countMarks } from '../marks.ts';
import { paintCanvas } from '../paintCanvas.ts';
import type { PngNews, PngOrder } from './messages.ts';

/** Shares of the work: the rest, packing the picture, cannot be looked into. */
const painting = 0.7;
const steps = 12;

const tell = (news: PngNews) => self.postMessage(news);

/** Faces are no part of a worker until they are put into it. */
const ownFaces = (self as unknown as { readonly fonts: FontFaceSet }).fonts;

async function make({ sheet, scale, faces }: PngOrder): Promise<Blob> {
  for (const { family, weight, style, bytes } of faces)
    ownFaces.add(await new FontFace(family, bytes, { weight: String(weight), style }).load());
  const canvas = new OffscreenCanvas(
    Math.round(sheet.width * scale),
    Math.round(sheet.height * scale),
  );
  const painter = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (painter === null) throw new Error('no canvas to paint on');
  const all = countMarks(sheet.marks);
  let painted = 0;
  paintCanvas(painter, sheet, scale, () => {
    painted += 1;
    if (painted % Math.ceil(all / steps) !== 0) return;
    // What is asked for is only painted when it is looked at.
    painter.getImageData(0, 0, 1, 1);
    tell({ done: (painting * painted) / all });
  });
  return canvas.convertToBlob({ type: 'image/png' });
}

self.addEventListener('message', ({ data }: MessageEvent<PngOrder>) => {
  make(data).then(
    (png) => tell({ png }),
    (error: unknown) => tell({ failed: error instanceof Error ? error.message : 'unknown' }),
  );
});
