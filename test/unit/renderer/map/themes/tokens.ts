import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Rgb, readHex } from './vision.ts';

const css = readFileSync(
  path.resolve(import.meta.dirname, '../../../../../renderer/ui/tokens.css'),
  'utf8',
);
const [light = '', dark = ''] = css.split('[data-theme="dark"]');

/** The tokens of each theme, as the style sheet has them. */
export const themes = [
  ['light', light],
  ['dark', dark],
] as const;

/** The colour of a token, `map-sea`, among the tokens of a theme. */
export function colour(tokens: string, name: string): Rgb {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`no colour --${name}`);
  return readHex(found);
}
