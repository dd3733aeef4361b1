import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../../electron/contract/notebook/crc32.ts';
import { emptyNotebook } from '../../../../../electron/contract/notebook/document.ts';
import { readFileText, writeFileText } from '../../../../../electron/contract/notebook/file.ts';
import {
  currentVersion,
  type Migration,
} from '../../../../../electron/contract/notebook/migrations.ts';
import { notebook } from './arbitrary.ts';

const saved = '2026-05-01T10:00:00.000Z';
const textOf = (revision = 1) => writeFileText({ notebook: emptyNotebook, revision, saved });

describe('the file of a notebook', () => {
  it('is read as it was written, whatever was written in it', () => {
    fc.assert(
      fc.property(notebook, fc.nat(), (made, revision) => {
        const text = writeFileText({ notebook: made, revision, saved });
        expect(readFileText(text)).toEqual({
          is: 'notebook',
          file: { notebook: made, revision, saved },
        });
      }),
    );
  });

  it('is known to be damaged after any change of a character', () => {
    fc.assert(
      fc.property(notebook, fc.nat(), fc.integer({ min: 33, max: 126 }), (made, at, unit) => {
        const text = writeFileText({ notebook: made, revision: 3, saved });
        const place = at % text.length;
        const put = String.fromCharCode(unit);
        fc.pre(text[place] !== put);
        const spoilt = text.slice(0, place) + put + text.slice(place + 1);
        const read = readFileText(spoilt);
        // The one thing that may be otherwise without harm is white space between the parts.
        if (read.is === 'notebook') expect(read.file.notebook).toEqual(made);
      }),
      { numRuns: 500 },
    );
  });

  it('is known to be damaged wherever it was cut short', () => {
    const text = textOf();
    for (let length = 0; length < text.trimEnd().length; length += 1)
      expect(readFileText(text.slice(0, length)).is).not.toBe('notebook');
  });

  it.each([
    ['', 'foreign'],
    ['[]', 'foreign'],
    ['{"format":"another program"}', 'foreign'],
    ['PK\u0003\u0004', 'foreign'],
    ['{"format":"heart-of-asia-atlas/notebook"}', 'damaged'],
    ['{"format":"heart-of-asia-atlas/notebook","version":1', 'damaged'],
    [textOf().replace('"version": 1', `"version": ${currentVersion + 1}`), 'future'],
    [textOf().replace('"visits": []', '"visits": [7]'), 'damaged'],
  ])('%j is %s', (text, is) => {
    expect(readFileText(text)).toEqual({ is });
  });

  it('may have been through an editor that puts a mark before it', () => {
    expect(readFileText(`\uFEFF${textOf()}`).is).toBe('notebook');
  });

  it('of an earlier version goes through every step from there, in their order', () => {
    const rename: Migration = ({ marks, ...rest }) => ({ ...rest, bookmarks: marks });
    const begin: Migration = (old) => ({ ...old, visits: [] });
    const old = { marks: [], notes: [], settings: {} };
    const check = crc32(JSON.stringify([1, 4, saved, old]));
    const whole = { format: 'heart-of-asia-atlas/notebook', version: 1, revision: 4, saved, check };
    const text = JSON.stringify({ ...whole, notebook: old });
    expect(readFileText(text, [rename, begin])).toEqual({
      is: 'notebook',
      file: { notebook: emptyNotebook, revision: 4, saved },
    });
  });
});

describe('the check', () => {
  // By zlib, over the same texts in UTF-16, low byte first.
  it.each([
    ['', '00000000'],
    ['123456789', 'a290e877'],
    ['کابل', '3a64028d'],
  ])('of %j is the CRC-32 that everyone computes', (text, check) => {
    expect(crc32(text)).toBe(check);
  });
});
