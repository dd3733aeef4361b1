import { describe, expect, it } from 'vitest';
import type {
  Membership,
  MembershipStatus,
  OrganisationList,
} from '../../../../electron/contract/organisations.ts';
import {
  type MatrixSorting,
  matrixRows,
  membersOf,
  nearest,
  nextMatrixSorting,
  sortRows,
} from '../../../../renderer/features/organisations/matrix.ts';
import { seatPlaces } from '../../../../renderer/map/markers/places.ts';

const membership = (value: MembershipStatus, validFrom: string | null): Membership => ({
  value,
  validFrom,
  validTo: null,
  asOf: null,
  rank: 'preferred',
  sourceIds: ['x'],
  note: null,
});

const brief = (code: string, seat: string, seatCountryCode: string) => ({
  code,
  name: code,
  kind: 'alliance',
  listing: 'listed' as const,
  seat,
  seatCountryCode,
  point: { latitude: 50, longitude: 4 },
  sourceIds: ['x'],
});

const cell = (country: string, organisation: string, onDay: Membership | null) => ({
  country,
  organisation,
  onDay,
  otherwise: onDay === null ? [membership('member', '1973')] : [],
  rivals: [],
});

const list: OrganisationList = {
  organisations: [brief('SCO', 'Beijing', 'CN'), brief('EU', 'Brussels', 'BE')],
  countries: [
    { code: 'AF', name: 'Afghanistan', role: 'participant', roleOnDay: 'participant' },
    { code: 'TR', name: 'Türkiye', role: 'participant', roleOnDay: 'participant' },
    { code: 'IN', name: 'India', role: 'participant', roleOnDay: 'participant' },
    { code: 'FR', name: 'France', role: 'supporter', roleOnDay: 'supporter' },
    { code: 'GB', name: 'United Kingdom', role: 'supporter', roleOnDay: 'supporter' },
  ],
  cells: [
    cell('AF', 'SCO', membership('observer', '2012-06-07')),
    cell('TR', 'SCO', membership('partner', null)),
    cell('IN', 'SCO', membership('member', '2017-06-09')),
    cell('TR', 'EU', membership('candidate', '1999-12')),
    cell('FR', 'EU', membership('member', '1958')),
    cell('GB', 'EU', null),
  ],
  sources: [],
};

const codes = (sorting: MatrixSorting) =>
  sortRows(matrixRows(list, 'all', 'any'), sorting, 'en-GB').map(({ country }) => country.code);

describe('the matrix of countries by organisations', () => {
  it('counts what held on the day, by row and by column', () => {
    const rows = matrixRows(list, 'all', 'any');
    expect(rows.map(({ count }) => count)).toEqual([1, 2, 1, 1, 0]);
    expect(membersOf(rows, 'SCO')).toBe(3);
    expect(membersOf(rows, 'EU')).toBe(2);
    expect(rows[4]?.cells.get('EU')?.onDay).toBeNull();
  });

  it('filters by role, and by status keeps only the cells of that status', () => {
    const supporters = matrixRows(list, 'supporter', 'any');
    expect(supporters.map(({ country }) => country.code)).toEqual(['FR', 'GB']);
    const members = matrixRows(list, 'all', 'member');
    expect(members.map(({ country }) => country.code)).toEqual(['IN', 'FR']);
    const candidates = matrixRows(list, 'all', 'candidate');
    expect([...(candidates[0]?.cells.keys() ?? [])]).toEqual(['EU']);
  });

  it('sorts by an organisation: status, then beginning; those outside it always last', () => {
    const key = { organisation: 'SCO' };
    expect(codes({ key, descending: false })).toEqual(['IN', 'AF', 'TR', 'FR', 'GB']);
    expect(codes({ key, descending: true })).toEqual(['TR', 'AF', 'IN', 'FR', 'GB']);
  });

  it('sorts by name, role and number', () => {
    expect(codes({ key: 'name', descending: false })).toEqual(['AF', 'FR', 'IN', 'TR', 'GB']);
    expect(codes({ key: 'role', descending: true })).toEqual(['GB', 'FR', 'IN', 'TR', 'AF']);
    expect(codes({ key: 'count', descending: true })[0]).toBe('TR');
  });

  it('tells of a time near the day where nothing held on it', () => {
    const afghan = {
      ...cell('AF', 'SCO', null),
      otherwise: [
        { ...membership('observer', '2012-06-07'), validTo: '2025-09-01' },
        membership('partner', '2025-09-01'),
      ],
    };
    expect(nearest(afghan, '2011-12-31')?.value).toBe('observer');
    const british = {
      ...cell('GB', 'EU', null),
      otherwise: [{ ...membership('member', '1973'), validTo: '2020-02-01' }],
    };
    expect(nearest(british, '2021-03-30')?.validTo).toBe('2020-02-01');
    expect(nearest({ ...british, otherwise: [] }, '2021-03-30')).toBeUndefined();
  });

  it('turns the order round when a column is chosen again', () => {
    const first = nextMatrixSorting({ key: 'role', descending: false }, { organisation: 'EU' });
    expect(first).toEqual({ key: { organisation: 'EU' }, descending: false });
    expect(nextMatrixSorting(first, { organisation: 'EU' }).descending).toBe(true);
    expect(nextMatrixSorting(first, { organisation: 'SCO' }).descending).toBe(false);
    expect(nextMatrixSorting(first, 'count').descending).toBe(true);
  });
});

it('organisations of one city share a marker', () => {
  const places = seatPlaces([
    brief('NATO', 'Brussels', 'BE'),
    brief('SCO', 'Beijing', 'CN'),
    brief('EU', 'Brussels', 'BE'),
  ]);
  expect(places.map(({ key }) => key)).toEqual(['NATO EU', 'SCO']);
});
