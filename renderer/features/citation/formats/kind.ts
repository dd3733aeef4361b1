import type { Source } from '../../../../electron/contract/sources.ts';

/** What sort of thing a source is, in the words of CSL. */
export type SourceKind =
  | 'dataset'
  | 'entry-encyclopedia'
  | 'article-newspaper'
  | 'report'
  | 'webpage'
  | 'document';

const newspaper = /\b(times|daily|news|tribune|post|herald|the hindu|tass|azertac|trend)\b/i;

/**
 * The kind that follows from what is known of a source. What has a licence is data, except the
 * seed document, an article of an encyclopedia; what has no address is a document.
 */
export function sourceKind({ id, title, publisher, licence, address }: Source): SourceKind {
  if (id === 'seed') return 'entry-encyclopedia';
  if (licence !== null) return 'dataset';
  if (/\bcountries\b.*\bcurrencies\b/i.test(title)) return 'dataset';
  if (address === null) return 'document';
  if (/\.pdf(\?|$)/i.test(address)) return 'report';
  return publisher !== null && newspaper.test(publisher) ? 'article-newspaper' : 'webpage';
}
