/**
 * A drawing as data: what a map looks like on paper, apart from what it is painted with. Units
 * are pixels at 1×, y downwards; colours are resolved CSS colours, fonts loaded faces. Both
 * painters (`paintCanvas`, `paintSvg`) draw every mark alike, in the order given.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** What is drawn, for those who read the file rather than see it. */
  readonly title: string;
  readonly description?: string;
  /** The language of the text that names none of its own. */
  readonly lang: string;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | CircleMark | TextMark | GroupMark;

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly opacity?: number;
  /** Lengths of stroke and gap in turn. */
  readonly dash?: readonly number[];
}

/** How an area and its edge are painted; what is not given is not painted. */
export interface Look {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

/** A shape as SVG path data; its inside is told by the even-odd rule. */
export interface PathMark extends Look {
  readonly kind: 'path';
  readonly d: string;
}

export interface CircleMark extends Look {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One line of text; `x` and `y` are where `anchor` says, on the baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  /** Which end of the line stands at x; `start` is the right one in right-to-left text. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** BCP 47; left out where it is the sheet's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Drawn around the letters, beneath them, so that they can be read on anything. */
  readonly halo?: Stroke;
}

export interface Font {
  /** A CSS list of families: `'Noto Sans', sans-serif`. */
  readonly family: string;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly style?: 'normal' | 'italic';
  readonly letterSpacing?: number;
}

/** Marks that are moved, then turned, then scaled together; `clip` is in their own units. */
export interface GroupMark {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  /** A name for those who open the file in a drawing program: "rivers". */
  readonly name?: string;
  readonly clip?: string;
  readonly x?: number;
  readonly y?: number;
  /** Degrees clockwise. */
  readonly turn?: number;
  readonly scale?: number;
}

/** Every text of a drawing, groups opened. */
export function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsOf(mark.marks);
    return mark.kind === 'text' ? [mark] : [];
  });
}

/** How many marks that are no groups a drawing has: what progress is counted in. */
export const countMarks = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + (mark.kind === 'group' ? countMarks(mark.marks) : 1), 0);
