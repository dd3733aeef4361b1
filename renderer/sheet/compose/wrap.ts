import type { Font } from '../marks.ts';

/** The width of a line of text in sheet units. */
export type Measure = (text: string, font: Font) => number;

/** Breaks a text at spaces into lines no wider than `width`; a longer word stays whole. */
export function wrap(text: string, font: Font, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
