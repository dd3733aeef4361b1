CREATE TABLE article (
  -- Our own prose on the process: one article a page, made from db/source/articles.
  -- As in the address #/process/goals.
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z-]*'),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 1),
  title TEXT NOT NULL CHECK (title <> ''),
  -- One line for the list of articles.
  summary TEXT NOT NULL CHECK (summary <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE article_block (
  -- The headings, paragraphs and list items of an article, each with its sources.
  article TEXT NOT NULL REFERENCES article (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('heading', 'paragraph', 'item')),
  -- Plain text with links to places of the atlas as [words](#/address).
  text TEXT NOT NULL CHECK (text <> ''),
  -- The date of what the block tells; on earlier days it had not happened yet.
  happened TEXT CHECK (happened IS NULL OR happened IS substr(date(substr(happened || '-01-01', 1, 10)), 1, length(happened))),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (article, position)
) STRICT;

CREATE TABLE process_text (
  -- The identity of the process, property by property, over time and with rivals.
  property TEXT NOT NULL CHECK (property IN ('name', 'abbreviation', 'launched', 'place', 'initiator', 'type', 'objective', 'goal', 'focus-area', 'secretariat', 'website', 'state', 'area-claimed', 'share-claimed', 'earth-land-km2')),
  -- Place among several values that all hold, such as the focus areas.
  position INTEGER NOT NULL CHECK (position >= 1),
  value TEXT NOT NULL CHECK (value <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE chair (
  -- Who chaired the process: the permanent chair, and the co-chairs in turn.
  position INTEGER PRIMARY KEY CHECK (position >= 1),
  role TEXT NOT NULL CHECK (role IN ('permanent-chair', 'co-chair')),
  country TEXT NOT NULL REFERENCES country (code),
  -- The conference that the term led up to.
  conference INTEGER REFERENCES conference (ordinal),
  -- disputed: nobody undisputed could exercise it.
  standing TEXT NOT NULL CHECK (standing IN ('held', 'disputed')),
  -- Whether the seed document names this term.
  in_seed INTEGER NOT NULL CHECK (in_seed IN (0, 1)),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE body (
  -- The four bodies in which the process consulted and decided.
  code TEXT PRIMARY KEY CHECK (code IN ('MC', 'SOM', 'AM', 'RTG')),
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT NOT NULL CHECK (name <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE body_text (
  -- Who met in a body, how often, and what it decided; with rivals.
  body TEXT NOT NULL REFERENCES body (code),
  property TEXT NOT NULL CHECK (property IN ('takes-part', 'frequency', 'task', 'decides', 'place', 'rule')),
  position INTEGER NOT NULL CHECK (position >= 1),
  value TEXT NOT NULL CHECK (value <> ''),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (body, property, position, value)
) STRICT;

CREATE TABLE meeting (
  -- Meetings other than the ministerial conferences, as far as they were found.
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  body TEXT NOT NULL REFERENCES body (code),
  -- Its number, where a source gives one.
  ordinal INTEGER CHECK (ordinal >= 1),
  date TEXT NOT NULL CHECK (date IS substr(date(substr(date || '-01-01', 1, 10)), 1, length(date))),
  place TEXT NOT NULL CHECK (place <> ''),
  -- NULL where it met by video.
  country TEXT REFERENCES country (code),
  title TEXT NOT NULL CHECK (title <> ''),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE meeting_point (
  -- Where the city of a meeting lies, in degrees (WGS 84).
  meeting TEXT NOT NULL REFERENCES meeting (id),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (meeting, rank)
) STRICT;

CREATE TABLE achievement (
  -- What the process is said to have achieved, by whom, and what was said against it.
  position INTEGER PRIMARY KEY CHECK (position >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('claim', 'reservation', 'warning')),
  text TEXT NOT NULL CHECK (text <> ''),
  claimed_by TEXT NOT NULL CHECK (claimed_by <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE event (
  -- Dated things that no other table holds, for the timeline.
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  date TEXT NOT NULL CHECK (date IS substr(date(substr(date || '-01-01', 1, 10)), 1, length(date))),
  kind TEXT NOT NULL CHECK (kind IN ('process', 'afghanistan', 'wider')),
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT CHECK (text <> ''),
  country TEXT REFERENCES country (code),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE VIEW cited_process (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, citation_id
) AS
-- The facts about the process, for cited_fact, each under the article whose page shows it.
SELECT 'article', article, 'text', text, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM article_block
UNION ALL
SELECT 'article',
  CASE WHEN property IN ('goal', 'focus-area') THEN 'goals'
       WHEN property IN ('area-claimed', 'share-claimed', 'earth-land-km2') THEN 'region'
       ELSE 'identity' END,
  property, value, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM process_text
UNION ALL
SELECT 'article', 'chairs', role, country, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM chair
UNION ALL
SELECT 'article', 'bodies', 'body', name, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM body
UNION ALL
SELECT 'article', 'bodies', property || '/' || body, value, NULL, as_of, NULL, NULL, rank, citation_id
FROM body_text
UNION ALL
SELECT 'article', 'senior-officials', 'meeting', date || ', ' || place || ': ' || title, NULL, as_of,
  NULL, NULL, rank, citation_id
FROM meeting
UNION ALL
SELECT 'article', 'senior-officials', 'point', format('%.4f, %.4f', latitude, longitude), 'degrees',
  as_of, NULL, NULL, rank, citation_id
FROM meeting_point
UNION ALL
SELECT 'article', 'achievements', kind, text, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM achievement
UNION ALL
SELECT 'event', id, 'event', title, NULL, as_of, NULL, NULL, rank, citation_id FROM event;
