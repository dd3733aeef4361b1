import type { Paper } from '../../electron/contract/printing.ts';
import type { Sheet } from '../sheet/marks.ts';
import { mm, unitsOf } from './paper.ts';

const margin = mm(10);

/** A sheet of any shape on a paper: as large as it goes inside the margins, in the middle. */
export function onPaper(sheet: Sheet, paper: Paper): Sheet {
  const [width, height] = unitsOf(paper);
  const scale = Math.min((width - 2 * margin) / sheet.width, (height - 2 * margin) / sheet.height);
  return {
    ...sheet,
    width,
    height,
    // What is not drawn on stays the colour that the paper has.
    background: '#ffffff',
    marks: [
      {
        kind: 'group',
        x: (width - sheet.width * scale) / 2,
        y: (height - sheet.height * scale) / 2,
        scale,
        marks: sheet.marks,
      },
    ],
  };
}
