import { describe, expect, it } from 'vitest';
import { compose, type SheetParts } from '../../../../renderer/sheet/compose/compose.ts';
import { wrap } from '../../../../renderer/sheet/compose/wrap.ts';
import { countMarks, textsOf } from '../../../../renderer/sheet/marks.ts';

const measure: SheetParts['measure'] = (text, { size }) => text.length * size * 0.5;
const parts: SheetParts = {
  text: {
    title: 'Members of an organisation with a name that is as long as names get, and longer',
    subtitle: 'As of 1 January 2014',
    scale: '500 km',
    scaleNote: 'The scale bar is true where it stands.',
    projection: 'Lambert azimuthal equal-area.',
    borders: 'Borders are drawn as they are held.',
    sourcesTitle: 'Sources',
    sources: Array.from(
      { length: 23 },
      (_, i) => `Source ${i + 1}, of which much can be said here`,
    ),
    made: 'Heart of Asia Atlas 0.1.0',
  },
  ink: { paper: '#fff', ink: '#000', soft: '#555', hairline: '#ccc' },
  map: [{ kind: 'path', d: 'M0,0h9v9z', fill: '#123' }],
  mapSize: { width: 640, height: 480 },
  mapGround: '#eee',
  scaleBar: 87.3,
  legend: [{ sign: [], width: 18, height: 12, label: 'Participant' }],
  themeLegend: null,
  lang: 'en',
  measure,
};

describe('a composed sheet', () => {
  const sheet = compose(parts);
  const written = textsOf(sheet.marks).map(({ text }) => text);

  it('says title, day, scale, projection, borders, legend, maker', () => {
    const all = written.join(' ');
    for (const text of [
      parts.text.title,
      parts.text.subtitle,
      '500 km',
      'Lambert',
      'Borders are drawn',
      'Participant',
      'Heart of Asia Atlas 0.1.0',
    ])
      expect(all).toContain(text);
  });

  it('numbers every source', () => {
    expect(written.filter((text) => /^\d+$/.test(text)).map(Number)).toEqual(
      Array.from({ length: 23 }, (_, i) => i + 1),
    );
  });

  it('is as wide as the map and its margins, and has room for all under it', () => {
    expect(sheet.width).toBe(640 + 56);
    const lowest = (marks: typeof sheet.marks, top: number): number =>
      Math.max(
        ...marks.map((mark) => {
          if (mark.kind === 'group') return lowest(mark.marks, top + (mark.y ?? 0));
          return mark.kind === 'text' ? top + mark.y : top;
        }),
        top,
      );
    expect(lowest(sheet.marks, 0)).toBeLessThan(sheet.height - 10);
  });

  it('is wider and lower with the legend beside the map, and says the same', () => {
    const wide = compose(parts, 'beside');
    expect(wide.width).toBeGreaterThan(sheet.width);
    expect(wide.height).toBeLessThan(sheet.height);
    const words = (of: typeof sheet) =>
      textsOf(of.marks)
        .flatMap(({ text }) => text.split(' '))
        .sort();
    expect(words(wide)).toEqual(words(sheet));
  });

  it('leaves the legend out where it is not wanted', () => {
    const without = compose({ ...parts, legend: [] });
    expect(textsOf(without.marks).map(({ text }) => text)).not.toContain('Participant');
    expect(countMarks(without.marks)).toBeLessThan(countMarks(sheet.marks));
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and keeps every word', () => {
    const lines = wrap('one two three four', { family: '', size: 10 }, 45, measure);
    expect(lines).toEqual(['one two', 'three', 'four']);
    expect(wrap('', { family: '', size: 10 }, 45, measure)).toEqual([]);
  });
});
