CREATE TABLE exonym (
  -- What a country is called in other languages, after CLDR. Made by the build from the
  -- package cldr-localenames-full, not from db/source.
  country TEXT NOT NULL REFERENCES country (code),
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (country, language, name)
) STRICT;

CREATE TABLE spelling (
  -- Other names and spellings under which things are looked for: of old atlases, of other
  -- alphabets, of habit. They help to find; the atlas calls nothing by them.
  kind TEXT NOT NULL CHECK (kind IN ('country', 'city', 'organisation', 'person', 'article', 'page')),
  -- Country code, English name of the city or person, code of the organisation, id of the article,
  -- address of the page.
  of TEXT NOT NULL CHECK (of <> ''),
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (kind, of, name)
) STRICT;

CREATE TABLE search_page (
  -- The places of the atlas that show nothing of the other tables by itself, such as a theme of
  -- the map: no facts, only what they are called, for the search.
  -- As in the address, after "#/".
  address TEXT PRIMARY KEY CHECK (address <> ''),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 1),
  title TEXT NOT NULL CHECK (title <> ''),
  -- What one finds there, in a line.
  summary TEXT NOT NULL CHECK (summary <> '')
) STRICT;

CREATE TABLE search_subject (
  -- What a search can find. Filled by the build.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('country', 'conference', 'organisation', 'measure', 'article', 'meeting', 'event', 'dispute', 'oddity', 'source', 'page')),
  subject_id TEXT NOT NULL,
  -- What the hit is called in the list of results.
  title TEXT NOT NULL,
  UNIQUE (kind, subject_id)
) STRICT;

CREATE TABLE search_name (
  -- Every text by which a subject can be found, as it is shown. Numbered from 1 without gaps.
  id INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL REFERENCES search_subject (id),
  -- What the text is: short, formal, capital, city, theme, ...
  field TEXT NOT NULL,
  -- BCP 47; NULL where the text is in no language, such as a code.
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE search_index (
  -- The folded words of search_name with the places where they stand, sorted, in little-endian
  -- arrays: db/queries/search/README.md explains them.
  part TEXT PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;
