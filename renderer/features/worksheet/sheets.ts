import { geoDistance } from 'd3-geo';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import { orientations, type Paper } from '../../../electron/contract/printing.ts';
import type { Text } from '../../app/messages/useText.ts';
import type { GeoPlace } from '../../map/projection/mapProjection.ts';
import { regionCentre } from '../../map/projection/region.ts';
import { degrees } from '../../map/projection/sphere.ts';
import type { Sheet } from '../../sheet/marks.ts';
import type { WorksheetChoice } from './choice.ts';
import { cornerFor, type KeyLine, keyMarks, keySize, scaleBar } from './drawKey.ts';
import { mapMarks, showsDisputed, strokesOf, paper as white } from './drawMap.ts';
import { dotMark, nameMarks, numberMarks } from './drawSigns.ts';
import { blankMarks, footLines, footMarks, type HeadWords, headMarks } from './drawText.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Fit, fitInto } from './geometry/fit.ts';
import type { Subject, SubjectChoice } from './geometry/subject.ts';
import { layOut, type WorksheetLayout } from './layout.ts';
import { placeSigns, withDots } from './signs.ts';
import type { Measure } from './type.ts';

export interface WorksheetInput {
  readonly choice: WorksheetChoice;
  readonly subjectChoice: SubjectChoice;
  readonly subject: Subject;
  readonly countries: readonly CountryListing[];
  /** The day that the names are right for, as text. */
  readonly day: string;
  readonly t: Text;
  /** The reader's name for a country code. */
  readonly nameOf: (code: string) => string;
  readonly measure: Measure;
}

/** The sheet for the class, and the same with its answers where one is wanted. */
export interface Worksheet {
  readonly paper: Paper;
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** Draws a worksheet: arranges the paper, fits the map into it, and fills it in. */
export function composeWorksheet(input: WorksheetInput): Worksheet {
  const { choice, subject, countries, t } = input;
  const [west, north, east, south] = subject.extent;
  const aspect = (east - west) / (south - north);
  const own = countries.find(({ code }) => code === choice.of);
  const title =
    own === undefined
      ? t(`worksheet.of.${choice.of === 'world' ? 'world' : 'region'}`)
      : t('worksheet.ofCountry', { name: own.name });
  const foot = smallPrint(input);
  const turns = choice.turn === null ? orientations : [choice.turn];
  const arranged = turns
    .map((orientation) => arrange(input, { size: choice.size, orientation }, aspect, foot))
    .reduce((a, b) => (b.layout.mapSize > a.layout.mapSize ? b : a));
  const pages = choice.key ? [false, true] : [false];
  return {
    paper: arranged.paper,
    title,
    sheets: pages.map((solved) => ({
      width: arranged.layout.width,
      height: arranged.layout.height,
      background: white,
      title: solved ? t('worksheet.keyOf', { title }) : title,
      description: foot,
      lang: 'en',
      marks: pageMarks(input, arranged, title, solved),
    })),
  };
}

interface Arranged {
  readonly paper: Paper;
  readonly layout: WorksheetLayout;
  readonly fit: Fit;
  /** All that can be named, and those of them that have a number. */
  readonly entries: readonly Entry[];
  readonly asked: readonly Entry[];
  readonly foot: readonly string[];
}

/** How many are asked hangs on the frame, and the frame on how many: it settles in a few turns. */
function arrange(input: WorksheetInput, paper: Paper, aspect: number, foot: string): Arranged {
  const { choice, subjectChoice, subject, countries, nameOf, measure } = input;
  const capitals = choice.show.includes('capitals');
  let blanks: readonly number[] = [];
  for (let turn = 0; ; turn++) {
    const plan = (lines: number) =>
      layOut({ paper, aspect, blanks, pupil: choice.pupil, footLines: lines });
    const { foot: place, scale } = plan(2);
    const lines = footLines(foot, place.width, scale, measure);
    const layout = plan(lines.length);
    const fit = fitInto(subject.extent, layout.frame);
    const entries = entriesOf(subjectChoice, subject, fit, countries, nameOf);
    const wanted = choice.numbers ? entries.filter((entry) => isAsked(entry, capitals)) : [];
    const needed = wanted.map(({ capital }) => (capitals && capital !== null ? 2 : 1));
    if (needed.join() === blanks.join() || turn === 4) {
      const asked = wanted.slice(0, blanks.length);
      return { paper, layout, fit, entries, asked, foot: lines };
    }
    blanks = needed;
  }
}

/** What the title gives away is asked for only if its capital is. */
const isAsked = ({ asked, given, capital }: Entry, capitals: boolean): boolean =>
  given ? capitals && capital !== null : asked;

function smallPrint({ choice, subject, day, t }: WorksheetInput): string {
  const { centre } = subject;
  const inDegrees = (value: number, plus: string, minus: string) =>
    `${Math.abs(Math.round(value))}° ${value < 0 ? minus : plus}`;
  const projection =
    centre === null
      ? t('worksheet.equalEarth')
      : t('worksheet.lambert', {
          place: `${inDegrees(centre.latitude, 'N', 'S')}, ${inDegrees(centre.longitude, 'E', 'W')}`,
        });
  return [
    ...(subject.whole ? [] : [t('worksheet.notWhole')]),
    projection,
    t('worksheet.baseMap'),
    ...(watersEnd(choice, centre) ? [t('worksheet.watersEnd')] : []),
    ...(choice.borders ? [t('worksheet.borderPolicy')] : []),
    t('worksheet.atlas', { day }),
  ].join(' ');
}

/** Degrees from the region's centre; the base map has inland waters as far as 75. */
const watersReach = 60;

/** Whether a sheet shows land whose rivers and lakes the base map leaves out. */
function watersEnd({ show }: WorksheetChoice, centre: GeoPlace | null): boolean {
  if (!show.includes('rivers') && !show.includes('lakes')) return false;
  if (centre === null) return true;
  const { longitude, latitude } = regionCentre;
  const away = geoDistance([centre.longitude, centre.latitude], [longitude, latitude]);
  return degrees(away) > watersReach;
}

function pageMarks(input: WorksheetInput, arranged: Arranged, title: string, solved: boolean) {
  const { choice, subjectChoice, subject, t, measure } = input;
  const { layout, fit, entries, asked } = arranged;
  const { scale, frame } = layout;
  const capitals = choice.show.includes('capitals');
  const lands = withDots(choice, entries);
  const lines = keyLines(input, fit, lands.length > 0, scale);
  const busy = [
    ...lands.flatMap(({ capital }) => (capital === null ? [] : [capital])),
    ...asked.flatMap(({ places }) => places.slice(0, 1)),
  ];
  const key = cornerFor(keySize(lines, scale, measure), frame, busy);
  const bar = scaleBar(subject, fit, 100 * scale);
  const named = solved || choice.show.includes('labels');
  const signs = placeSigns({ choice, entries, asked, scale, frame, key, named, measure });
  const ownId = subjectChoice.kind === 'country' ? subjectChoice.featureId : null;
  const blank = { capitals, solved, names: choice.names, scale, measure };
  return [
    ...headMarks(layout, headWords(input, title, solved)),
    { kind: 'group' as const, name: 'map', marks: mapMarks(choice, subject, fit, ownId, scale) },
    ...keyMarks(
      key,
      lines,
      bar === null
        ? null
        : { length: bar.length, words: t('map.scale', { kilometres: bar.kilometres }) },
      scale,
    ),
    ...signs.dots.map((dot) => dotMark(dot, scale)),
    ...signs.names.flatMap(nameMarks),
    ...signs.capitalNames.flatMap(nameMarks),
    ...signs.numbers.flatMap((sign) => numberMarks(sign, signs.radius)),
    ...asked.flatMap((entry, i) => {
      const box = layout.blanks[i];
      return box === undefined ? [] : blankMarks(box, entry, i + 1, blank);
    }),
    ...footMarks(layout, arranged.foot),
  ];
}

function headWords({ choice, day, t }: WorksheetInput, title: string, solved: boolean): HeadWords {
  const fields = [t('worksheet.pupil.name'), t('worksheet.pupil.class'), t('worksheet.pupil.date')];
  return {
    title,
    mark: solved ? t('worksheet.key') : '',
    fields: solved || !choice.pupil ? [] : fields,
    note: solved && choice.pupil ? t('worksheet.keyNote', { day }) : '',
  };
}

/** What the signs of this sheet mean. */
function keyLines(
  { choice, subject, t }: WorksheetInput,
  fit: Fit,
  dots: boolean,
  scale: number,
): KeyLine[] {
  const strokes = strokesOf(choice, scale);
  const { borders, show } = choice;
  const disputed = borders && showsDisputed(subject, fit);
  return [
    ...(borders ? [{ words: t('worksheet.border'), stroke: strokes.border }] : []),
    ...(disputed ? [{ words: t('worksheet.disputed'), stroke: strokes.disputed }] : []),
    ...(show.includes('rivers') && fit.path(subject.map.rivers) !== ''
      ? [{ words: t('worksheet.river'), stroke: strokes.river }]
      : []),
    ...(dots ? [{ words: t('worksheet.capital'), stroke: null }] : []),
  ];
}
