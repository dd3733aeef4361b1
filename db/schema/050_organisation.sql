CREATE TABLE organisation (
  -- The organisations that supported the process: eleven listed, and a probable twelfth.
  -- The abbreviation by which it is known, as in the address #/organisation/SCO.
  code TEXT PRIMARY KEY CHECK (code <> '' AND code NOT GLOB '*[^A-Z]*'),
  -- Place in the list of the seed document.
  position INTEGER NOT NULL CHECK (position >= 1),
  -- listed: named by the seed document; probable: made out from other sources.
  listing TEXT NOT NULL CHECK (listing IN ('listed', 'probable')),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE organisation_text (
  -- What an organisation is, over time; the preferred values and their rivals.
  organisation TEXT NOT NULL REFERENCES organisation (code),
  -- founded is a date; seat-country an ISO 3166-1 alpha-2 code.
  property TEXT NOT NULL CHECK (property IN ('name', 'kind', 'founded', 'seat', 'seat-country', 'website', 'summary', 'role')),
  value TEXT NOT NULL CHECK (value <> ''),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE INDEX organisation_text_by_organisation ON organisation_text (organisation);

CREATE TABLE organisation_point (
  -- Where the city of the seat lies, in degrees (WGS 84).
  organisation TEXT NOT NULL REFERENCES organisation (code),
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE TABLE membership (
  -- Which country belonged to which organisation, how, and since when.
  country TEXT NOT NULL REFERENCES country (code),
  organisation TEXT NOT NULL REFERENCES organisation (code),
  status TEXT NOT NULL CHECK (status IN ('member', 'observer', 'partner', 'candidate')),
  -- NULL in valid_from: the date of joining is not known.
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS substr(date(substr(valid_from || '-01-01', 1, 10)), 1, length(valid_from))),
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to IS substr(date(substr(valid_to || '-01-01', 1, 10)), 1, length(valid_to))),
  rank TEXT NOT NULL CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
) STRICT;

CREATE INDEX membership_by_country ON membership (country);
CREATE INDEX membership_by_organisation ON membership (organisation);

CREATE VIEW cited_organisation (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, citation_id
) AS
-- The facts about organisations, for cited_fact.
SELECT 'organisation', code, 'listing', listing, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM organisation
UNION ALL
SELECT 'organisation', organisation, property, value, NULL, as_of, valid_from, valid_to, rank,
  citation_id
FROM organisation_text
UNION ALL
SELECT 'organisation', organisation, 'point', format('%.4f, %.4f', latitude, longitude), 'degrees',
  as_of, valid_from, valid_to, rank, citation_id
FROM organisation_point
UNION ALL
SELECT 'organisation', organisation, 'membership/' || country, status, NULL, as_of, valid_from,
  valid_to, rank, citation_id
FROM membership;
