import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../electron/contract/notebook/document.ts';
import { findNotes } from '../../../../renderer/features/notebook/find.ts';
import { writeMarkdown } from '../../../../renderer/features/notebook/markdown.ts';

const made = '2026-05-01T10:00:00.000Z';
const note = (text: string, title = 'Afghanistan', changed = made): Note => ({
  id: text,
  place: '#/country/AF',
  address: '#/country/AF?on=2014-01-01',
  title,
  text,
  made,
  changed,
});

describe('finding in the notes', () => {
  const notes = [
    note('سفر به کابل'),
    note('Türkiye and İstanbul', 'Conference', '2026-05-02T10:00:00.000Z'),
    note('Королёв'),
  ];
  it.each([
    ['كابل', 'سفر به کابل'],
    ['turkiye', 'Türkiye and İstanbul'],
    ['ISTANBUL', 'Türkiye and İstanbul'],
    ['conference istanbul', 'Türkiye and İstanbul'],
    ['королев', 'Королёв'],
  ])('%j finds %j', (words, text) => {
    expect(findNotes(notes, words).map((one) => one.text)).toEqual([text]);
  });

  it('finds nothing where nothing is, and all, the last written first, where nothing is asked', () => {
    expect(findNotes(notes, 'Atlantis')).toEqual([]);
    expect(findNotes(notes, ' ')[0]?.text).toBe('Türkiye and İstanbul');
    expect(findNotes(notes, '')).toHaveLength(3);
  });
});

describe('notes as Markdown', () => {
  it('have their pages, addresses and dates, and nothing in them is taken for a heading', () => {
    const text = writeMarkdown(
      [note('First\n\n# not a heading\r\nlast', 'A *bold* title')],
      [{ address: '#/conference/3', title: 'Almaty', made }],
      {
        title: 'Notes',
        saved: 'Saved today.',
        bookmarks: 'Bookmarks',
        dates: () => 'Written 1 May 2026',
        markDates: () => 'Bookmarked 1 May 2026',
      },
    );
    expect(text).toBe(
      [
        '# Notes',
        '',
        'Saved today.',
        '',
        '## A \\*bold\\* title',
        '',
        '`#/country/AF?on=2014-01-01` · Written 1 May 2026',
        '',
        '> First',
        '>',
        '> # not a heading',
        '> last',
        '',
        '## Bookmarks',
        '',
        '- Almaty: `#/conference/3` · Bookmarked 1 May 2026',
        '',
      ].join('\n'),
    );
  });
});
