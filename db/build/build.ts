import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import initSqlJs from 'sql.js';
import { buildDatabase } from './database.ts';
import { problemText } from './problems.ts';
import { readBaseMap, readSchema, readSourceFiles } from './sources.ts';

const startedAt = performance.now();
const built = buildDatabase(await initSqlJs(), {
  files: readSourceFiles(),
  schema: readSchema(),
  outlines: readBaseMap(),
});

if (built.ok) {
  const file = path.resolve(import.meta.dirname, '../../dist/db/atlas.sqlite');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, built.bytes);
  for (const [table, rows] of built.rowCounts)
    console.log(`${table.padEnd(20)} ${String(rows).padStart(5)} rows`);
  const hash = createHash('sha256').update(built.bytes).digest('hex');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
  console.log(`dist/db/atlas.sqlite: ${built.bytes.length} bytes, sha256 ${hash}, ${seconds} s`);
} else {
  console.error(`The sources have ${built.problems.length} problem(s); nothing was built.`);
  for (const problem of built.problems) console.error(`  db/source/${problemText(problem)}`);
  process.exitCode = 1;
}
