import { Layer, type LeafletEvent, type Map as LeafletMap, type Point, point } from 'leaflet';
import { metresPerPixel } from './scale.ts';

interface ZoomAnimation extends LeafletEvent {
  readonly zoom: number;
  readonly center: unknown;
}
/** What Leaflet's markers use to know where they will be when a zoom has ended. */
interface MapInside {
  _getNewPixelOrigin(center: unknown, zoom: number): Point;
}

/** Keeps an HTML element at a place of the plane, in metres, through every change of the view. */
export class PlaneAnchor extends Layer {
  declare protected _map: LeafletMap;
  private readonly element: HTMLElement;
  private readonly flies: boolean;
  private x = 0;
  private y = 0;
  /** Where it stands while nothing zooms, layer pixels. */
  private rest = point(0, 0);
  /** The zoom at which a flight has brought it to its place; null after a rest. */
  private flownTo: number | null = null;
  /** Metres in a pixel of what is drawn in the element; undefined where it keeps its size. */
  private drawnFor: number | undefined;

  /**
   * @param element one of the map's panes has it
   * @param flies whether it moves along with a zoom, or waits until the map rests
   */
  constructor(element: HTMLElement, flies: boolean) {
    super();
    this.element = element;
    this.flies = flies;
  }

  moveTo(x: number, y: number, drawnFor?: number): void {
    this.x = x;
    this.y = y;
    this.drawnFor = drawnFor;
    this.place();
  }

  override onAdd(): this {
    return this;
  }

  override onRemove(): this {
    return this;
  }

  override getEvents() {
    const place = () => this.place();
    const standing = { viewreset: place, rest: place };
    if (!this.flies) return standing;
    return {
      ...standing,
      zoomanim: (event: LeafletEvent) => this.place(event as ZoomAnimation),
      // At the end of its flight it is where it should be: to place it can wait, and the frame cannot.
      zoom: () => this.flownTo !== this._map.getZoom() && this.place(),
    };
  }

  private place(animation?: ZoomAnimation): void {
    this.flownTo = animation?.zoom ?? null;
    const metres = metresPerPixel(animation?.zoom ?? this._map.getZoom());
    const origin =
      animation === undefined
        ? this._map.getPixelOrigin()
        : (this._map as unknown as MapInside)._getNewPixelOrigin(animation.center, animation.zoom);
    const at = point(this.x / metres, this.y / metres).subtract(origin);
    const { style } = this.element;
    if (this.drawnFor !== undefined) {
      style.transform = `translate(${at.x}px, ${at.y}px) scale(${this.drawnFor / metres})`;
    } else if (animation !== undefined) {
      const { x, y } = at.round().subtract(this.rest);
      style.transform = `translate(${x}px, ${y}px)`;
    } else {
      // No transform at rest: over a hundred names, each with its own, would be put together anew
      // for whatever changes on the page.
      this.rest = at.round();
      style.left = `${this.rest.x}px`;
      style.top = `${this.rest.y}px`;
      style.transform = '';
    }
  }
}
