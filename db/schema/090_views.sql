CREATE VIEW subject_name (subject_kind, subject_id, name) AS
-- How a subject is called in English today.
SELECT 'country', country, name FROM country_name
WHERE kind = 'short' AND rank = 'preferred' AND valid_to IS NULL
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), value FROM conference_text
WHERE property = 'title' AND rank = 'preferred'
UNION ALL
SELECT 'organisation', organisation, value FROM organisation_text
WHERE property = 'name' AND rank = 'preferred'
UNION ALL
SELECT 'measure', measure, value FROM measure_text
WHERE property = 'name' AND rank = 'preferred' AND valid_to IS NULL
UNION ALL
SELECT 'article', id, title FROM article
UNION ALL
SELECT 'event', id, title FROM event
UNION ALL
SELECT 'oddity', id, place FROM oddity
UNION ALL
SELECT 'dispute', id, name FROM dispute;

CREATE VIEW cited_fact (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, citation_id
) AS
-- Every scalar fact with its citation; atlas_fact below is the view to build upon.
SELECT 'country', code, 'iso3', iso3, NULL, as_of, NULL, NULL, 'preferred', citation_id FROM country
UNION ALL
SELECT 'country', code, 'iso-numeric', iso_numeric, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM country
UNION ALL
SELECT 'country', code, 'region', region, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM country
UNION ALL
SELECT 'country', code, 'subregion', subregion, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM country
UNION ALL
SELECT 'country', country, 'role', role, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM participation
UNION ALL
SELECT 'country', country, 'joined', joined, NULL, as_of, NULL, NULL, rank, citation_id
FROM participation WHERE joined IS NOT NULL
UNION ALL
SELECT 'country', country, kind || '-name', name, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM country_name
UNION ALL
SELECT 'country', country, 'domestic-' || kind || '/' || language, name, NULL, as_of, valid_from,
  valid_to, rank, citation_id
FROM domestic_name
UNION ALL
SELECT 'country', country, 'transliteration-' || kind || '/' || language, transliteration, NULL,
  as_of, valid_from, valid_to, rank, citation_id
FROM domestic_name WHERE transliteration IS NOT NULL
UNION ALL
SELECT 'land', of, 'endonym/' || language, name, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM endonym WHERE kind = 'land'
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), 'domestic-city/' || language, name, NULL, endonym.as_of,
  NULL, NULL, 'preferred', endonym.citation_id
FROM endonym JOIN conference ON kind = 'city' AND of = city
UNION ALL
SELECT 'organisation', organisation, 'domestic-seat/' || language, name, NULL, endonym.as_of,
  valid_from, valid_to, rank, endonym.citation_id
FROM endonym JOIN organisation_text ON kind = 'city' AND property = 'seat' AND of = value
UNION ALL
SELECT 'country', country, 'exonym/' || language, name, NULL, as_of, NULL, NULL, 'normal', citation_id
FROM exonym
UNION ALL
SELECT kind, of, 'spelling/' || language, name, NULL, as_of, NULL, NULL, 'normal', citation_id
FROM spelling WHERE kind IN ('country', 'organisation', 'article')
UNION ALL
SELECT 'country', country, 'capital', name, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM capital_name
UNION ALL
SELECT 'country', country, 'capital-point', format('%.4f, %.4f', latitude, longitude), 'degrees',
  as_of, NULL, NULL, rank, citation_id
FROM capital
UNION ALL
SELECT 'country', country, 'flag', description, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM flag
UNION ALL
SELECT 'country', country, 'area-' || kind, CAST(km2 AS TEXT), 'km2', as_of, NULL, NULL, rank,
  citation_id
FROM area
UNION ALL
SELECT 'country', country, iif(year IS NULL, 'population', 'population-series'),
  CAST(count AS TEXT), 'persons', as_of, NULL, NULL, rank, citation_id
FROM population
UNION ALL
SELECT 'country', a, 'border/' || b, format('%.15g', length_km), 'km', as_of, NULL, NULL,
  'preferred', citation_id
FROM border WHERE a IN (SELECT code FROM country)
UNION ALL
SELECT 'country', b, 'border/' || a, format('%.15g', length_km), 'km', as_of, NULL, NULL,
  'preferred', citation_id
FROM border WHERE b IN (SELECT code FROM country)
UNION ALL
SELECT 'country', a, 'border/' || b, format('%.15g', other_side_km), 'km', as_of, NULL, NULL,
  'normal', citation_id
FROM border WHERE other_side_km IS NOT NULL AND a IN (SELECT code FROM country)
UNION ALL
SELECT 'country', b, 'border/' || a, format('%.15g', other_side_km), 'km', as_of, NULL, NULL,
  'normal', citation_id
FROM border WHERE other_side_km IS NOT NULL AND b IN (SELECT code FROM country)
UNION ALL
SELECT 'country', country, 'language', language, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM country_language
UNION ALL
SELECT 'country', country, 'language-name/' || code, name, NULL, language.as_of, NULL, NULL,
  'preferred', language.citation_id
FROM country_language JOIN language ON code = language
UNION ALL
SELECT 'country', country, 'language-endonym/' || code, endonym, NULL, language.as_of, NULL, NULL,
  'preferred', language.citation_id
FROM country_language JOIN language ON code = language
UNION ALL
SELECT 'country', country, 'currency', currency, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM country_currency
UNION ALL
SELECT 'country', country, 'currency-name', name, NULL, currency.as_of, NULL, NULL, 'preferred',
  currency.citation_id
FROM country_currency JOIN currency ON code = currency
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), 'date', date, NULL, as_of, NULL, NULL, 'preferred',
  citation_id
FROM conference
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), 'city', city, NULL, as_of, NULL, NULL, 'preferred',
  citation_id
FROM conference
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), 'country', country, NULL, as_of, NULL, NULL,
  'preferred', citation_id
FROM conference
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), 'point', format('%.4f, %.4f', latitude, longitude),
  'degrees', as_of, NULL, NULL, rank, citation_id
FROM conference_point
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), property, value, NULL, as_of, NULL, NULL, rank,
  citation_id
FROM conference_text
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), role, name, NULL, as_of, NULL, NULL, 'preferred',
  citation_id
FROM conference_person
UNION ALL
SELECT * FROM cited_organisation
UNION ALL
SELECT * FROM cited_measure
UNION ALL
SELECT * FROM cited_process
UNION ALL
SELECT * FROM cited_oddity
UNION ALL
SELECT * FROM cited_dispute;

CREATE VIEW atlas_fact (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, source_id
) AS
-- CONTRACT VIEW. Every scalar fact, rivals included: one row for each fact and source.
-- A land is one around the region, by its feature in the base map; it has no page in the atlas.
-- `property` may name what the fact is about after a slash: border/UZ, domestic-short/ps.
-- `population-series` is the dated series, `population` a figure without a year.
SELECT subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, source_id
FROM cited_fact JOIN citation_source USING (citation_id)
UNION ALL
-- Spellings that the atlas corrects, as the seed document has them.
SELECT 'country', country, 'domestic-' || kind || '/' || language, as_in_seed, NULL, as_of,
  valid_from, valid_to, 'deprecated', 'seed'
FROM domestic_name WHERE as_in_seed IS NOT NULL
UNION ALL
SELECT 'country', country, 'transliteration-' || kind || '/' || language, transliteration_in_seed,
  NULL, as_of, valid_from, valid_to, 'deprecated', 'seed'
FROM domestic_name WHERE transliteration_in_seed IS NOT NULL;

CREATE VIEW atlas_source (
  id, title, publisher, licence, address, published, accessed, note, author, archive_address, archived
) AS
-- CONTRACT VIEW. The sources.
SELECT id, title, publisher, licence, address, published, accessed, note, author, archive_address,
  archived
FROM source;

CREATE VIEW atlas_readme (topic, text) AS
-- What one needs to know to read the other tables.
VALUES
  ('dates', 'ISO 8601 and as exact as the source: YYYY, YYYY-MM or YYYY-MM-DD.'),
  ('as_of', 'The date a fact is true of, or that of the source where the source gives none.'),
  ('valid_from, valid_to',
    'Half-open interval: the first day belongs to it, the last does not. Compare as text, which '
    || 'works for partial dates: ''2019-03-10'' >= ''2019-03''. NULL: no such end is known.'),
  ('rank', 'preferred is what the atlas shows, normal stands beside it, deprecated is kept for the record.'),
  ('citation_id', 'The sources of a row are those of citation_source with this citation_id.'),
  ('country, code', 'ISO 3166-1 alpha-2; currencies ISO 4217; languages BCP 47; scripts ISO 15924.'),
  ('stable', 'Build upon atlas_fact and atlas_source; the other tables may change with user_version.');
