import { z } from 'zod';
import { type SearchHit, searchKindSchema } from '../../../electron/contract/search.ts';
import { highlight, spansOf } from '../../text/highlight.ts';
import type { Phrase } from '../../text/phrases.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import type { Ranked } from './rank.ts';

const nameRow = z.strictObject({
  id: z.number().int(),
  kind: searchKindSchema,
  subject_id: z.string(),
  title: z.string(),
  field: z.string(),
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  text: z.string().min(1),
});

/** The hits to show for ranked names, in their order, with what the phrases found marked. */
export function hitsOf(
  reader: Reader,
  ranked: readonly Ranked[],
  phrases: readonly Phrase[],
): readonly SearchHit[] {
  // Rows are numbered from 1, the index counts from 0.
  const ids = JSON.stringify(ranked.map(({ name }) => name + 1));
  const rows = reader.rows(
    sql`SELECT n.id, s.kind, s.subject_id, s.title, n.field, n.language, n.direction, n.text
        FROM json_each(${ids}) AS asked
        JOIN search_name AS n ON n.id = asked.value
        JOIN search_subject AS s ON s.id = n.subject
        ORDER BY asked.key`,
    nameRow,
  );
  return rows.map((row) => ({
    kind: row.kind,
    id: row.subject_id,
    title: row.title,
    matched: highlight(excerpt(row.text, phrases), phrases),
    field: row.field,
    language: row.language,
    direction: row.direction,
  }));
}

/** Texts up to this long are shown whole. */
const shownWhole = 120;
const before = 40;

/** Of long prose the stretch around the first place that was found, cut between words. */
export function excerpt(text: string, phrases: readonly Phrase[]): string {
  if (text.length <= shownWhole) return text;
  const first = Math.min(...spansOf(text, phrases).map(([start]) => start));
  const found = Number.isFinite(first) ? first : 0;
  const from = found <= before ? 0 : afterSpace(text, found - before);
  const to = from + shownWhole >= text.length ? text.length : beforeSpace(text, from + shownWhole);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

const afterSpace = (text: string, place: number): number => text.indexOf(' ', place) + 1;
const beforeSpace = (text: string, place: number): number => {
  const space = text.lastIndexOf(' ', place);
  return space > 0 ? space : place;
};
