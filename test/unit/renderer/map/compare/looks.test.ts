import { describe, expect, test } from 'vitest';
import { mostPieces } from '../../../../../renderer/map/compare/piece.ts';
import { colour, themes } from '../themes/tokens.ts';
import { contrast, difference, sights } from '../themes/vision.ts';

describe.each(themes)('the colours of countries laid over others, %s', (_, tokens) => {
  const pieces = Array.from({ length: mostPieces }, (_each, i) => colour(tokens, `piece-${i + 1}`));

  test.each(Object.entries(sights))('are told apart with %s', (_name, sight) => {
    const apart = pieces.flatMap((a, i) =>
      pieces.slice(i + 1).map((b) => difference(sight(a), sight(b))),
    );
    expect(Math.min(...apart)).toBeGreaterThan(20);
  });

  test('stand off land and sea by at least 3 to 1 (WCAG 1.4.11)', () => {
    for (const ground of ['map-sea', 'map-land', 'map-participant', 'map-supporter'])
      for (const piece of pieces)
        expect(contrast(piece, colour(tokens, ground)), ground).toBeGreaterThanOrEqual(3);
  });
});
