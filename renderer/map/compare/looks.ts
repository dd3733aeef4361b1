import type { PlaneStyle } from '../leaflet/planeStyle.ts';
import { mostPieces } from './piece.ts';

const colours = ['piece1', 'piece2', 'piece3', 'piece4', 'piece5', 'piece6'] as const;

/** The number of a piece's colour, 1 to 6: each piece has its own, from the first on. */
export const colourNumber = (index: number): number => (index % mostPieces) + 1;

/** How a piece is drawn: a light casing, so that it stands off any land, and a translucent fill. */
export function pieceLook(index: number) {
  const color = colours[index % colours.length] ?? 'piece1';
  return {
    color,
    casing: { fill: false, color: 'halo', weight: 4.5, opacity: 0.85 } satisfies PlaneStyle,
    area: { fillColor: color, fillOpacity: 0.36, color, weight: 2 } satisfies PlaneStyle,
  };
}
