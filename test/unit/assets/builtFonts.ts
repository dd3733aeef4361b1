import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Coverage, readCoverage } from '../../../assets/build/fonts/coverage.ts';
import { assetsOut, root } from '../../../assets/build/paths.ts';

/** One @font-face of the built fonts.css, with what its file can show. */
export interface BuiltFontFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly file: string;
  readonly coverage: Coverage;
}

/** Reads fonts.css as a page does: the faces it declares and the files they name. */
export async function readBuiltFaces(): Promise<readonly BuiltFontFace[]> {
  const folder = path.join(assetsOut, 'fonts');
  const css = path.join(folder, 'fonts.css');
  if (!existsSync(css)) throw new Error('no fonts: run "npm run build:db" and "build:assets"');
  const rules = (await readFile(css, 'utf8')).match(/@font-face \{[^}]*\}/g) ?? [];
  return Promise.all(
    rules.map(async (rule) => {
      const value = (pattern: RegExp): string => pattern.exec(rule)?.[1] ?? '';
      const file = path.join(folder, value(/url\('([^']+)'\)/));
      return {
        family: value(/font-family: '([^']+)'/),
        weight: value(/font-weight: (\d+)/),
        style: value(/font-style: (\w+)/),
        file,
        coverage: await readCoverage(file),
      };
    }),
  );
}

/** The families that a token of tokens.css names, first choice first, system faces left out. */
export async function readFontStack(token: string): Promise<readonly string[]> {
  const tokens = await readFile(path.join(root, 'renderer/ui/tokens.css'), 'utf8');
  const list = new RegExp(`${token}:([^;]*);`).exec(tokens)?.[1];
  if (list === undefined) throw new Error(`tokens.css has no ${token}`);
  return [...list.matchAll(/["']([^"']+)["']/g)].map(([, family = '']) => family);
}

/** "U+0142 ł", for messages that a person can act on. */
export const describe = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} ${String.fromCodePoint(codePoint)}`;
