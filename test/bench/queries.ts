import { readFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { atlasHandlers } from '../../db/queries/handlers.ts';
import { dispatch } from '../../electron/contract/dispatch.ts';
import type { AtlasMethodName } from '../../electron/contract/methods.ts';
import { inProject } from '../../electron/runtime/paths.ts';
import { median, quantile } from './statistics.ts';

const on = '2026-01-01';
const asked: Readonly<Record<AtlasMethodName, readonly object[]>> = {
  'atlas.about': [{}],
  'countries.list': [{ on }],
  'countries.get': ['AF', 'KZ', 'RU', 'US'].map((code) => ({ on, code })),
  'conferences.list': [{ on }],
  'conferences.get': [1, 3, 9].map((ordinal) => ({ on, ordinal })),
  'organisations.list': [{ on }],
  'organisations.get': ['SCO', 'UN'].map((code) => ({ on, code })),
  'measures.list': [{ on }],
  'measures.get': ['CT', 'DM&EP'].map((code) => ({ on, code })),
  'articles.list': [{}],
  'articles.get': ['identity', 'region'].map((id) => ({ on, id })),
  'process.identity': [{ on }],
  'process.chairs': [{ on }],
  'process.region': [{ on }],
  'process.bodies': [{ on }],
  'process.meetings': [{ on }],
  'process.achievements': [{ on }],
  'map.names': [{}],
  'timeline.list': [{ on }],
  'themes.get': ['role', 'population', 'density', 'measures', 'membership'].map((theme) => ({
    on,
    theme,
    year: null,
    organisation: null,
  })),
  'oddities.list': [{}],
  'borders.list': [{}],
  'exports.list': [{}],
  'exports.table': [{ name: 'area' }],
  'exports.database': [{}],
  'sources.list': [{}],
  'sources.get': [{ id: 'seed' }],
  'search.book': [{}],
  'search.find': ['k', 'kab', 'کابل', 'Istanbul', 'Қазақстан', 'kazakstn', 'qqqq'].map((text) => ({
    text,
    limit: 20,
    kind: null,
  })),
};

/** Prints the median and the 99th percentile of each query, as a screen would ask it. */
export async function benchQueries(rounds: number): Promise<void> {
  const sql = await initSqlJs();
  const file = readFileSync(inProject('dist/db/atlas.sqlite'));
  const handlers = atlasHandlers(new sql.Database(file), file);
  console.log(
    `${`each query, ${rounds} times`.padEnd(34)} ${'median'.padStart(12)}${'p99'.padStart(12)}`,
  );
  for (const [method, argumentLists] of Object.entries(asked)) {
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const args = argumentLists[round % argumentLists.length];
      const startedAt = performance.now();
      const answer = dispatch(handlers, method, args);
      samples.push(performance.now() - startedAt);
      if (!answer.ok) throw new Error(`${method}: ${answer.error.detail}`);
    }
    const figures = [median(samples), quantile(samples, 0.99)];
    const text = figures.map((figure) => `${figure.toFixed(2)} ms`.padStart(12)).join('');
    console.log(`${method.padEnd(34)} ${text}`);
  }
}
