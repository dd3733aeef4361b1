import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesToDrop, copyName } from '../../../../../electron/contract/notebook/copies.ts';

const at = (text: string) => copyName(new Date(`${text}:00Z`));

describe('copies of the notebook', () => {
  it('are the last five and the last of each of seven days', () => {
    const names = [
      ...Array.from({ length: 9 }, (_, i) => at(`2026-05-0${i + 1}T08:00`)),
      ...Array.from({ length: 9 }, (_, i) => at(`2026-05-10T10:0${i}`)),
    ];
    const dropped = new Set(copiesToDrop(names, at('2026-05-10T10:08')));
    expect(names.filter((name) => !dropped.has(name))).toEqual([
      ...[4, 5, 6, 7, 8, 9].map((day) => at(`2026-05-0${day}T08:00`)),
      ...[4, 5, 6, 7, 8].map((minute) => at(`2026-05-10T10:0${minute}`)),
    ]);
  });

  it('never lack the one just made, though the clock was put back', () => {
    const names = Array.from({ length: 12 }, (_, i) => at(`2026-05-10T10:${10 + i}`));
    const made = at('2015-01-01T00:00');
    expect(copiesToDrop([...names, made], made)).not.toContain(made);
  });

  it('are no more than thirteen, and nothing else is dropped', () => {
    const minute = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .map(copyName);
    fc.assert(
      fc.property(fc.uniqueArray(minute, { minLength: 1, maxLength: 60 }), (names) => {
        const others = ['notebook.json', 'damaged-2026-05-10T10-10-10-000Z.json', 'copy-me.json'];
        const dropped = copiesToDrop([...names, ...others], names[0] ?? '');
        expect(names.length - dropped.length).toBeLessThanOrEqual(13);
        for (const other of others) expect(dropped).not.toContain(other);
      }),
    );
  });
});
