CREATE TABLE search_subject (
  -- What a search can find. Filled by the build.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('country', 'conference')),
  subject_id TEXT NOT NULL,
  -- What the hit is called in the list of results.
  title TEXT NOT NULL,
  UNIQUE (kind, subject_id)
) STRICT;

CREATE TABLE search_name (
  -- Every text by which a subject can be found, as it is shown.
  id INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL REFERENCES search_subject (id),
  -- What the text is: short, formal, capital, city, theme, ...
  field TEXT NOT NULL,
  -- BCP 47; NULL where the text is in no language, such as a code.
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  text TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (subject, field, language, text)
) STRICT;

CREATE INDEX search_name_by_subject ON search_name (subject);

-- One document a subject: the folded tokens of its texts, a column for each weight.
-- Folding and splitting is done by db/text; `simple` only splits at the spaces put there.
CREATE VIRTUAL TABLE search_index USING fts4 (
  name,
  capital,
  transliteration,
  code,
  text,
  person,
  tokenize=simple,
  prefix="2,4"
);
