/** The faces that every screen begins with, as CSS font shorthands. */
const firstFaces = [
  '400 1em "Noto Sans"',
  '600 1em "Noto Sans"',
  '400 1em "Noto Serif"',
  '600 1em "Noto Serif"',
  '600 1em "Noto Serif Display"',
];

/** Fetches the first faces before any text asks for them, so that text does not move. */
export function fetchFirstFonts(): void {
  // A face that cannot be had is replaced by the next in the list; nobody has to know.
  for (const face of firstFaces) document.fonts.load(face).catch(() => undefined);
}
