import { fileAddress } from '../../host/files.ts';
import { reliefFiles } from '../projection/relief.ts';
import type { MapViewId } from '../projection/views.ts';

const loaded = new Map<MapViewId, Promise<ImageBitmap>>();

/** Loads a view's relief once, ready to be painted; a failure is not kept. */
export function loadRelief(view: MapViewId): Promise<ImageBitmap> {
  const known = loaded.get(view);
  if (known !== undefined) return known;
  const loading = fetch(fileAddress(reliefFiles[view]))
    .then((answer) => {
      if (!answer.ok) throw new Error(`${reliefFiles[view]}: ${answer.status}`);
      return answer.blob();
    })
    .then((picture) => createImageBitmap(picture));
  loading.catch(() => loaded.delete(view));
  loaded.set(view, loading);
  return loading;
}
