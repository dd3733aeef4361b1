import type { Fact, Statement } from '../../contract/facts.ts';
import type { Source } from '../../contract/sources.ts';
import type { Note } from '../../contract/subjects.ts';
import { escapeHtml, link, section } from './html.ts';
import { say } from './say.ts';

export const sourcePath = (id: string): string => `source/${id}.html`;

/** The marks behind the facts of one page, numbered as they come, and the list at its foot. */
export interface Citations {
  mark(ids: readonly string[]): string;
  /** A value with its marks, and what other sources say instead. */
  fact<T>(fact: Fact<T> | null, show: (value: T) => string): string | null;
  statement<T>(statement: Statement<T>, show: (value: T) => string): string;
  notes(notes: readonly Note[]): string;
  foot(sources: readonly Source[]): string;
}

/** Numbers the citations of the page at `path`. */
export function createCitations(path: string): Citations {
  const cited: string[] = [];
  const numberOf = (id: string): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  const mark = (ids: readonly string[]): string =>
    `<sup>${ids.map((id) => link(path, sourcePath(id), `[${numberOf(id)}]`)).join('')}</sup>`;
  const statement = <T>(said: Statement<T>, show: (value: T) => string): string => {
    const when = said.asOf === null ? '' : ` <span class="soft">(${escapeHtml(said.asOf)})</span>`;
    const note = said.note === null ? '' : ` <span class="soft">${escapeHtml(said.note)}</span>`;
    return `${escapeHtml(show(said.value))}${when}${mark(said.sourceIds)}${note}`;
  };
  return {
    mark,
    statement,
    fact: (fact, show) =>
      fact &&
      [
        statement(fact.best, show),
        ...fact.rivals.map((rival) => `${escapeHtml(say('cite.rival'))} ${statement(rival, show)}`),
      ].join('<br>'),
    notes: (notes) =>
      notes
        .map(({ text, sourceIds }) => `<p class="note">${escapeHtml(text)}${mark(sourceIds)}</p>`)
        .join(''),
    foot: (sources) => {
      const known = new Map(sources.map((source) => [source.id, source]));
      const items = cited.map(
        (id) => `<li>${link(path, sourcePath(id), known.get(id)?.title ?? id)}</li>`,
      );
      return section(
        say('sources'),
        items.length === 0 ? '' : `<ol class="sources">${items.join('')}</ol>`,
      );
    },
  };
}
