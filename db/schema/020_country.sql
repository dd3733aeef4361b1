CREATE TABLE country (
  -- The participating and supporting countries of the process.
  -- ISO 3166-1 alpha-2.
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z]'),
  iso3 TEXT NOT NULL UNIQUE CHECK (iso3 GLOB '[A-Z][A-Z][A-Z]'),
  iso_numeric TEXT NOT NULL UNIQUE CHECK (iso_numeric GLOB '[0-9][0-9][0-9]'),
  -- Id of the feature in the base map (world-atlas).
  feature_id TEXT NOT NULL UNIQUE CHECK (feature_id <> ''),
  -- Place in the list of its role in the seed document.
  seed_order INTEGER NOT NULL CHECK (seed_order >= 1),
  -- United Nations region and subregion.
  region TEXT NOT NULL CHECK (region <> ''),
  subregion TEXT NOT NULL CHECK (subregion <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE participation (
  -- What part a country had in the process, and since when.
  country TEXT NOT NULL REFERENCES country (code),
  role TEXT NOT NULL CHECK (role IN ('participant', 'supporter')),
  -- The date of joining; NULL where none was found, and valid_from only says since when at the latest.
  joined TEXT CHECK (joined IS NULL OR joined IS substr(date(substr(joined || '-01-01', 1, 10)), 1, length(joined))),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE country_name (
  -- English names of countries; the preferred one and its rivals.
  country TEXT NOT NULL REFERENCES country (code),
  kind TEXT NOT NULL CHECK (kind IN ('short', 'formal')),
  name TEXT NOT NULL CHECK (name <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE language (
  -- Languages: BCP 47 code, English name, and the name in the language itself.
  code TEXT PRIMARY KEY CHECK (code GLOB '[a-z][a-z]*'),
  name TEXT NOT NULL CHECK (name <> ''),
  endonym TEXT NOT NULL CHECK (endonym <> ''),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE country_language (
  -- Official languages of a country, in the order of the source.
  country TEXT NOT NULL REFERENCES country (code),
  language TEXT NOT NULL REFERENCES language (code),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (country, language),
  UNIQUE (country, ordinal)
) STRICT;

CREATE TABLE domestic_name (
  -- Names of a country and its capital in its own languages.
  country TEXT NOT NULL REFERENCES country (code),
  language TEXT NOT NULL REFERENCES language (code),
  kind TEXT NOT NULL CHECK (kind IN ('short', 'formal', 'capital')),
  name TEXT NOT NULL CHECK (name <> ''),
  -- ISO 15924; Aran is Arabic script to be set in Nastaliq.
  script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Grek', 'Arab', 'Aran', 'Deva', 'Hans', 'Jpan')),
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  transliteration TEXT CHECK (transliteration <> ''),
  -- The name as the seed document types it, where the atlas corrects it; likewise for the transliteration.
  as_in_seed TEXT CHECK (as_in_seed <> ''),
  transliteration_in_seed TEXT CHECK (transliteration_in_seed <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE capital (
  -- Where the capital lies, in degrees (WGS 84).
  country TEXT NOT NULL REFERENCES country (code),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (country, rank)
) STRICT;

CREATE TABLE capital_name (
  -- English names of capitals.
  country TEXT NOT NULL REFERENCES country (code),
  name TEXT NOT NULL CHECK (name <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE flag (
  -- Drawings of flags, and the time each is of.
  country TEXT NOT NULL REFERENCES country (code),
  -- Path of the drawing among the assets.
  file TEXT NOT NULL CHECK (file GLOB 'flags/*.svg'),
  -- The npm package the drawing is taken from.
  origin TEXT NOT NULL CHECK (origin IN ('svg-country-flags', 'flag-icons')),
  description TEXT NOT NULL CHECK (description <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE INDEX participation_by_country ON participation (country);
CREATE INDEX country_name_by_country ON country_name (country);
CREATE INDEX domestic_name_by_country ON domestic_name (country);
CREATE INDEX capital_name_by_country ON capital_name (country);
CREATE INDEX flag_by_country ON flag (country);
