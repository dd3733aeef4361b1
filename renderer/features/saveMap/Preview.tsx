import { useEffect, useRef } from 'react';
import { useText } from '../../app/messages/useText.ts';
import { facesOf, pageFaces } from '../../sheet/fonts.ts';
import type { Sheet } from '../../sheet/marks.ts';
import { paintCanvas } from '../../sheet/paintCanvas.ts';
import css from './SaveMap.module.css';

/** The sheet as it will be, small; nothing where the file is no picture. */
export function Preview({ sheet }: { readonly sheet: Sheet | null }) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let wanted = true;
    if (sheet === null) return;
    // A face that no page has used yet has not been fetched yet.
    const faces = facesOf(sheet.marks, pageFaces()).map(({ family, weight, style }) =>
      document.fonts.load(`${style} ${weight} 12px '${family}'`).catch(() => []),
    );
    void Promise.all(faces).then(() => {
      if (wanted) paintInto(canvas.current, place.current, sheet);
    });
    return () => {
      wanted = false;
    };
  }, [sheet]);
  return (
    <div className={css.preview} ref={place} data-empty={sheet === null}>
      {sheet !== null && <canvas ref={canvas} role="img" aria-label={t('saveMap.preview')} />}
    </div>
  );
}

function paintInto(
  canvas: HTMLCanvasElement | null,
  place: HTMLElement | null,
  sheet: Sheet,
): void {
  const painter = canvas?.getContext('2d', { alpha: false });
  if (!canvas || !place || !painter) return;
  const fit = Math.min(1, place.clientWidth / sheet.width, place.clientHeight / sheet.height);
  canvas.style.inlineSize = `${sheet.width * fit}px`;
  const scale = fit * window.devicePixelRatio;
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  paintCanvas(painter, sheet, scale);
}
