import type { ArticlePage } from '../../contract/articles.ts';
import type { ConferencePage } from '../../contract/conferences.ts';
import type { MeasurePage } from '../../contract/measures.ts';
import type { OrganisationPage } from '../../contract/organisations.ts';
import { createCitations } from './cite.ts';
import { escapeHtml, factTable, link, list, section, type ZimPage } from './html.ts';
import { pagePath, pathOfAddress } from './paths.ts';
import { say } from './say.ts';

const text = (value: string) => value;
const paragraph = (html: string | null): string => (html === null ? '' : `<p>${html}</p>`);

/** A ministerial conference. */
export function conferencePage(conference: ConferencePage): ZimPage {
  const path = pagePath('conference', conference.ordinal);
  const cite = createCitations(path);
  const people = (from: ConferencePage['coChairs']) =>
    list(
      from.map(
        ({ name, qualifier, sourceIds }) =>
          escapeHtml(qualifier === null ? name : `${name} (${qualifier})`) + cite.mark(sourceIds),
      ),
    );
  const host = link(path, pagePath('country', conference.countryCode), conference.countryName);
  const body = [
    factTable([
      [say('conference.number'), String(conference.ordinal)],
      [say('conference.date'), cite.fact(conference.date, text)],
      [say('conference.city'), cite.fact(conference.city, text)],
      [say('conference.host'), host],
      [say('conference.theme'), cite.fact(conference.theme, text)],
      [say('conference.declaration'), cite.fact(conference.declarationTitle, text)],
      [say('conference.declarationAddress'), cite.fact(conference.declarationAddress, text)],
    ]),
    cite.notes(conference.notes),
    section(say('conference.coChairs'), people(conference.coChairs)),
    section(say('conference.openedBy'), people(conference.inaugurators)),
    section(
      say('conference.measures'),
      list(
        conference.measures.map(
          ({ code, name, established }) =>
            link(path, pagePath('measure', code), name) + cite.mark(established.sourceIds),
        ),
      ),
    ),
    section(
      say('conference.meetings'),
      list(
        conference.meetings.map(
          ({ date, place, title }) =>
            `${escapeHtml(`${date}, ${place}: `)}${cite.statement(title, text)}`,
        ),
      ),
    ),
    cite.foot(conference.sources),
  ].join('\n');
  return { path, title: conference.title.best.value, body };
}

/** A supporting organisation and who belongs to it. */
export function organisationPage(organisation: OrganisationPage): ZimPage {
  const path = pagePath('organisation', organisation.code);
  const cite = createCitations(path);
  const { code, name, memberships, measures } = organisation;
  const body = [
    paragraph(cite.fact(organisation.summary, text)),
    paragraph(cite.fact(organisation.role, text)),
    factTable([
      [say('abbreviation'), escapeHtml(code)],
      [say('organisation.kind'), cite.fact(organisation.kind, text)],
      [say('organisation.founded'), cite.fact(organisation.founded, text)],
      [say('organisation.seat'), cite.fact(organisation.seat, text)],
      [say('organisation.website'), cite.fact(organisation.website, text)],
    ]),
    cite.notes(organisation.notes),
    section(
      say('organisation.members'),
      list(
        memberships.flatMap(({ country, name: of, onDay }) =>
          onDay === null
            ? []
            : [`${link(path, pagePath('country', country), of)}: ${cite.statement(onDay, text)}`],
        ),
      ),
    ),
    section(
      say('organisation.measures'),
      list(
        measures.map(
          ({ code: measure, name: of, support }) =>
            link(path, pagePath('measure', measure), of) + cite.mark(support.sourceIds),
        ),
      ),
    ),
    cite.foot(organisation.sources),
  ].join('\n');
  return { path, title: `${name.best.value} (${code})`, body };
}

/** A confidence-building measure and who led it. */
export function measurePage(measure: MeasurePage): ZimPage {
  const path = pagePath('measure', measure.code);
  const cite = createCitations(path);
  const party = ({
    countryCode,
    organisationCode,
    name,
    party: said,
  }: MeasurePage['parties'][number]) => {
    const to =
      countryCode !== null
        ? pagePath('country', countryCode)
        : organisationCode !== null
          ? pagePath('organisation', organisationCode)
          : null;
    return (to === null ? escapeHtml(name) : link(path, to, name)) + cite.mark(said.sourceIds);
  };
  const withRole = (role: 'lead' | 'supporter') =>
    list(measure.parties.filter((one) => one.role === role).map(party));
  const body = [
    paragraph(cite.fact(measure.summary, text)),
    factTable([
      [say('abbreviation'), escapeHtml(measure.code)],
      [say('measure.established'), cite.statement(measure.established, text)],
      [say('measure.where'), cite.fact(measure.establishedAt, text)],
      [say('measure.focalPoint'), cite.fact(measure.focalPoint, text)],
      [say('measure.plan'), cite.fact(measure.plan, text)],
      [
        say('measure.status'),
        measure.statuses.map((status) => cite.statement(status, text)).join('<br>'),
      ],
      [
        say('measure.otherNames'),
        measure.otherNames.map((other) => cite.statement(other, text)).join('<br>'),
      ],
    ]),
    cite.notes(measure.notes),
    section(say('measure.ledBy'), withRole('lead')),
    section(say('measure.supportedBy'), withRole('supporter')),
    cite.foot(measure.sources),
  ].join('\n');
  return { path, title: measure.name.best.value, body };
}

/** An article on the process, with its links. */
export function articlePage(article: ArticlePage): ZimPage {
  const path = pagePath('article', article.id);
  const cite = createCitations(path);
  const tags = { heading: 'h2', paragraph: 'p', item: 'p' } as const;
  const blocks = article.blocks.map(({ kind, runs, sourceIds }) => {
    const words = runs.map((run) =>
      run.to === null ? escapeHtml(run.text) : link(path, pathOfAddress(run.to), run.text),
    );
    const bullet = kind === 'item' ? '• ' : '';
    return `<${tags[kind]}>${bullet}${words.join('')}${cite.mark(sourceIds)}</${tags[kind]}>`;
  });
  const body = [
    `<p class="soft">${escapeHtml(article.summary)}</p>`,
    ...blocks,
    cite.notes(article.notes),
    cite.foot(article.sources),
  ].join('\n');
  return { path, title: article.title, body };
}
