import type { CountryProfile } from '../../contract/countries.ts';
import { createCitations } from './cite.ts';
import { escapeHtml, factTable, link, list, section, type ZimPage } from './html.ts';
import { pagePath } from './paths.ts';
import { say } from './say.ts';

const number = (value: number) => value.toLocaleString('en');

/** A country: its names in every script, its figures, its place in the process. */
export function countryPage(country: CountryProfile): ZimPage {
  const path = pagePath('country', country.code);
  const cite = createCitations(path);
  const { flag, population, chairTerms, conferencesHosted, neighbours } = country;
  const text = (value: string) => value;
  const names = country.domesticNames.map(
    ({ kind, language, languageName, direction, name, transliteration }) =>
      `<span lang="${escapeHtml(language)}" dir="${direction}">${escapeHtml(name.value)}</span> ` +
      `<span class="soft">${escapeHtml([languageName, kind, transliteration].filter(Boolean).join(', '))}</span>` +
      cite.mark(name.sourceIds),
  );
  const facts = factTable([
    [say('country.formalName'), cite.fact(country.formalName, text)],
    [say('country.role'), cite.statement(country.role, text)],
    [say('country.capital'), cite.fact(country.capital, text)],
    [
      say('country.population'),
      cite.fact(population, ({ count, year }) =>
        year === null
          ? number(count)
          : say('country.populationIn', { count: number(count), year: String(year) }),
      ),
    ],
    [
      say('country.area'),
      cite.fact(country.areaKm2, (value) => say('squareKilometres', { value: number(value) })),
    ],
    [
      say('country.landArea'),
      cite.fact(country.landAreaKm2, (value) => say('squareKilometres', { value: number(value) })),
    ],
    [say('country.currency'), cite.fact(country.currency, ({ name, code }) => `${name} (${code})`)],
    [
      say('country.languages'),
      country.languages.map(({ name }) => escapeHtml(name)).join(', ') +
        cite.mark(country.languageSourceIds),
    ],
    [
      say('country.neighbours'),
      neighbours
        .map(({ code, name }) =>
          name === null ? escapeHtml(code) : link(path, pagePath('country', code), name),
        )
        .join(', '),
    ],
  ]);
  const body = [
    `<p><img class="flag" src="../${flag.value.file}" alt="${escapeHtml(flag.value.description)}">` +
      `${cite.mark(flag.sourceIds)}</p>`,
    facts,
    cite.notes(country.notes),
    section(say('country.names'), list(names)),
    section(
      say('country.conferences'),
      list(
        conferencesHosted.map(({ ordinal, city, date, sourceIds }) =>
          link(path, pagePath('conference', ordinal), `${city}, ${date}`).concat(
            cite.mark(sourceIds),
          ),
        ),
      ),
    ),
    section(
      say('country.chair'),
      list(
        chairTerms.map(({ role, term }) => `${escapeHtml(role)}: ${cite.statement(term, text)}`),
      ),
    ),
    section(
      say('country.measures'),
      list(
        country.measures.map(
          ({ code, name, lead }) =>
            link(path, pagePath('measure', code), name) + cite.mark(lead.sourceIds),
        ),
      ),
    ),
    section(
      say('organisations'),
      list(
        country.memberships
          .filter(({ onDay }) => onDay !== null)
          .map(
            ({ organisation, name, onDay }) =>
              link(path, pagePath('organisation', organisation), name) +
              (onDay === null ? '' : `: ${cite.statement(onDay, text)}`),
          ),
      ),
    ),
    cite.foot(country.sources),
  ].join('\n');
  return { path, title: country.name.best.value, body };
}
