import { type KeyboardEvent, useRef, useState } from 'react';
import { latLngOf, projectionOf } from '../leaflet/atlasCrs.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { type Direction, nextInDirection, type Spot } from './direction.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Many buttons on the map as one stop of the Tab key: arrows lead from one to the next as they lie
 * on the map, Escape goes back to it.
 * @param first key of the one that the Tab key comes to, as long as none has had the focus
 */
export function useRoving<T extends Spot>(spots: readonly T[], first: string | null) {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLElement>());
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = current ?? first;
  const stop = spots.some(({ key }) => key === wanted) ? wanted : spots[0]?.key;
  return {
    onElement:
      ({ key }: T) =>
      (button: HTMLElement) => {
        buttons.current.set(key, button);
        return () => {
          buttons.current.delete(key);
        };
      },
    /** Key of the one that has the focus, or had it last; null where none has had it. */
    current,
    tabIndex: ({ key }: T) => (key === stop ? 0 : -1),
    /** What has the focus is in view. */
    onFocus: ({ key, x, y }: T) => {
      setCurrent(key);
      map.panInside(latLngOf(projectionOf(map), x, y), { padding: [60, 60] });
    },
    onKeyDown: (event: KeyboardEvent, from: T) => {
      const direction = directions[event.key];
      if (event.key === 'Escape') map.getContainer().focus();
      else if (direction !== undefined) {
        const next = nextInDirection(from, spots, direction);
        if (next !== null) buttons.current.get(next.key)?.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** Gives the focus to one of them, or to the map where it is not there. */
    focus: (key: string) => (buttons.current.get(key) ?? map.getContainer()).focus(),
  };
}
