import { expect, test } from 'vitest';
import { ask } from '../atlas.ts';

const { disputes, sources } = ask('borders.list', {});
const dispute = (id: string) => disputes.find((one) => one.id === id)!;
const stances = (id: string) => dispute(id).claims.map(({ party, stance }) => `${party} ${stance}`);

test('everything contested is told from at least two sides, each with a source and a date', () => {
  const known = new Set(sources.map(({ id }) => id));
  expect(disputes.length).toBeGreaterThanOrEqual(30);
  for (const { id, claims, sourceIds } of disputes) {
    expect(new Set(claims.map(({ party }) => party)).size, id).toBeGreaterThanOrEqual(2);
    for (const claim of claims) {
      expect(claim.asOf, `${id} ${claim.party}`).toMatch(/^\d{4}/);
      expect(claim.sourceIds.every((source) => known.has(source))).toBe(true);
    }
    expect(sourceIds.every((source) => known.has(source))).toBe(true);
  }
});

test('the Durand Line: Pakistan holds it to be a border, Afghanistan does not accept it', () => {
  expect(stances('durand-line')).toEqual(['Pakistan holds', 'Afghanistan rejects']);
  expect(dispute('durand-line').claims.map(({ country }) => country)).toEqual(['PK', 'AF']);
});

test('Kashmir is claimed by both, Crimea held by one and claimed by the other', () => {
  expect(stances('kashmir').slice(0, 2)).toEqual(['India claims', 'Pakistan claims']);
  expect(stances('crimea').slice(0, 2)).toEqual(['Russia holds', 'Ukraine claims']);
});

test('no word of the atlas itself takes a side', () => {
  const loaded = /\b(rightful|illegal|illegally|so-called|terrorist|regime|liberated|invaded)\b/i;
  for (const { id, summary, drawn, claims } of disputes)
    expect([summary, drawn, ...claims.map(({ text }) => text)].join(' '), id).not.toMatch(loaded);
});

test.each([
  ['Durand', 'durand-line'],
  ['Line of Control', 'kashmir'],
  ['Takeshima', 'liancourt-rocks'],
  ['Arabian Gulf', 'name-persian-gulf'],
  ['McMahon Line', 'arunachal-pradesh'],
])('%s is found by the search', (text, id) => {
  const { hits } = ask('search.find', { text, limit: 5, kind: null });
  expect(hits.map((hit) => `${hit.kind} ${hit.id}`)).toContain(`dispute ${id}`);
});
