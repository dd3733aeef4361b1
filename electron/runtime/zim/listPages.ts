import type { OddityList } from '../../contract/oddities.ts';
import type { SourceListing, SourcePage } from '../../contract/sources.ts';
import { createCitations } from './cite.ts';
import { escapeHtml, factTable, link, list, section, type ZimPage } from './html.ts';
import { pagePath } from './paths.ts';
import { say } from './say.ts';

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
    say('sources'),
    sources.map(({ source, factCount }) => ({
      to: pagePath('source', source.id),
      text: source.title,
      says: [source.publisher, source.published, say('source.facts', { count: factCount })]
        .filter(Boolean)
        .join(', '),
    })),
  );

/** A source: where it was published, and what rests on it. Addresses are text: there is no network. */
export function sourcePage({ source, facts, seriesRowCount }: SourcePage): ZimPage {
  const text = (value: string | null) => value && escapeHtml(value);
  const body = [
    factTable([
      [say('source.author'), text(source.author)],
      [say('source.publisher'), text(source.publisher)],
      [say('source.published'), text(source.published)],
      [say('source.address'), text(source.address)],
      [say('source.archived'), text(source.archive_address)],
      [say('source.accessed'), text(source.accessed)],
      [say('source.licence'), text(source.licence)],
      [say('source.note'), text(source.note)],
    ]),
    section(
      say('source.restsOnIt'),
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
      : `<p>${escapeHtml(say('source.series', { count: seriesRowCount }))}</p>`,
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
        [say('disagreements.document'), seedSays && escapeHtml(seedSays)],
        [say('disagreements.found'), escapeHtml(finding) + cite.mark(sourceIds)],
        [say('disagreements.shown'), escapeHtml(shown)],
      ]),
    ),
  );
  return {
    path,
    title: say('disagreements.title'),
    body: [...entries, cite.foot(sources)].join('\n'),
  };
}
