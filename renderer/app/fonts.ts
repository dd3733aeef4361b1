/** The faces that every screen begins with, as CSS font shorthands. */
const firstFaces = [
  '400 1em "Noto Sans"',
  '600 1em "Noto Sans"',
  '400 1em "Noto Serif"',
  '600 1em "Noto Serif"',
  '600 1em "Noto Serif Display"',
];

/** The faces in which names in other scripts stand beside Latin and Cyrillic ones. */
const otherScripts = [
  '400 1em "Noto Naskh Arabic"',
  '600 1em "Noto Naskh Arabic"',
  '400 1em "Noto Sans Devanagari"',
  '400 1em "Noto Sans SC"',
];

/** Fetches the first faces before any text asks for them, so that text does not move. */
export const fetchFirstFonts = (): void => firstFaces.forEach(fetchFace);

/** Fetches the faces of other scripts before a list asks for them, so that no name stays blank. */
export const fetchOtherScripts = (): void => otherScripts.forEach(fetchFace);

function fetchFace(face: string): void {
  // A face that cannot be had is replaced by the next in the list; nobody has to know.
  document.fonts.load(face).catch(() => undefined);
}
