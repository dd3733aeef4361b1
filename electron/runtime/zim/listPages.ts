import type { OddityList } from '../../contract/oddities.ts';
import type { SourceListing, SourcePage } from '../../contract/sources.ts';
import { createCitations } from './cite.ts';
import { escapeHtml, factTable, link, list, section, type ZimPage } from './html.ts';
import { pagePath } from './paths.ts';

/** One entry of a list of pages. */
export interface Entry {
  readonly to: string;
  readonly text: string;
  /** A word on it, where there is one. */
  readonly says?: string;
}

/** A page that lists pages. */
export const listPage = (path: string, title: string, entries: readonly Entry[]): ZimPage => ({
  path,
  title,
  body: list(
    entries.map(
      ({ to, text, says }) =>
        link(path, to, text) +
        (says === undefined ? '' : ` <span class="soft">${escapeHtml(says)}</span>`),
    ),
  ),
});

/** All sources, with the number of facts that rest on each. */
export const sourceList = (sources: readonly SourceListing[]): ZimPage =>
  listPage(
    'sources.html',
    'Sources',
    sources.map(({ source, factCount }) => ({
      to: pagePath('source', source.id),
      text: source.title,
      says: [source.publisher, source.published, `${factCount} facts`].filter(Boolean).join(', '),
    })),
  );

/** A source: where it was published, and what rests on it. Addresses are text: there is no network. */
export function sourcePage({ source, facts, seriesRowCount }: SourcePage): ZimPage {
  const text = (value: string | null) => value && escapeHtml(value);
  const body = [
    factTable([
      ['Author', text(source.author)],
      ['Publisher', text(source.publisher)],
      ['Published', text(source.published)],
      ['Address', text(source.address)],
      ['Archived copy', text(source.archive_address)],
      ['Accessed', text(source.accessed)],
      ['Licence', text(source.licence)],
      ['Note', text(source.note)],
    ]),
    section(
      'What rests on it',
      list(
        facts.map(
          ({ subjectName, property, value, unit }) =>
            `${escapeHtml(subjectName)}, ${escapeHtml(property.replaceAll('_', ' '))}: ` +
            escapeHtml(unit === null ? value : `${value} ${unit}`),
        ),
      ),
    ),
    seriesRowCount === 0
      ? ''
      : `<p>And ${seriesRowCount} rows of a series of population figures.</p>`,
  ].join('\n');
  return { path: pagePath('source', source.id), title: source.title, body };
}

/** Where the sources disagree, all on one page. */
export function disagreementsPage({ oddities, sources }: OddityList): ZimPage {
  const path = 'disagreements.html';
  const cite = createCitations(path);
  const entries = oddities.map(({ place, seedSays, finding, shown, sourceIds }) =>
    section(
      place,
      factTable([
        ['The document says', seedSays && escapeHtml(seedSays)],
        ['What was found', escapeHtml(finding) + cite.mark(sourceIds)],
        ['The atlas shows', escapeHtml(shown)],
      ]),
    ),
  );
  return {
    path,
    title: 'Where the sources disagree',
    body: [...entries, cite.foot(sources)].join('\n'),
  };
}
