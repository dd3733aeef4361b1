import {
  type Orientation,
  orientations,
  type PaperSize,
  paperSizes,
} from '../../../electron/contract/printing.ts';

/** What can be drawn on a sheet or left to the class. */
export const layers = ['rivers', 'lakes', 'capitals', 'labels', 'graticule'] as const;
export type Layer = (typeof layers)[number];

/** How heavy the lines are: copiers lose fine ones. */
export const lineWeights = ['fine', 'medium', 'heavy'] as const;
export type LineWeight = (typeof lineWeights)[number];

/** The language of the names: English, the countries' own, or both. */
export const nameLanguages = ['english', 'own', 'both'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** All that a teacher chooses of a sheet; a bookmark holds it. */
export interface WorksheetChoice {
  /** `region`, `world`, or a country's code. */
  readonly of: string;
  readonly borders: boolean;
  readonly show: readonly Layer[];
  /** Numbers on the map and blanks beside it. */
  readonly numbers: boolean;
  readonly size: PaperSize;
  /** Null: as the subject's shape has it. */
  readonly turn: Orientation | null;
  readonly line: LineWeight;
  /** A line for name, class and date. */
  readonly pupil: boolean;
  readonly key: boolean;
  readonly names: NameLanguage;
}

export const plainChoice: WorksheetChoice = {
  of: 'region',
  borders: true,
  show: ['rivers', 'lakes', 'capitals'],
  numbers: true,
  size: 'A4',
  turn: null,
  line: 'medium',
  pupil: true,
  key: true,
  names: 'english',
};

/** Reads the query of an address; what it does not say, or says wrongly, is as in `plainChoice`. */
export function parseChoice(query: string): WorksheetChoice {
  const said = new URLSearchParams(query);
  const one = <T extends string>(name: string, values: readonly T[]): T | null =>
    values.find((value) => value.toLowerCase() === said.get(name)?.toLowerCase()) ?? null;
  const yes = (name: string, otherwise: boolean) =>
    said.get(name) === '1' || (otherwise && said.get(name) !== '0');
  const of = said.get('of') ?? '';
  const show = said.get('show')?.split(',');
  return {
    of: one('of', ['region', 'world']) ?? (/^[a-z]{2}$/i.test(of) ? of.toUpperCase() : 'region'),
    borders: yes('borders', plainChoice.borders),
    show: show === undefined ? plainChoice.show : layers.filter((layer) => show.includes(layer)),
    numbers: yes('numbers', plainChoice.numbers),
    size: one('paper', paperSizes) ?? plainChoice.size,
    turn: one('turn', orientations),
    line: one('line', lineWeights) ?? plainChoice.line,
    pupil: yes('pupil', plainChoice.pupil),
    key: yes('key', plainChoice.key),
    names: one('names', nameLanguages) ?? plainChoice.names,
  };
}

/** Writes a choice as the query of an address: what it is of, and what is not as usual. */
export function formatChoice(choice: WorksheetChoice): string {
  const said = new URLSearchParams({ of: choice.of });
  const flag = (name: 'borders' | 'numbers' | 'pupil' | 'key') => {
    if (choice[name] !== plainChoice[name]) said.set(name, choice[name] ? '1' : '0');
  };
  const show = layers.filter((layer) => choice.show.includes(layer));
  if (show.join() !== plainChoice.show.join()) said.set('show', show.join());
  flag('borders');
  flag('numbers');
  if (choice.size !== plainChoice.size) said.set('paper', choice.size);
  if (choice.turn !== null) said.set('turn', choice.turn);
  if (choice.line !== plainChoice.line) said.set('line', choice.line);
  flag('pupil');
  flag('key');
  if (choice.names !== plainChoice.names) said.set('names', choice.names);
  return said.toString();
}
