import type { NameLine } from '../names/nameForms.ts';
import { type Ink, inkOf } from './ink.ts';
import { scriptTypes } from './scripts.ts';

/** How a label is set; sizes and spacing in pixels. */
export interface LabelType {
  readonly kind:
    | 'country'
    | 'land'
    | 'sea'
    | 'host'
    | 'city'
    | 'minor'
    | 'landform'
    | 'river'
    | 'lake';
  readonly size: number;
  readonly spacing: number;
}

/** A line of a label as it is set. */
export interface SetLine {
  readonly text: string;
  /** CSS font, with its line height. */
  readonly font: string;
  readonly spacing: number;
  /** Pixels by which the line is moved down, so that its ink is in the middle of its box. */
  readonly shift: number;
  readonly width: number;
  readonly height: number;
  /** BCP 47; absent where it is the language of the page. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

export interface SetText {
  readonly lines: readonly SetLine[];
  readonly type: LabelType;
  readonly width: number;
  readonly height: number;
  /** The line on which the letters stand where it is not level, pixels from the label's middle. */
  readonly along?: readonly { readonly x: number; readonly y: number }[];
}

const lineHeight = 1.2;
/** Size of a second name below the first. */
const secondSize = 0.88;

const sans = "'Noto Sans', system-ui, sans-serif";
const italic = { style: 'italic ', weight: 400, family: "'Noto Serif', Georgia, serif" } as const;
interface Face {
  readonly style: string;
  readonly weight: 400 | 600;
  readonly family: string;
}
const faces: Readonly<Record<LabelType['kind'], Face>> = {
  country: { style: '', weight: 600, family: sans },
  land: { style: '', weight: 400, family: sans },
  sea: italic,
  landform: italic,
  river: italic,
  lake: italic,
  host: { style: '', weight: 600, family: sans },
  city: { style: '', weight: 400, family: sans },
  minor: { style: '', weight: 400, family: sans },
};

/** The CSS font of a label in English, with its line height. */
export function fontOf({ kind, size }: LabelType): string {
  const { style, weight, family } = faces[kind];
  return `${style}${weight} ${size}px/${lineHeight} ${family}`;
}

/** Sets lines of text in the page's own language, halo included. */
export function setText(lines: readonly string[], type: LabelType): SetText {
  const font = fontOf(type);
  const height = type.size * lineHeight;
  return together(
    lines.map((text) => {
      const { width } = inkOf(text, font, type.spacing);
      return { text, font, spacing: type.spacing, shift: 0, width, height };
    }),
    type,
  );
}

/** Sets the lines of a name, each in the face of its script. */
export function setName(lines: readonly NameLine[], type: LabelType): SetText {
  return together(
    lines.map((line) => setLine(line, type)),
    type,
  );
}

function setLine(
  { text, language, script, direction, second }: NameLine,
  type: LabelType,
): SetLine {
  const { family, heaviest, larger, line, spaced } = scriptTypes[script];
  const face = faces[type.kind];
  const size = Math.round(type.size * larger * (second ? secondSize : 1) * 10) / 10;
  const weight = second ? 400 : Math.min(heaviest, face.weight);
  const spacing = spaced ? (second ? type.spacing / 2 : type.spacing) : 0;
  const font = `${weight} ${size}px/${line} ${family ?? face.family}`;
  const ink = inkOf(text, font, spacing);
  const own = { text, font, spacing, width: ink.width, language, direction };
  if (family === null) return { ...own, shift: 0, height: size * line };
  // The ink of such a script may be taller than its line, and stand high or low in it.
  const height = Math.max(size * line, ink.above + ink.below + 3);
  return { ...own, shift: shiftOf(ink), height };
}

/** The middle of the ink lies in the middle of the box, whatever room the font claims around it. */
const shiftOf = ({ above, below, ascent, descent }: Ink): number =>
  Math.round((above - below - (ascent - descent)) / 2);

const together = (lines: readonly SetLine[], type: LabelType): SetText => ({
  lines,
  type,
  width: Math.ceil(Math.max(...lines.map(({ width }) => width))) + 2,
  height: Math.ceil(lines.reduce((sum, { height }) => sum + height, 0)),
});

/** A name in one line, and in two where it has a space to break at, nearest the middle. */
export function lineBreaks(name: string): readonly (readonly string[])[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [[name]] : [[name], [name.slice(0, at), name.slice(at + 1)]];
}
