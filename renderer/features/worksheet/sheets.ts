import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Paper } from '../../../electron/contract/printing.ts';
import type { Text } from '../../app/messages/useText.ts';
import type { Sheet } from '../../sheet/marks.ts';
import type { WorksheetChoice } from './choice.ts';
import { cornerFor, keyMarks, keySize, scaleBar } from './drawKey.ts';
import { mapMarks, showsDisputed, strokesOf, paper as white } from './drawMap.ts';
import { dotBox, dotMark, nameMarks, numberMarks, numberRadius } from './drawSigns.ts';
import { blankMarks, footLines, footMarks, headMarks } from './drawText.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Fit, fitInto } from './geometry/fit.ts';
import type { Subject, SubjectChoice } from './geometry/subject.ts';
import { layOut, type WorksheetLayout } from './layout.ts';
import { placeCapitals, placeNames, placeNumbers } from './placing.ts';
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
  const paper: Paper = {
    size: choice.size,
    orientation: choice.turn ?? (aspect < 1 ? 'portrait' : 'landscape'),
  };
  const own = countries.find(({ code }) => code === choice.of);
  const title =
    own === undefined
      ? t(`worksheet.of.${choice.of === 'world' ? 'world' : 'region'}`)
      : t('worksheet.ofCountry', { name: own.name });
  const foot = smallPrint(input);
  const arranged = arrange(input, paper, aspect, foot);
  const pages = choice.key ? [false, true] : [false];
  return {
    paper,
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
  let count = 0;
  for (let turn = 0; ; turn++) {
    const plan = (lines: number) =>
      layOut({
        paper,
        aspect,
        entries: count,
        linesEach: capitals ? 2 : 1,
        pupil: choice.pupil,
        footLines: lines,
      });
    const { foot: place, scale } = plan(2);
    const lines = footLines(foot, place.width, scale, measure);
    const layout = plan(lines.length);
    const fit = fitInto(subject.extent, layout.frame);
    const entries = entriesOf(subjectChoice, subject, fit, countries, nameOf);
    const wanted = choice.numbers ? entries.filter((entry) => isAsked(entry, capitals)) : [];
    if (wanted.length === count || turn === 4) {
      const asked = wanted.slice(0, count);
      return { layout, fit, entries, asked, foot: lines };
    }
    count = wanted.length;
  }
}

/** What the title gives away is asked for only if its capital is. */
const isAsked = ({ asked, given, capital }: Entry, capitals: boolean): boolean =>
  given ? capitals && capital !== null : asked;

function smallPrint({ choice, subject, day, t }: WorksheetInput): string {
  const { centre } = subject;
  const degrees = (value: number, plus: string, minus: string) =>
    `${Math.abs(Math.round(value))}° ${value < 0 ? minus : plus}`;
  const projection =
    centre === null
      ? t('worksheet.equalEarth')
      : t('worksheet.lambert', {
          place: `${degrees(centre.latitude, 'N', 'S')}, ${degrees(centre.longitude, 'E', 'W')}`,
        });
  return [
    ...(subject.whole ? [] : [t('worksheet.notWhole')]),
    projection,
    t('worksheet.baseMap'),
    ...(choice.borders ? [t('worksheet.borderPolicy')] : []),
    t('worksheet.atlas', { day }),
  ].join(' ');
}

function pageMarks(input: WorksheetInput, arranged: Arranged, title: string, solved: boolean) {
  const { choice, subjectChoice, subject, day, t, measure } = input;
  const { layout, fit, entries, asked } = arranged;
  const { scale, frame } = layout;
  const capitals = choice.show.includes('capitals');
  const dots = capitals
    ? entries.flatMap(({ capital, asked: is, given }) =>
        capital !== null && (is || given || subjectChoice.kind === 'country') ? [capital] : [],
      )
    : [];
  const named = solved || choice.show.includes('labels');
  const strokes = strokesOf(choice, scale);
  const lines = [
    ...(choice.borders ? [{ words: t('worksheet.border'), stroke: strokes.border }] : []),
    ...(choice.borders && showsDisputed(subject, fit)
      ? [{ words: t('worksheet.disputed'), stroke: strokes.disputed }]
      : []),
    ...(choice.show.includes('rivers')
      ? [{ words: t('worksheet.river'), stroke: strokes.river }]
      : []),
    ...(dots.length > 0 ? [{ words: t('worksheet.capital'), stroke: null }] : []),
  ];
  const size = keySize(lines, scale, measure);
  const busy = [...dots, ...asked.flatMap(({ places }) => places.slice(0, 1))];
  const box = cornerFor(size, frame, busy);
  const bar = scaleBar(subject, fit, 100 * scale);
  const dotBoxes = dots.map((dot) => dotBox(dot, scale));
  const radius = numberRadius * scale * (choice.of === 'world' ? 0.8 : 1);
  const numbers = placeNumbers(asked, radius, [box, ...dotBoxes], frame);
  const taken = [
    box,
    ...dotBoxes,
    ...numbers.map(({ x, y }) => ({
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  ];
  const withDots = entries.filter(({ capital }) => capital !== null && dots.includes(capital));
  const capitalNames = named
    ? placeCapitals(withDots, choice.names, scale, measure, taken, frame)
    : [];
  const capitalBoxes = capitalNames.map(({ x, y, width, height }) => ({
    left: x - width / 2,
    top: y - height / 2,
    width,
    height,
  }));
  const names = named
    ? placeNames(
        byWeight(entries),
        choice.names,
        scale,
        measure,
        [...taken, ...capitalBoxes],
        frame,
      )
    : [];
  const ownId = subjectChoice.kind === 'country' ? subjectChoice.featureId : null;
  return [
    ...headMarks(layout, {
      title,
      mark: solved ? t('worksheet.key') : '',
      fields:
        solved || !choice.pupil
          ? []
          : [t('worksheet.pupil.name'), t('worksheet.pupil.class'), t('worksheet.pupil.date')],
      note: solved && choice.pupil ? t('worksheet.keyNote', { day }) : '',
    }),
    { kind: 'group' as const, name: 'map', marks: mapMarks(choice, subject, fit, ownId, scale) },
    ...(bar === null
      ? []
      : keyMarks(
          box,
          lines,
          { length: bar.length, words: t('map.scale', { kilometres: bar.kilometres }) },
          scale,
        )),
    ...dots.map((dot) => dotMark(dot, scale)),
    ...names.flatMap(nameMarks),
    ...capitalNames.flatMap(nameMarks),
    ...numbers.flatMap((sign) => numberMarks(sign, radius)),
    ...asked.flatMap((entry, i) => {
      const blank = layout.blanks[i];
      if (blank === undefined) return [];
      return blankMarks(blank, entry, i + 1, {
        capitals,
        solved,
        names: choice.names,
        scale,
        measure,
      });
    }),
    ...footMarks(layout, arranged.foot),
  ];
}

/** What the sheet is about first, then the roomiest: the order in which names choose. */
const byWeight = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => {
    const rank = ({ asked, given }: Entry) => (given ? 0 : asked ? 1 : 2);
    return rank(a) - rank(b) || (b.places[0]?.room ?? 0) - (a.places[0]?.room ?? 0);
  });
