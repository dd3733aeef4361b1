import { z } from 'zod';
import * as cell from '../cells.ts';
import {
  country,
  dated,
  lasting,
  ofCountry,
  ordinal,
  point,
  position,
  ranked,
  type Table,
  table,
} from './table.ts';

const article = cell.slug;
const body = cell.oneOf(['MC', 'SOM', 'AM', 'RTG']);

/** The process itself: its articles, identity, chairs, bodies, meetings, claims and events. */
export const processTables: readonly Table[] = [
  table({
    name: 'article',
    columns: z.object({ id: article, position, title: cell.text, summary: cell.text, ...dated }),
    key: ['id'],
  }),
  table({
    name: 'article_block',
    columns: z.object({
      article,
      position: ordinal,
      kind: cell.oneOf(['heading', 'paragraph', 'item']),
      text: cell.text,
      happened: cell.optional(cell.date),
      ...dated,
    }),
    key: ['article', 'position'],
    references: { article: 'article.id' },
  }),
  table({
    name: 'process_text',
    columns: z.object({
      property: cell.oneOf([
        'name',
        'abbreviation',
        'launched',
        'place',
        'initiator',
        'type',
        'objective',
        'goal',
        'focus-area',
        'secretariat',
        'website',
        'state',
        'area-claimed',
        'share-claimed',
        'earth-land-km2',
      ]),
      position,
      value: cell.text,
      ...lasting,
    }),
    key: ['property', 'position', 'value', 'valid_from'],
    interval: ['property', 'position'],
  }),
  table({
    name: 'chair',
    columns: z.object({
      position,
      role: cell.oneOf(['permanent-chair', 'co-chair']),
      country,
      conference: cell.optional(ordinal),
      standing: cell.oneOf(['held', 'disputed']),
      in_seed: cell.yesNo,
      ...lasting,
    }),
    key: ['position'],
    references: { ...ofCountry, conference: 'conference.ordinal' },
    interval: ['role'],
  }),
  table({
    name: 'body',
    columns: z.object({ code: body, position, name: cell.text, ...dated }),
    key: ['code'],
  }),
  table({
    name: 'body_text',
    columns: z.object({
      body,
      property: cell.oneOf(['takes-part', 'frequency', 'task', 'decides', 'place', 'rule']),
      position,
      value: cell.text,
      ...ranked,
    }),
    key: ['body', 'property', 'position', 'value'],
    references: { body: 'body.code' },
    onePreferred: ['body', 'property', 'position'],
  }),
  table({
    name: 'meeting',
    columns: z.object({
      id: cell.slug,
      body,
      ordinal: cell.optional(ordinal),
      date: cell.date,
      place: cell.text,
      country: cell.optional(country),
      title: cell.text,
      ...ranked,
    }),
    key: ['id'],
    references: { ...ofCountry, body: 'body.code' },
  }),
  table({
    name: 'meeting_point',
    columns: z.object({ meeting: cell.slug, ...point, ...ranked }),
    key: ['meeting', 'rank'],
    references: { meeting: 'meeting.id' },
  }),
  table({
    name: 'achievement',
    columns: z.object({
      position,
      kind: cell.oneOf(['claim', 'reservation', 'warning']),
      text: cell.text,
      claimed_by: cell.text,
      ...dated,
    }),
    key: ['position'],
  }),
  table({
    name: 'event',
    columns: z.object({
      id: cell.slug,
      date: cell.date,
      kind: cell.oneOf(['process', 'afghanistan', 'wider']),
      title: cell.text,
      text: cell.optional(cell.text),
      country: cell.optional(country),
      ...ranked,
    }),
    key: ['id'],
    references: ofCountry,
  }),
];
