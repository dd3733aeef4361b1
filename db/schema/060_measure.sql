CREATE TABLE measure (
  -- The confidence-building measures, in the order of the seed document.
  -- Its abbreviation, as in the address #/measure/CT.
  code TEXT PRIMARY KEY CHECK (code <> '' AND code NOT GLOB '*[^A-Z&]*'),
  position INTEGER NOT NULL CHECK (position >= 1),
  -- When it was established, and at which conference where it was at one.
  established TEXT NOT NULL CHECK (established IS substr(date(substr(established || '-01-01', 1, 10)), 1, length(established))),
  conference INTEGER REFERENCES conference (ordinal),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE measure_text (
  -- Names, status, and what else is known of a measure, over time and with rivals.
  measure TEXT NOT NULL REFERENCES measure (code),
  property TEXT NOT NULL CHECK (property IN ('name', 'short-name', 'status', 'established-at', 'focal-point', 'plan', 'summary')),
  value TEXT NOT NULL CHECK (value <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE INDEX measure_text_by_measure ON measure_text (measure);

CREATE TABLE measure_party (
  -- Which country led a measure, and who supported it.
  measure TEXT NOT NULL REFERENCES measure (code),
  role TEXT NOT NULL CHECK (role IN ('lead', 'supporter')),
  position INTEGER NOT NULL CHECK (position >= 1),
  -- One of the two.
  country TEXT REFERENCES country (code),
  organisation TEXT REFERENCES organisation (code),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK ((country IS NULL) <> (organisation IS NULL)),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE INDEX measure_party_by_measure ON measure_party (measure);

CREATE VIEW cited_measure (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, citation_id
) AS
-- The facts about measures, for cited_fact.
SELECT 'measure', code, 'established', established, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM measure
UNION ALL
SELECT 'measure', measure, property, value, NULL, as_of, valid_from, valid_to, rank, citation_id
FROM measure_text
UNION ALL
SELECT 'measure', measure, role, coalesce(country, organisation), NULL, as_of, valid_from, valid_to,
  rank, citation_id
FROM measure_party;
