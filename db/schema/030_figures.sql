CREATE TABLE area (
  -- Areas in square kilometres.
  country TEXT NOT NULL REFERENCES country (code),
  kind TEXT NOT NULL CHECK (kind IN ('total', 'land')),
  km2 INTEGER NOT NULL CHECK (km2 > 0),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (country, kind, km2)
) STRICT;

CREATE UNIQUE INDEX area_shown ON area (country, kind) WHERE rank = 'preferred';

CREATE TABLE population (
  -- Population in persons: a mid-year series, and figures that a source gives without a year.
  country TEXT NOT NULL REFERENCES country (code),
  -- NULL where the source gives no year.
  year INTEGER CHECK (year BETWEEN 1900 AND 2100),
  -- Edition of the series; NULL outside a series.
  revision TEXT CHECK (revision <> ''),
  count INTEGER NOT NULL CHECK (count > 0),
  status TEXT NOT NULL CHECK (status IN ('estimate', 'projection', 'undated')),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  UNIQUE (country, year, revision),
  CHECK ((year IS NULL) = (status = 'undated')),
  CHECK ((year IS NULL) = (revision IS NULL)),
  CHECK (year IS NOT NULL OR rank <> 'preferred')
) STRICT;

CREATE TABLE border (
  -- Land borders. At least one of the two is in the atlas; a is before b in the alphabet.
  a TEXT NOT NULL CHECK (a GLOB '[A-Z][A-Z]'),
  b TEXT NOT NULL CHECK (b GLOB '[A-Z][A-Z]'),
  length_km REAL NOT NULL CHECK (length_km > 0),
  -- Where the two sides are given different lengths: that of b.
  other_side_km REAL CHECK (other_side_km > 0),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT;

CREATE INDEX border_by_b ON border (b);

CREATE TABLE currency (
  -- Currencies (ISO 4217).
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z][A-Z]'),
  name TEXT NOT NULL CHECK (name <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE country_currency (
  -- The currency of a country.
  country TEXT PRIMARY KEY REFERENCES country (code),
  currency TEXT NOT NULL REFERENCES currency (code),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;
