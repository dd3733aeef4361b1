import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientations, paperSizes } from '../../../../../electron/contract/printing.ts';
import {
  formatChoice,
  layers,
  lineWeights,
  nameLanguages,
  parseChoice,
  plainChoice,
} from '../../../../../renderer/features/worksheet/choice.ts';

const choices = fc.record({
  of: fc.constantFrom('region', 'world', 'AF', 'JP'),
  borders: fc.boolean(),
  show: fc.subarray([...layers]),
  numbers: fc.boolean(),
  size: fc.constantFrom(...paperSizes),
  turn: fc.constantFrom(null, ...orientations),
  line: fc.constantFrom(...lineWeights),
  pupil: fc.boolean(),
  key: fc.boolean(),
  names: fc.constantFrom(...nameLanguages),
});

describe('the choices of a worksheet', () => {
  it('come out of the address as they went in', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseChoice(formatChoice(choice))).toEqual(choice);
      }),
    );
  });

  it('write no more than what is not as usual', () => {
    expect(formatChoice(plainChoice)).toBe('of=region');
    expect(formatChoice({ ...plainChoice, of: 'AF', size: 'A3' })).toBe('of=AF&paper=A3');
  });

  it('are read from a bookmark made by hand', () => {
    const choice = parseChoice('of=af&show=rivers,capitals&numbers=1&paper=a3');
    expect(choice).toEqual({
      ...plainChoice,
      of: 'AF',
      show: ['rivers', 'capitals'],
      size: 'A3',
    });
  });

  it('are the usual ones where an address is wrong', () => {
    expect(parseChoice('of=<script>&show=&paper=A0&turn=up&line=9&key=maybe&x=1')).toEqual({
      ...plainChoice,
      show: [],
    });
  });
});
