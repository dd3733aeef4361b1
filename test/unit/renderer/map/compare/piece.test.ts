import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPiece, parsePiece, turnOf } from '../../../../../renderer/map/compare/piece.ts';

test.each([
  ['AF', { code: 'AF', at: null, turn: 0 }],
  ['af@tr', { code: 'AF', at: { over: 'TR' }, turn: 0 }],
  ['KZ@IN_15', { code: 'KZ', at: { over: 'IN' }, turn: 15 }],
  ['AF@39.5_-12', { code: 'AF', at: { latitude: 39.5, longitude: -12 }, turn: 0 }],
  ['AF@-5_20.25_-90', { code: 'AF', at: { latitude: -5, longitude: 20.25 }, turn: -90 }],
  ['AF@5_20_270', { code: 'AF', at: { latitude: 5, longitude: 20 }, turn: -90 }],
])('%s is read', (text, piece) => {
  expect(parsePiece(text)).toEqual(piece);
});

test.each([
  '',
  'A',
  'AFG',
  'AF@',
  'AF@TRX',
  'AF@39',
  'AF@91_0',
  'AF@0_181',
  'AF@1_2_3_4',
  'AF@x_y',
])('"%s" is no piece', (text) => {
  expect(parsePiece(text)).toBeNull();
});

test('what is written is read again, to a hundredth of a degree', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 100, max: most * 100 }).map((hundredths) => hundredths / 100);
  const piece = fc.record({
    code: fc.constantFrom('AF', 'KZ', 'US'),
    at: fc.oneof(
      fc.record({ over: fc.constantFrom('TR', 'IN') }),
      fc.record({ latitude: degrees(90), longitude: degrees(180) }),
    ),
    turn: degrees(180).map(turnOf),
  });
  fc.assert(
    fc.property(piece, (one) => {
      const text = formatPiece(one);
      expect(parsePiece(text)).toEqual(one);
      // Nothing in it that an address would have to write otherwise.
      expect(encodeURIComponent(text.replace('@', ''))).toBe(text.replace('@', ''));
    }),
  );
});

test('a piece turned at home is written so that it stays there', () => {
  expect(parsePiece(formatPiece({ code: 'AF', at: null, turn: 30 }))).toEqual({
    code: 'AF',
    at: { over: 'AF' },
    turn: 30,
  });
});
