CREATE TABLE source (
  -- What the facts rest on. Addresses are text: the atlas opens none by itself.
  -- Short name of the source, as in the address #/source/wpp-2024.
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (title <> ''),
  -- NULL where not known; so with publisher, licence, addresses and dates.
  author TEXT CHECK (author <> ''),
  publisher TEXT CHECK (publisher <> ''),
  licence TEXT CHECK (licence <> ''),
  address TEXT CHECK (address <> ''),
  -- A copy in an archive, and the date of that copy.
  archive_address TEXT CHECK (archive_address <> ''),
  archived TEXT CHECK (archived IS NULL OR archived IS substr(date(substr(archived || '-01-01', 1, 10)), 1, length(archived))),
  published TEXT CHECK (published IS NULL OR published IS substr(date(substr(published || '-01-01', 1, 10)), 1, length(published))),
  -- When the source was looked at, or the date of the snapshot used.
  accessed TEXT CHECK (accessed IS NULL OR accessed IS substr(date(substr(accessed || '-01-01', 1, 10)), 1, length(accessed))),
  -- Its place among the references of the seed document; NULL for sources found elsewhere.
  seed_reference INTEGER UNIQUE CHECK (seed_reference >= 1),
  note TEXT CHECK (note <> '')
) STRICT;

CREATE TABLE citation (
  -- One set of sources, as a fact cites it. Facts that cite the same sources share a citation.
  id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE citation_source (
  -- The sources of a citation, in the order in which they are named.
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (citation_id, ordinal),
  UNIQUE (citation_id, source_id)
) STRICT;

CREATE INDEX citation_source_by_source ON citation_source (source_id);
