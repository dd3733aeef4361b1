import type { BasemapLevel } from '../../map/basemap/fetch.ts';
import { fetchBasemap } from '../../map/basemap/fetch.ts';
import { decodePlaneMap, type PlaneMap } from './geometry/planeMap.ts';
import { levelFor, type Subject, type SubjectChoice, subjectOf } from './geometry/subject.ts';

const maps = new Map<BasemapLevel, Promise<PlaneMap>>();
const subjects = new Map<string, Promise<Subject | null>>();

/**
 * What a sheet is about, drawn in its own projection; made once for each. Comes when the faces
 * are there that the sheet is set in, so that what is measured is what is printed. Null where the
 * base map has no such country.
 */
export function loadSubject(choice: SubjectChoice): Promise<Subject | null> {
  const key = choice.kind === 'country' ? choice.featureId : choice.kind;
  const known = subjects.get(key);
  if (known !== undefined) return known;
  const loading = Promise.all([loadMap(levelFor(choice)), loadFaces()]).then(([map]) =>
    subjectOf(choice, map),
  );
  loading.catch(() => subjects.delete(key));
  subjects.set(key, loading);
  return loading;
}

function loadMap(level: BasemapLevel): Promise<PlaneMap> {
  const known = maps.get(level);
  if (known !== undefined) return known;
  const loading = fetchBasemap(level).then(decodePlaneMap);
  loading.catch(() => maps.delete(level));
  maps.set(level, loading);
  return loading;
}

/** The faces of a sheet, as CSS font shorthands, each with a letter that only it has. */
const faces = [
  ['400 10px "Noto Sans"', 'a'],
  ['600 10px "Noto Sans"', 'a'],
  ['italic 400 10px "Noto Serif"', 'a'],
  ['600 10px "Noto Serif Display"', 'a'],
  ['400 10px "Noto Naskh Arabic"', 'ا'],
  ['600 10px "Noto Naskh Arabic"', 'ا'],
  ['400 10px "Noto Nastaliq Urdu"', 'ا'],
  ['400 10px "Noto Sans Devanagari"', 'भ'],
  ['400 10px "Noto Sans SC"', '中'],
] as const;

// A face that cannot be had is replaced by the next in its list; nobody has to wait for it.
const loadFaces = () =>
  Promise.all(faces.map(([font, text]) => document.fonts.load(font, text).catch(() => [])));
