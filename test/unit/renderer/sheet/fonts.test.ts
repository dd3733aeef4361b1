import { describe, expect, it } from 'vitest';
import { embedded, facesOf } from '../../../../renderer/sheet/fonts.ts';
import type { Mark } from '../../../../renderer/sheet/marks.ts';

const face = (family: string, weight = 400, style = 'normal') => ({
  family,
  weight,
  style,
  address: `${family} ${weight} ${style}`,
});
const faces = [
  face('Noto Sans'),
  face('Noto Sans', 600),
  face('Noto Serif'),
  face('Noto Serif', 400, 'italic'),
  face('Noto Naskh Arabic'),
  face('Noto Naskh Arabic', 600),
  face('Noto Nastaliq Urdu'),
  face('Noto Sans Devanagari'),
  face('Noto Sans SC'),
];
const label = "'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Devanagari', 'Noto Sans SC', serif";
const text = (letters: string, family: string, weight: 400 | 600 = 400): Mark => ({
  kind: 'text',
  x: 0,
  y: 0,
  text: letters,
  font: { family, size: 10, weight },
  fill: '#000',
});
const used = (marks: readonly Mark[]) => facesOf(marks, faces).map(({ address }) => address);

describe('the faces of a drawing', () => {
  it('are those of its letters, wherever the text stands', () => {
    expect(used([text('Kabul', label)])).toEqual(['Noto Sans 400 normal']);
    expect(used([{ kind: 'group', marks: [text('Баку', label, 600)] }])).toEqual([
      'Noto Sans 600 normal',
    ]);
    expect(used([text('کابل', label)])).toContain('Noto Naskh Arabic 400 normal');
    expect(used([text('कुछ', label)])).not.toContain('Noto Naskh Arabic 400 normal');
    expect(used([text('中国', label)])).toContain('Noto Sans SC 400 normal');
  });

  it('are the nearest weight where a family has not the one asked for', () => {
    expect(used([text('پاکستان', "'Noto Nastaliq Urdu', serif", 600)])).toEqual([
      'Noto Nastaliq Urdu 400 normal',
    ]);
  });

  it('come as base64', () => {
    const bytes = new Uint8Array([119, 79, 70, 50]).buffer;
    expect(embedded({ ...face('Noto Sans'), bytes }).base64).toBe('d09GMg==');
  });
});
