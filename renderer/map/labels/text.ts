/** How a label is set; sizes and spacing in pixels. */
export interface LabelType {
  readonly kind: 'country' | 'land' | 'sea' | 'city' | 'landform' | 'river' | 'lake';
  readonly size: number;
  readonly spacing: number;
}

export interface SetText {
  readonly lines: readonly string[];
  readonly type: LabelType;
  readonly width: number;
  readonly height: number;
  /** The line on which the letters stand where it is not level, pixels from the label's middle. */
  readonly along?: readonly { readonly x: number; readonly y: number }[];
}

const lineHeight = 1.2;

const italic = "italic 400 SIZE 'Noto Serif', Georgia, serif";
const faces: Readonly<Record<LabelType['kind'], string>> = {
  country: "600 SIZE 'Noto Sans', system-ui, sans-serif",
  land: "400 SIZE 'Noto Sans', system-ui, sans-serif",
  sea: italic,
  landform: italic,
  river: italic,
  lake: italic,
  city: "400 SIZE 'Noto Sans', system-ui, sans-serif",
};

/** The CSS font of a label, with its line height. */
export const fontOf = ({ kind, size }: LabelType): string =>
  faces[kind].replace('SIZE', `${size}px/${lineHeight}`);

let measure: CanvasRenderingContext2D | null = null;

/** Measures lines of text as they will be set, halo included. */
export function setText(lines: readonly string[], type: LabelType): SetText {
  measure ??= document.createElement('canvas').getContext('2d');
  const widths = lines.map((line) => {
    if (measure === null) return line.length * type.size * 0.6;
    measure.font = fontOf(type);
    measure.letterSpacing = `${type.spacing}px`;
    return measure.measureText(line).width;
  });
  return {
    lines,
    type,
    width: Math.ceil(Math.max(...widths)) + 2,
    height: Math.ceil(lines.length * type.size * lineHeight),
  };
}

/** A name in one line, and in two where it has a space to break at, nearest the middle. */
export function lineBreaks(name: string): readonly (readonly string[])[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [[name]] : [[name], [name.slice(0, at), name.slice(at + 1)]];
}
