import type { CountryProfile } from '../../contract/countries.ts';
import { createCitations } from './cite.ts';
import { escapeHtml, factTable, link, list, section, type ZimPage } from './html.ts';
import { pagePath } from './paths.ts';

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
    ['Formal name', cite.fact(country.formalName, text)],
    ['Role in the process', cite.statement(country.role, text)],
    ['Capital', cite.fact(country.capital, text)],
    [
      'Population',
      cite.fact(
        population,
        ({ count, year }) => number(count) + (year === null ? '' : `, ${year}`),
      ),
    ],
    ['Area', cite.fact(country.areaKm2, (value) => `${number(value)} km²`)],
    ['Land area', cite.fact(country.landAreaKm2, (value) => `${number(value)} km²`)],
    ['Currency', cite.fact(country.currency, ({ name, code }) => `${name} (${code})`)],
    [
      'Languages',
      country.languages.map(({ name }) => escapeHtml(name)).join(', ') +
        cite.mark(country.languageSourceIds),
    ],
    [
      'Neighbours',
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
    section('Names', list(names)),
    section(
      'Conferences held here',
      list(
        conferencesHosted.map(({ ordinal, city, date, sourceIds }) =>
          link(path, pagePath('conference', ordinal), `${city}, ${date}`).concat(
            cite.mark(sourceIds),
          ),
        ),
      ),
    ),
    section(
      'Chair',
      list(
        chairTerms.map(({ role, term }) => `${escapeHtml(role)}: ${cite.statement(term, text)}`),
      ),
    ),
    section(
      'Measures led',
      list(
        country.measures.map(
          ({ code, name, lead }) =>
            link(path, pagePath('measure', code), name) + cite.mark(lead.sourceIds),
        ),
      ),
    ),
    section(
      'Organisations',
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
