import { z } from 'zod';
import * as cell from '../cells.ts';
import { dated, position, type Table, table } from './table.ts';

const oddity = cell.matching(/^O\d\d$/, 'not the number of an oddity, such as O07');

/** Remarks on what is shown, and the places where the seed document or the sources disagree. */
export const oddityTables: readonly Table[] = [
  table({
    name: 'oddity',
    columns: z.object({
      id: oddity,
      category: cell.slug,
      severity: cell.oneOf([
        'contradiction',
        'unverified',
        'stale',
        'citation',
        'neutrality',
        'ambiguity',
        'incomplete',
        'anachronism',
        'variant',
        'terminology',
        'check',
        'scope',
        'irrelevant',
        'transcription',
        'style',
        'links',
      ]),
      place: cell.text,
      seed_says: cell.optional(cell.text),
      finding: cell.text,
      shown: cell.text,
      ...dated,
    }),
    key: ['id'],
  }),
  table({
    name: 'note',
    columns: z.object({
      subject_kind: cell.oneOf(['country', 'conference', 'organisation', 'measure', 'article']),
      subject_id: cell.text,
      position,
      text: cell.text,
      oddity: cell.optional(oddity),
      ...dated,
    }),
    key: ['subject_kind', 'subject_id', 'position'],
    references: { oddity: 'oddity.id' },
  }),
];
