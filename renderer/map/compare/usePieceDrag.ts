import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { metresPerPixel } from '../leaflet/scale.ts';

interface PlaceOnPlane {
  readonly x: number;
  readonly y: number;
}

interface PieceDrag {
  /** The piece at a place of the plane, the uppermost first; null where none lies. */
  readonly find: (at: PlaceOnPlane) => number | null;
  /** Where on the plane the middle of a piece lies. */
  readonly middleOf: (index: number) => PlaceOnPlane;
  readonly onMove: (index: number, middle: PlaceOnPlane) => void;
  readonly onEnd: (index: number) => void;
}

interface Held {
  readonly index: number;
  readonly pointer: number;
  /** From the pointer to the middle of the piece, metres. */
  readonly dx: number;
  readonly dy: number;
  readonly began: { readonly x: number; readonly y: number };
  moved: boolean;
}

/** Pixels that a press may slip without moving anything. */
const slip = 3;

/**
 * Lets mouse, pen or finger take hold of a piece anywhere on it and draw it over the map, which
 * stays where it is meanwhile. A second finger lets go of it.
 */
export function usePieceDrag(map: LeafletMap, drag: PieceDrag): void {
  const find = useEffectEvent(drag.find);
  const middleOf = useEffectEvent(drag.middleOf);
  const onMove = useEffectEvent(drag.onMove);
  const onEnd = useEffectEvent(drag.onEnd);
  useEffect(() => {
    const place = map.getContainer();
    let held: Held | null = null;
    // What follows a press on a piece, a click too, is not for the map below.
    let isOurs = false;
    const onPlane = (event: PointerEvent): PlaceOnPlane => {
      const metres = metresPerPixel(map.getZoom());
      const { min } = map.getPixelBounds();
      const { x, y } = map.mouseEventToContainerPoint(event);
      return { x: (x + (min?.x ?? 0)) * metres, y: (y + (min?.y ?? 0)) * metres };
    };
    const pieceUnder = (event: PointerEvent): number | null => {
      const handle = event.target instanceof Element ? event.target.closest('[data-piece]') : null;
      return handle === null ? find(onPlane(event)) : Number(handle.getAttribute('data-piece'));
    };
    const letGo = () => {
      if (held === null) return;
      const { index, moved } = held;
      held = null;
      delete place.dataset.holding;
      if (moved) onEnd(index);
    };
    const down = (event: PointerEvent) => {
      if (held !== null) return letGo();
      isOurs = false;
      const index = event.button === 0 ? pieceUnder(event) : null;
      if (index === null) return;
      isOurs = true;
      const at = onPlane(event);
      const middle = middleOf(index);
      const began = { x: event.clientX, y: event.clientY };
      held = {
        index,
        pointer: event.pointerId,
        dx: middle.x - at.x,
        dy: middle.y - at.y,
        began,
        moved: false,
      };
      place.setPointerCapture(event.pointerId);
      place.dataset.holding = '';
      place.querySelector<HTMLElement>(`[data-piece="${index}"]`)?.focus({ preventScroll: true });
    };
    const move = (event: PointerEvent) => {
      if (held === null) {
        if (event.pointerType === 'mouse' && event.buttons === 0)
          place.toggleAttribute('data-over-piece', pieceUnder(event) !== null);
        return;
      }
      if (event.pointerId !== held.pointer) return;
      const { began } = held;
      if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > slip) held.moved = true;
      if (!held.moved) return;
      const at = onPlane(event);
      onMove(held.index, { x: at.x + held.dx, y: at.y + held.dy });
    };
    const up = (event: PointerEvent) => {
      if (held !== null && event.pointerId === held.pointer) letGo();
    };
    const keep = (event: Event) => {
      if (!isOurs) return;
      if (event.type !== 'click') event.preventDefault();
      event.stopImmediatePropagation();
    };
    const listeners: readonly (readonly [string, (event: never) => void])[] = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
      ['mousedown', keep],
      ['touchstart', keep],
      ['click', keep],
    ];
    const how = { capture: true, passive: false };
    for (const [type, listener] of listeners)
      place.addEventListener(type, listener as EventListener, how);
    return () => {
      for (const [type, listener] of listeners)
        place.removeEventListener(type, listener as EventListener, how);
      delete place.dataset.holding;
      place.removeAttribute('data-over-piece');
    };
  }, [map]);
}
