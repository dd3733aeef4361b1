CREATE TABLE conference (
  -- The ministerial conferences, in order.
  ordinal INTEGER PRIMARY KEY CHECK (ordinal >= 1),
  date TEXT NOT NULL UNIQUE CHECK (date IS date(date)),
  city TEXT NOT NULL CHECK (city <> ''),
  country TEXT NOT NULL REFERENCES country (code),
  -- Whether the seed document has the conference.
  in_seed INTEGER NOT NULL CHECK (in_seed IN (0, 1)),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE conference_point (
  -- Where the city of a conference lies, in degrees (WGS 84).
  ordinal INTEGER NOT NULL REFERENCES conference (ordinal),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (ordinal, rank)
) STRICT;

CREATE TABLE conference_text (
  -- Titles and themes; the preferred ones and their rivals.
  ordinal INTEGER NOT NULL REFERENCES conference (ordinal),
  property TEXT NOT NULL CHECK (property IN ('title', 'theme', 'declaration-title', 'declaration-address')),
  value TEXT NOT NULL CHECK (value <> ''),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (ordinal, property, value)
) STRICT;

CREATE UNIQUE INDEX conference_text_shown ON conference_text (ordinal, property)
  WHERE rank = 'preferred';

CREATE TABLE conference_person (
  -- Who chaired and who inaugurated a conference.
  ordinal INTEGER NOT NULL REFERENCES conference (ordinal),
  role TEXT NOT NULL CHECK (role IN ('co-chair', 'inaugurator')),
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT NOT NULL CHECK (name <> ''),
  -- Country for which the person acted; NULL where the source does not say.
  country TEXT REFERENCES country (code),
  -- What the source adds, such as acting or prime minister.
  qualifier TEXT CHECK (qualifier <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (ordinal, role, position)
) STRICT;
