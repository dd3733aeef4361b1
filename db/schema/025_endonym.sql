CREATE TABLE endonym (
  -- What lands around the region, and cities that are no capital of a country of the atlas, are
  -- called in their own official languages, in the order of the rows, where that is not the
  -- English name. Those of the countries and their capitals are in domestic_name. A place whose
  -- first official language is in a script that the atlas has no typeface for is left out.
  kind TEXT NOT NULL CHECK (kind IN ('land', 'city')),
  -- Id of the land's feature in the base map (world-atlas); English name of the city.
  of TEXT NOT NULL CHECK (of <> ''),
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]*'),
  -- ISO 15924.
  script TEXT NOT NULL CHECK (script IN ('Latn', 'Cyrl', 'Grek', 'Arab', 'Aran', 'Deva', 'Hans', 'Jpan')),
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  name TEXT NOT NULL CHECK (name <> ''),
  note TEXT CHECK (note <> ''),
  as_of TEXT CHECK (as_of IS NULL OR as_of IS substr(date(substr(as_of || '-01-01', 1, 10)), 1, length(as_of))),
  citation_id INTEGER NOT NULL REFERENCES citation (id),
  PRIMARY KEY (kind, of, language)
) STRICT;
