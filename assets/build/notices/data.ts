import type { Database } from 'sql.js';

/** Where the licences are to be read that the sources of facts name. */
const deeds: Readonly<Record<string, string>> = {
  'CC BY 3.0 IGO': 'https://creativecommons.org/licenses/by/3.0/igo/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  PDDL: 'https://opendatacommons.org/licenses/pddl/1-0/',
  'CC0 / public domain': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'Unicode-3.0': 'the file unicode-3.0.txt beside this one',
};

const preface = `Heart of Asia Atlas: whose facts these are

Generated from the table "source" of the atlas's database: every source that states a
licence. Facts were selected, converted and joined by the atlas; what it changed is said at
the source, and none of those named here endorses the atlas.
`;

/** The text of DATA.txt: title, publisher, licence and address of each licensed source. */
export function dataNotice(database: Database): string {
  const [found] = database.exec(
    `SELECT title, publisher, licence, address, note FROM source
     WHERE licence IS NOT NULL ORDER BY id`,
  );
  const entries = (found?.values ?? []).map(([title, publisher, licence, address, note]) =>
    [
      title,
      publisher && `by ${publisher}`,
      `Licence: ${[licence, deeds[String(licence)]].filter(Boolean).join(', ')}`,
      address,
      note,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  if (entries.length === 0) throw new Error('no source in the database states a licence');
  return `${[preface, ...entries].join('\n\n')}\n`;
}
