import { mm } from '../../print/paper.ts';
import type { Mark } from '../../sheet/marks.ts';
import { straight } from '../../sheet/outlines.ts';
import type { NameLanguage } from './choice.ts';
import { ink } from './drawMap.ts';
import { circledNumber, dotMark } from './drawSigns.ts';
import type { Entry, Name } from './entries.ts';
import type { Rectangle } from './geometry/fit.ts';
import { footLineHeight, type WorksheetLayout } from './layout.ts';
import { display, label, type Measure, type NameLine, nameLines, serif } from './type.ts';

export interface HeadWords {
  readonly title: string;
  /** Set against the title: "Answer key"; empty on the sheet itself. */
  readonly mark: string;
  /** What is to be filled in below the title. */
  readonly fields: readonly string[];
  /** In place of the fields. */
  readonly note: string;
}

/** Title, and the line for name, class and date. */
export function headMarks({ head, scale }: WorksheetLayout, words: HeadWords): readonly Mark[] {
  const { left, top, width } = head;
  const baseline = top + 22 * scale;
  const second = top + 56 * scale;
  const title: Mark = {
    kind: 'text',
    x: left,
    y: baseline,
    text: words.title,
    font: { family: display, size: 24 * scale, weight: 600 },
    fill: ink,
  };
  const small = { family: label, size: 10 * scale };
  const mark: Mark = {
    kind: 'text',
    x: left + width,
    y: baseline,
    text: words.mark,
    font: { family: serif, size: 14 * scale, style: 'italic' },
    fill: ink,
    anchor: 'end',
  };
  const note: Mark = { kind: 'text', x: left, y: second, text: words.note, font: small, fill: ink };
  return [
    title,
    ...(words.mark === '' ? [] : [mark]),
    ...(words.note === '' ? [] : [note]),
    ...fieldMarks(words.fields, { left, top: second, width, height: 0 }, scale),
  ];
}

/** Rules to write on, the first twice as long as the others. */
function fieldMarks(fields: readonly string[], box: Rectangle, scale: number): Mark[] {
  const shares = fields.map((_, i) => (i === 0 ? 2 : 1));
  const whole = shares.reduce((sum: number, share) => sum + share, 0);
  let x = box.left;
  return fields.flatMap((words, i): Mark[] => {
    const width = (box.width * (shares[i] ?? 1)) / whole;
    const from = x + (words.length * 6 + 6) * scale;
    const to = x + width - (i === fields.length - 1 ? 0 : 10 * scale);
    const text: Mark = {
      kind: 'text',
      x,
      y: box.top,
      text: words,
      font: { family: label, size: 10 * scale },
      fill: ink,
    };
    x += width;
    return [text, rule(from, to, box.top + 2 * scale, scale)];
  });
}

const rule = (from: number, to: number, y: number, scale: number): Mark => ({
  kind: 'path',
  d: straight(from, y, to, y),
  stroke: { colour: ink, width: 0.6 * scale },
});

/** Of the height of a blank of two lines so much is the first's (see `spacings` in layout.ts). */
const firstShare = 0.55;

/** A number with the rules beside it, and what is written on them where it is known. */
export function blankMarks(
  box: Rectangle,
  entry: Entry,
  number: number,
  shown: {
    readonly capitals: boolean;
    /** Whether the answers are filled in. */
    readonly solved: boolean;
    readonly names: NameLanguage;
    readonly scale: number;
    readonly measure: Measure;
  },
): readonly Mark[] {
  const { capitals, solved, names, scale, measure } = shown;
  const capital = capitals ? entry.capital : null;
  // Two blanks on one line where there is no room for a second line.
  const flat = capital !== null && box.height < mm(9) * scale;
  const half = (box.width - 22 * scale) / 2;
  const left = box.left + 22 * scale;
  const right = box.left + box.width;
  const last = box.top + box.height - 4 * scale;
  const first = box.top + (capital === null || flat ? 1 : firstShare) * box.height - 4 * scale;
  const name = { from: left, to: flat ? left + half : right, y: first };
  const city = { from: flat ? left + half + 16 * scale : left, to: right, y: last };
  const answer = (words: Name, { from, to, y }: typeof name) =>
    answerMarks(words, names, { from, to, y: y - 2.6 * scale, size: 10 * scale }, measure);
  return [
    ...circledNumber({ x: box.left + 8 * scale, y: first - 5 * scale, number }, 7 * scale),
    rule(name.from, name.to, name.y, scale),
    ...(solved || entry.given ? answer(entry.name, name) : []),
    ...(capital === null
      ? []
      : [
          dotMark({ x: city.from - 7 * scale, y: last - 3 * scale }, scale),
          rule(city.from, city.to, city.y, scale),
          ...(solved ? answer(capital, city) : []),
        ]),
  ];
}

/** English from the left, the own name from the right; set smaller where both do not fit. */
function answerMarks(
  name: Name,
  names: NameLanguage,
  at: { readonly from: number; readonly to: number; readonly y: number; readonly size: number },
  measure: Measure,
): readonly Mark[] {
  const lines = nameLines(name, names, at.size);
  const width = lines.reduce((sum, { text, font }) => sum + measure(text, font) + 6, 0);
  const shrink = Math.min(1, (at.to - at.from) / width);
  return lines.map((line, i) => lineMark(line, i === 0 ? 'left' : 'right', at, shrink));
}

function lineMark(
  { text, font, lang, dir }: NameLine,
  side: 'left' | 'right',
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
  shrink: number,
): Mark {
  // The start of right-to-left text is at its right.
  const startsHere = (side === 'left') === (dir !== 'rtl');
  return {
    kind: 'text',
    x: side === 'left' ? from + 1 : to - 1,
    y,
    text,
    font: { ...font, size: font.size * shrink },
    fill: ink,
    anchor: startsHere ? 'start' : 'end',
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  };
}

/** The type of the small print, on A4. */
const small = { family: label, size: 7 };

/** Sentences set in lines no wider than the sheet's. */
export function footLines(text: string, width: number, scale: number, measure: Measure): string[] {
  const font = { ...small, size: small.size * scale };
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The small print. */
export const footMarks = ({ foot, scale }: WorksheetLayout, lines: readonly string[]): Mark[] =>
  lines.map((text, i) => ({
    kind: 'text',
    x: foot.left,
    y: foot.top + (i + 0.75) * footLineHeight * scale,
    text,
    font: { ...small, size: small.size * scale },
    fill: ink,
  }));
