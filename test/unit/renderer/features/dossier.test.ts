import { expect, test } from 'vitest';
import { parseAddress } from '../../../../renderer/app/routes.ts';
import {
  formatChoice,
  hasCover,
  parseChoice,
} from '../../../../renderer/features/dossier/choice.ts';
import { isForPaper, pageId, pageOf } from '../../../../renderer/features/dossier/pages.ts';

test('what is written into an address is read from it again', () => {
  const choice = {
    pages: ['country/KZ', 'measure/DM%26EP', 'process/goals', 'countries', 'source/wpp-2024'],
    cover: false,
  } as const;
  expect(parseChoice(formatChoice(choice))).toEqual(choice);
  const { route } = parseAddress(`#/dossier?${formatChoice(choice)}&on=2014-01-01`);
  expect(route).toMatchObject({ screen: 'dossier' });
  if (route.screen === 'dossier') expect(parseChoice(route.choice)).toEqual(choice);
});

test('what is no page, not for paper, or named twice is left out', () => {
  const { pages } = parseChoice(
    'p=country/kz,,nowhere,search,worksheet,country/KZ,dossier,measure/ct',
  );
  expect(pages).toEqual(['country/KZ', 'measure/CT']);
  expect(parseChoice('')).toEqual({ pages: [], cover: null });
});

test('one page has no title page unless it is asked for', () => {
  expect(hasCover(parseChoice('p=country/KZ'))).toBe(false);
  expect(hasCover(parseChoice('p=country/KZ&cover=1'))).toBe(true);
  expect(hasCover(parseChoice('p=country/KZ,country/UZ'))).toBe(true);
  expect(hasCover(parseChoice('p=country/KZ,country/UZ&cover=0'))).toBe(false);
});

test('a page is known by its address', () => {
  expect(pageId({ screen: 'conference', ordinal: 3 })).toBe('conference/3');
  expect(pageOf('conference/3')).toEqual({ screen: 'conference', ordinal: 3 });
  expect(pageOf('conference/0')).toBeNull();
  expect(isForPaper({ screen: 'home' })).toBe(false);
});
