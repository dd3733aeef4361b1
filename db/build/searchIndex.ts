import type { Database } from 'sql.js';
import { type SearchColumn, searchColumns } from '../queries/searchColumns.ts';
import { fold } from '../text/tokens.ts';

/** The columns of search_index, and which fields of a subject go into each. */
const columnOfField: Readonly<Record<string, SearchColumn>> = {
  short: 'name',
  formal: 'name',
  former: 'name',
  un: 'name',
  seed: 'name',
  capital: 'capital',
  city: 'capital',
  transliteration: 'transliteration',
  code: 'code',
  title: 'text',
  theme: 'text',
  declaration: 'text',
  country: 'text',
  date: 'text',
  'co-chair': 'person',
  inaugurator: 'person',
};
const columns = Object.keys(searchColumns) as readonly SearchColumn[];

/** What can be found, and under which texts: the queries that gather both from the facts. */
const subjects = `
INSERT INTO search_subject (kind, subject_id, title)
SELECT 'country', code, name FROM country
JOIN subject_name ON subject_kind = 'country' AND subject_id = code
UNION ALL
SELECT 'conference', CAST(ordinal AS TEXT), name || ', ' || city || ' ' || substr(date, 1, 4)
FROM conference JOIN subject_name ON subject_kind = 'conference' AND subject_id = CAST(ordinal AS TEXT)
`;

const names = `
WITH shown AS (SELECT * FROM country_name WHERE rank = 'preferred'),
found (place, kind, subject_id, field, language, direction, text) AS (
  SELECT 1, 'country', country,
    CASE WHEN (kind, name) IN
           (SELECT kind, name FROM shown WHERE country = c.country AND valid_to IS NULL) THEN kind
         WHEN (kind, name) IN
           (SELECT kind, name FROM shown WHERE country = c.country) THEN 'former'
         ELSE 'un' END,
    'en', 'ltr', name
  FROM country_name AS c
  UNION ALL SELECT 3, 'country', country, kind, language, direction, name FROM domestic_name
  UNION ALL SELECT 6, 'country', country, 'seed', language, direction, as_in_seed FROM domestic_name
  WHERE as_in_seed IS NOT NULL
  UNION ALL SELECT 5, 'country', country, 'transliteration',
    substr(language, 1, instr(language || '-', '-') - 1) || '-Latn', 'ltr', transliteration
  FROM domestic_name WHERE transliteration IS NOT NULL
  UNION ALL SELECT 2, 'country', country, 'capital', 'en', 'ltr', name FROM capital_name
  UNION ALL SELECT 4, 'country', code, 'code', NULL, 'ltr', code FROM country
  UNION ALL SELECT 4, 'country', code, 'code', NULL, 'ltr', iso3 FROM country
  UNION ALL SELECT 4, 'country', code, 'code', NULL, 'ltr', iso_numeric FROM country
  UNION ALL SELECT 1, 'conference', CAST(ordinal AS TEXT), 'city', 'en', 'ltr', city FROM conference
  UNION ALL SELECT 2, 'conference', CAST(ordinal AS TEXT),
    iif(property = 'declaration-title', 'declaration', property), 'en', 'ltr', value
  FROM conference_text WHERE property <> 'declaration-address'
  UNION ALL SELECT 3, 'conference', CAST(ordinal AS TEXT), 'country', 'en', 'ltr', name
  FROM conference JOIN subject_name ON subject_kind = 'country' AND subject_id = country
  UNION ALL SELECT 4, 'conference', CAST(ordinal AS TEXT), role, NULL, 'ltr', name FROM conference_person
  UNION ALL SELECT 5, 'conference', CAST(ordinal AS TEXT), 'date', NULL, 'ltr', date FROM conference
)
INSERT INTO search_name (subject, field, language, direction, text)
SELECT id, field, language, direction, text
FROM found JOIN search_subject USING (kind, subject_id)
GROUP BY id, field, language, text
ORDER BY id, min(place), CASE field WHEN 'short' THEN 1 WHEN 'formal' THEN 3 ELSE 2 END,
  field, language, text
`;

/** Fills the search tables from the facts that are already in the database. */
export function fillSearchIndex(database: Database): void {
  database.run(subjects);
  database.run(names);
  const [found] = database.exec('SELECT subject, field, text FROM search_name ORDER BY id');
  const documents = new Map<number, Record<SearchColumn, string[]>>();
  for (const [subject, field, text] of found?.values ?? []) {
    const column = columnOfField[String(field)];
    if (column === undefined) throw new Error(`no search column for the field ${String(field)}`);
    const document = documents.get(Number(subject)) ?? emptyDocument();
    document[column].push(fold(String(text)));
    documents.set(Number(subject), document);
  }
  for (const [subject, document] of documents)
    database.run(
      `INSERT INTO search_index (docid, ${columns.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [subject, ...columns.map((column) => document[column].join(' '))],
    );
  database.run("INSERT INTO search_index (search_index) VALUES ('optimize')");
}

const emptyDocument = (): Record<SearchColumn, string[]> => ({
  name: [],
  capital: [],
  transliteration: [],
  code: [],
  text: [],
  person: [],
});
