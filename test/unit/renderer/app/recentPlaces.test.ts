import { describe, expect, it } from 'vitest';
import { recentPlacesSchema } from '../../../../electron/contract/placesSchema.ts';
import { isPlace, withPlace } from '../../../../renderer/app/recentPlaces.ts';
import { formatAddress } from '../../../../renderer/app/routes.ts';

const place = (title: string) => ({ title, address: `/source/${title}` });

describe('the places the reader was at last', () => {
  it('the latest comes first, none twice, ten at most', () => {
    let places = withPlace([], place('a'));
    places = withPlace(places, place('b'));
    places = withPlace(places, place('a'));
    expect(places.map(({ title }) => title)).toEqual(['a', 'b']);
    for (let turn = 0; turn < 20; turn += 1) places = withPlace(places, place(`t${turn}`));
    expect(places).toHaveLength(10);
    expect(places[0]?.title).toBe('t19');
    expect(recentPlacesSchema.safeParse(places).success).toBe(true);
  });

  it('is a page, not a tool', () => {
    expect(isPlace('country')).toBe(true);
    expect(isPlace('search')).toBe(false);
    expect(isPlace('unknown')).toBe(false);
  });

  it('is told in a form that the main process takes, whatever the address holds', () => {
    const address = formatAddress({ screen: 'source', id: "L'été (2) 地图" }, '2014-01-01').slice(
      1,
    );
    expect(recentPlacesSchema.safeParse([{ title: 'x', address }]).success).toBe(true);
    for (const wrong of ['https://example.org', 'country/KZ', '/a b', '/<x>', '/\u202e'])
      expect(recentPlacesSchema.safeParse([{ title: 'x', address: wrong }]).success).toBe(false);
  });
});
