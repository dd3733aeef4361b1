import { type ComponentProps, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from './MapContext.ts';
import { PlaneAnchor } from './PlaneAnchor.ts';

interface Anchor {
  /** Metres on the plane. */
  readonly x: number;
  readonly y: number;
  readonly pane: string;
  /** The scale that the element is drawn for: given, it grows and shrinks with a zoom. */
  readonly metresPerPixel?: number;
  /** Whether it is seen, and moves along, while a zoom is animated: what does costs each frame. */
  readonly flies?: boolean;
  /** Is given the element when it is there; what is returned is called when it no longer is. */
  readonly onElement?: (element: HTMLElement) => () => void;
}

type AnchoredProps<T extends 'div' | 'button'> = Anchor & { readonly as?: T } & Omit<
    ComponentProps<T>,
    'ref'
  >;

/**
 * An element at a place of the map, with which it moves: of no size and with its children in its
 * middle, or, with a size and half of it as margins, itself. The portal leads into the pane, which
 * all share: React listens to every kind of event of every element that a portal leads into.
 */
export function Anchored<T extends 'div' | 'button' = 'div'>(props: AnchoredProps<T>) {
  const {
    x,
    y,
    pane,
    metresPerPixel,
    flies = true,
    onElement,
    as: Tag = 'div',
    className,
    ...own
  } = props as AnchoredProps<'div'>;
  const map = useMap();
  const place = useMemo(() => map.getPane(pane) ?? map.createPane(pane), [map, pane]);
  const element = useRef<HTMLDivElement>(null);
  const anchor = useRef<PlaneAnchor>(null);
  const tell = useEffectEvent((there: HTMLElement) => onElement?.(there));
  useLayoutEffect(() => {
    if (element.current === null) return;
    const added = new PlaneAnchor(element.current, flies).addTo(map);
    anchor.current = added;
    const gone = tell(element.current);
    return () => {
      added.remove();
      gone?.();
    };
  }, [map, flies]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new anchor, too, has to be told where.
  useLayoutEffect(
    () => anchor.current?.moveTo(x, y, metresPerPixel),
    [map, flies, x, y, metresPerPixel],
  );
  const names = ['atlas-anchor', flies && 'leaflet-zoom-animated', className];
  return createPortal(
    <Tag {...own} ref={element} className={names.filter(Boolean).join(' ')} />,
    place,
  );
}
