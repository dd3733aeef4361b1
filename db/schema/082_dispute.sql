CREATE TABLE dispute (
  -- Lines, areas, islands and names of seas on the maps that are contested, told by who says what.
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  position INTEGER NOT NULL UNIQUE CHECK (position >= 1),
  -- 'past': settled or ended, and still asked about; 'name': only the name is contested.
  kind TEXT NOT NULL CHECK (kind IN ('line', 'area', 'islands', 'name', 'past')),
  name TEXT NOT NULL CHECK (name <> ''),
  -- Other names, parts and places under which it is looked for, separated by semicolons.
  also TEXT CHECK (also <> ''),
  -- Where its mark stands on the maps. Degrees, WGS 84.
  latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  -- The feature of the base map that the mark stands in: with whom Natural Earth draws the place.
  -- NULL where it stands on a line or at sea. The build checks it.
  feature TEXT CHECK (feature <> ''),
  -- What is contested, in a sentence or two that takes no side.
  summary TEXT NOT NULL CHECK (summary <> ''),
  -- Whose line the base map draws, and how the maps of the atlas show it.
  drawn TEXT NOT NULL CHECK (drawn <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id)
) STRICT;

CREATE TABLE dispute_claim (
  -- What each party to a contested matter holds, claims, rejects, recognises, says or has agreed to.
  dispute TEXT NOT NULL REFERENCES dispute (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  party TEXT NOT NULL CHECK (party <> ''),
  -- The party where it is a country of the atlas.
  country TEXT REFERENCES country (code),
  stance TEXT NOT NULL CHECK (stance IN ('holds', 'claims', 'rejects', 'recognises', 'says', 'agreed')),
  text TEXT NOT NULL CHECK (text <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (dispute, position)
) STRICT;

CREATE TABLE dispute_drawing (
  -- What of the base map is drawn as contested: the border of two features, dashed, or a feature, hatched.
  dispute TEXT NOT NULL REFERENCES dispute (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  -- Ids of features: the ISO 3166-1 number, or a word where there is none (siachen-glacier).
  a TEXT NOT NULL CHECK (a <> ''),
  -- NULL: the area of a, not a border.
  b TEXT CHECK (b > a),
  -- Only what lies within, degrees; NULL for all of it.
  west REAL,
  south REAL,
  east REAL CHECK (east > west),
  north REAL CHECK (north > south),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (dispute, position),
  CHECK ((west IS NULL) = (south IS NULL) AND (west IS NULL) = (east IS NULL) AND (west IS NULL) = (north IS NULL))
) STRICT;

CREATE VIEW cited_dispute (
  subject_kind, subject_id, property, value, unit, as_of, valid_from, valid_to, rank, citation_id
) AS
-- What is said of contested borders, for cited_fact.
SELECT 'dispute', id, 'contested', summary, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM dispute
UNION ALL
SELECT 'dispute', id, 'drawn', drawn, NULL, as_of, NULL, NULL, 'preferred', citation_id FROM dispute
UNION ALL
SELECT 'dispute', dispute, 'stance/' || party, text, NULL, as_of, NULL, NULL, 'preferred', citation_id
FROM dispute_claim;
