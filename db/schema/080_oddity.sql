CREATE TABLE oddity (
  -- Where the seed document or the sources contradict themselves or each other, and what the atlas does.
  id TEXT PRIMARY KEY CHECK (id GLOB 'O[0-9][0-9]'),
  -- What it is about: count, date, membership, area, name, ...
  category TEXT NOT NULL CHECK (category <> ''),
  -- What sort of flaw it is.
  severity TEXT NOT NULL CHECK (severity <> ''),
  -- Where in the seed document it is found.
  place TEXT NOT NULL CHECK (place <> ''),
  -- NULL where the seed document says nothing of it.
  seed_says TEXT CHECK (seed_says <> ''),
  finding TEXT NOT NULL CHECK (finding <> ''),
  -- What the atlas shows in its stead.
  shown TEXT NOT NULL CHECK (shown <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE note (
  -- What the reader should know of a subject, in plain words.
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('country', 'conference', 'organisation', 'measure', 'article')),
  -- Country code, ordinal of the conference, code, or id of the article.
  subject_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  text TEXT NOT NULL CHECK (text <> ''),
  -- The oddity that the note is about.
  oddity TEXT REFERENCES oddity (id),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (subject_kind, subject_id, position)
) STRICT;

CREATE INDEX note_by_oddity ON note (oddity);

CREATE VIEW cited_oddity (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, citation_id
) AS
-- The findings and the notes, for cited_fact.
SELECT 'oddity', id, 'finding', finding, NULL, as_of, NULL, NULL, 'preferred', citation_id FROM oddity
UNION ALL
SELECT subject_kind, subject_id, 'note', text, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM note;
