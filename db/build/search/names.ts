/**
 * What can be found, and under which texts: the queries that gather both from the facts. The
 * number of a subject decides between equals, so kinds and subjects come in the order of rank.
 */
export const subjectsSql = `
INSERT INTO search_subject (kind, subject_id, title)
SELECT kind, subject_id, title FROM (
  SELECT 1 AS kind_order, seed_order AS place, 'country' AS kind, code AS subject_id, name AS title
  FROM country JOIN participation ON country = code AND role = 'participant'
  JOIN subject_name ON subject_kind = 'country' AND subject_id = code
  UNION SELECT 1, 100 + seed_order, 'country', code, name FROM country
  JOIN subject_name ON subject_kind = 'country' AND subject_id = code
  WHERE code NOT IN (SELECT country FROM participation WHERE role = 'participant')
  UNION ALL SELECT 2, ordinal, 'conference', CAST(ordinal AS TEXT),
    name || ', ' || city || ' ' || substr(date, 1, 4)
  FROM conference
  JOIN subject_name ON subject_kind = 'conference' AND subject_id = CAST(ordinal AS TEXT)
  UNION ALL SELECT 3, position, 'organisation', code, name || ' (' || code || ')' FROM organisation
  JOIN subject_name ON subject_kind = 'organisation' AND subject_id = code
  UNION ALL SELECT 4, position, 'measure', code, name || ' (' || code || ')' FROM measure
  JOIN subject_name ON subject_kind = 'measure' AND subject_id = code
  UNION ALL SELECT 5, position, 'article', id, title FROM article
  UNION ALL SELECT 6, row_number() OVER (ORDER BY date, id), 'meeting', id,
    title || iif(instr(title, place), ', ', ', ' || place || ' ') || substr(date, 1, 4) FROM meeting
  UNION ALL SELECT 7, row_number() OVER (ORDER BY date, id), 'event', id, title FROM event
  UNION ALL SELECT 8, position, 'dispute', id, name FROM dispute
  UNION ALL SELECT 9, row_number() OVER (ORDER BY id), 'oddity', id, id || ': ' || place FROM oddity
  UNION ALL SELECT 10, row_number() OVER (ORDER BY id), 'source', id, title FROM source
  UNION ALL SELECT 11, position, 'page', address, title FROM search_page
) ORDER BY kind_order, place
`;

const country = `
  SELECT 1, 'country', country,
    CASE WHEN (kind, name) IN
           (SELECT kind, name FROM shown WHERE country = c.country AND valid_to IS NULL) THEN kind
         WHEN (kind, name) IN
           (SELECT kind, name FROM shown WHERE country = c.country) THEN 'former'
         ELSE 'un' END,
    'en', name
  FROM country_name AS c
  UNION ALL SELECT 3, 'country', country, kind, language, name FROM domestic_name
  UNION ALL SELECT 6, 'country', country, 'seed', language, as_in_seed FROM domestic_name
  WHERE as_in_seed IS NOT NULL
  UNION ALL SELECT 5, 'country', country, 'transliteration',
    substr(language, 1, instr(language || '-', '-') - 1) || '-Latn', transliteration
  FROM domestic_name WHERE transliteration IS NOT NULL
  UNION ALL SELECT 7, 'country', country, 'exonym', language, name FROM exonym
  UNION ALL SELECT 2, 'country', country, 'capital', 'en', name FROM capital_name
  UNION ALL SELECT 8, 'country', country, 'capital', language, s.name
  FROM spelling AS s JOIN capital_name AS c ON s.of = c.name WHERE kind = 'city'
  UNION ALL SELECT 4, 'country', code, 'code', NULL, code FROM country
  UNION ALL SELECT 4, 'country', code, 'code', NULL, iso3 FROM country
  UNION ALL SELECT 4, 'country', code, 'code', NULL, iso_numeric FROM country
`;

const conference = `
  SELECT 1, 'conference', CAST(ordinal AS TEXT), 'city', 'en', city FROM conference
  UNION ALL SELECT 6, 'conference', CAST(ordinal AS TEXT), 'city', language, name
  FROM conference JOIN spelling ON kind = 'city' AND of = city
  UNION ALL SELECT 2, 'conference', CAST(ordinal AS TEXT),
    iif(property = 'declaration-title', 'declaration', property), 'en', value
  FROM conference_text WHERE property <> 'declaration-address'
  UNION ALL SELECT 3, 'conference', CAST(ordinal AS TEXT), 'country', 'en', name
  FROM conference JOIN subject_name ON subject_kind = 'country' AND subject_id = country
  UNION ALL SELECT 4, 'conference', CAST(ordinal AS TEXT), role, NULL, name FROM conference_person
  UNION ALL SELECT 6, 'conference', CAST(ordinal AS TEXT), role, language, s.name
  FROM conference_person AS p JOIN spelling AS s ON s.kind = 'person' AND s.of = p.name
  UNION ALL SELECT 5, 'conference', CAST(ordinal AS TEXT), 'date', NULL, date FROM conference
  UNION ALL SELECT 2, kind, subject_id, 'label', 'en', title FROM search_subject
  WHERE kind IN ('conference', 'meeting')
`;

const organisation = `
  SELECT 1, 'organisation', code, 'code', NULL, code FROM organisation
  UNION ALL SELECT 2, 'organisation', organisation,
    CASE property WHEN 'name' THEN 'short' WHEN 'seat' THEN 'seat' ELSE 'summary' END, 'en', value
  FROM organisation_text WHERE property IN ('name', 'seat', 'summary', 'role', 'kind')
  UNION ALL SELECT 3, 'organisation', organisation, 'seat', language, name
  FROM organisation_text JOIN spelling ON spelling.kind = 'city' AND of = value
  WHERE property = 'seat'
`;

const measure = `
  SELECT 1, 'measure', code, 'code', NULL, code FROM measure
  UNION ALL SELECT 2, 'measure', measure,
    CASE WHEN property IN ('name', 'short-name') THEN iif(valid_to IS NULL, 'short', 'former')
         ELSE 'text' END, 'en', value
  FROM measure_text WHERE property <> 'status'
  UNION ALL SELECT 3, 'measure', measure, 'country', 'en', name
  FROM measure_party JOIN subject_name ON subject_kind = 'country' AND subject_id = country
`;

const article = `
  SELECT 1, 'article', id, 'title', 'en', title FROM article
  UNION ALL SELECT 3, 'article', id, 'summary', 'en', summary FROM article
  UNION ALL SELECT 4, 'article', article, 'text', 'en', text FROM article_block
  UNION ALL SELECT 2, 'article',
    CASE WHEN property IN ('goal', 'focus-area') THEN 'goals'
         WHEN property IN ('area-claimed', 'share-claimed', 'earth-land-km2') THEN 'region'
         ELSE 'identity' END,
    CASE property WHEN 'name' THEN 'short' WHEN 'abbreviation' THEN 'code' ELSE 'text' END,
    'en', value
  FROM process_text
  UNION ALL SELECT 2, 'article', 'bodies', 'title', 'en', name FROM body
  UNION ALL SELECT 2, 'article', 'bodies', 'code', NULL, code FROM body
  UNION ALL SELECT 5, 'article', 'bodies', 'text', 'en', value FROM body_text
  UNION ALL SELECT 5, 'article', 'achievements', 'text', 'en', text FROM achievement
`;

const happenings = `
  SELECT 2, 'meeting', id, 'heading', 'en', title FROM meeting
  UNION ALL SELECT 1, 'meeting', id, 'place', 'en', place FROM meeting
  UNION ALL SELECT 5, 'meeting', id, 'place', language, spelling.name
  FROM meeting JOIN spelling ON kind = 'city' AND of = place
  UNION ALL SELECT 3, 'meeting', id, 'date', NULL, date FROM meeting
  UNION ALL SELECT 4, 'meeting', meeting.id, 'country', 'en', name
  FROM meeting JOIN subject_name ON subject_kind = 'country' AND subject_id = country
  UNION ALL SELECT 4, 'meeting', meeting.id, 'text', 'en', body.name
  FROM meeting JOIN body ON code = body
  UNION ALL SELECT 1, 'event', id, 'heading', 'en', title FROM event
  UNION ALL SELECT 3, 'event', id, 'text', 'en', text FROM event WHERE text IS NOT NULL
  UNION ALL SELECT 2, 'event', id, 'date', NULL, date FROM event
`;

const disputes = `
  SELECT 1, 'dispute', id, 'title', 'en', name FROM dispute
  UNION ALL SELECT 2, 'dispute', dispute.id, 'spelling', 'en', trim(part.value)
  FROM dispute JOIN json_each('["' || replace(also, ';', '","') || '"]') AS part
  UNION ALL SELECT 3, 'dispute', id, 'text', 'en', summary FROM dispute
  UNION ALL SELECT 4, 'dispute', id, 'text', 'en', drawn FROM dispute
  UNION ALL SELECT 5, 'dispute', dispute, 'text', 'en', party || ': ' || text FROM dispute_claim
`;

const commentary = `
  SELECT 1, 'oddity', id, 'code', NULL, id FROM oddity
  UNION ALL SELECT 2, 'oddity', id, 'heading', 'en', place FROM oddity
  UNION ALL SELECT 3, 'oddity', id, 'text', 'en', finding FROM oddity
  UNION ALL SELECT 4, 'oddity', id, 'text', 'en', seed_says FROM oddity WHERE seed_says IS NOT NULL
  UNION ALL SELECT 5, 'oddity', id, 'text', 'en', shown FROM oddity
  UNION ALL SELECT 1, 'source', id, 'source', NULL, title FROM source
  UNION ALL SELECT 2, 'source', id, 'publisher', NULL, author FROM source WHERE author IS NOT NULL
  UNION ALL SELECT 2, 'source', id, 'publisher', NULL, publisher FROM source
  WHERE publisher IS NOT NULL
  UNION ALL SELECT 3, 'source', id, 'publisher', NULL, id FROM source
  UNION ALL SELECT 4, 'source', id, 'note', 'en', note FROM source WHERE note IS NOT NULL
  UNION ALL SELECT 1, 'page', address, 'title', 'en', title FROM search_page
  UNION ALL SELECT 3, 'page', address, 'summary', 'en', summary FROM search_page
  UNION ALL SELECT 9, subject_kind, subject_id, 'note', 'en', text FROM note
  UNION ALL SELECT 8, kind, of, 'spelling', language, name FROM spelling
  WHERE kind IN ('country', 'organisation', 'article', 'page')
`;

/** Every text of every subject once, under its best field. */
export const namesSql = `
WITH shown AS (SELECT * FROM country_name WHERE rank = 'preferred'),
found (place, kind, subject_id, field, language, text) AS (
  ${[country, conference, organisation, measure, article, happenings, disputes, commentary].join(' UNION ALL ')}
),
placed AS (
  SELECT s.id AS subject, place, field, language, text,
    row_number() OVER (
      PARTITION BY s.id, text
      ORDER BY place, CASE field WHEN 'short' THEN 1 WHEN 'formal' THEN 3 ELSE 2 END, field, language
    ) AS nth
  FROM found JOIN search_subject AS s USING (kind, subject_id)
)
SELECT subject, field, language, text FROM placed WHERE nth = 1
ORDER BY subject, place, CASE field WHEN 'short' THEN 1 WHEN 'formal' THEN 3 ELSE 2 END,
  field, language, text
`;
