import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assetsOut } from '../../../../../assets/build/paths.ts';
import { type Outline, outlineIn } from '../../../../../renderer/map/compare/outline.ts';
import {
  type BasemapTopology,
  basemapFiles,
} from '../../../../../renderer/map/projection/basemap.ts';

/** Feature ids of countries in one piece, in many, across the antimeridian, and far overseas. */
export const featureIds = {
  afghanistan: '004',
  australia: '036',
  france: '250',
  india: '356',
  indonesia: '360',
  japan: '392',
  kazakhstan: '398',
  norway: '578',
  russia: '643',
  turkiye: '792',
  unitedStates: '840',
} as const;

export function builtTopology(level: 'region' | 'detail'): BasemapTopology {
  const file = path.join(assetsOut, basemapFiles[level]);
  if (!existsSync(file)) throw new Error('no base map: run "npm run build:assets"');
  return JSON.parse(readFileSync(file, 'utf8')) as BasemapTopology;
}

export function builtOutline(topology: BasemapTopology, featureId: string): Outline {
  const outline = outlineIn(topology, featureId);
  if (outline === null) throw new Error(`no outline of ${featureId}`);
  return outline;
}
