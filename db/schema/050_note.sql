CREATE TABLE note (
  -- What the reader should know of a country or a conference, in plain words.
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('country', 'conference')),
  -- Country code or ordinal of the conference.
  subject_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 1),
  text TEXT NOT NULL CHECK (text <> ''),
  -- Number of the oddity of the seed document that the note is about.
  oddity TEXT CHECK (oddity GLOB 'O[0-9][0-9]'),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (subject_kind, subject_id, position)
) STRICT;
