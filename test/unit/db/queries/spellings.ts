import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** What someone types, and what must be among the first `within` answers. */
export interface Spelling {
  readonly query: string;
  readonly kind: string;
  readonly id: string;
  readonly within: number;
  /** Whose habit it is. */
  readonly who: string;
}

/** The table of spellings: how people in these countries really write. */
export const spellings: readonly Spelling[] = (
  parse(readFileSync(path.join(import.meta.dirname, 'spellings.csv'), 'utf8'), {
    columns: true,
  }) as Record<string, string>[]
).map(({ query = '', kind = '', id = '', within, who = '' }) => ({
  query,
  kind,
  id,
  within: Number(within),
  who,
}));

/** Texts that mean nothing here and must find nothing. */
export const nonsense: readonly string[] = [
  ...['qqqqzzzz', 'xkcdxkcd', 'zzyzzx', 'asdfghjkl', 'qwertyuiop', 'йцукенгш', 'фывапролдж'],
  ...['ضصثقفغع', 'لرزتنمکگ', 'गफझठढणभ', '鱻龘靐', '龘龘龘', 'blorptang', 'vexnoqula', 'wubzwub'],
  ...['snorfblat', 'grixhulm', 'plugh', 'xyzzy', 'frobnicate', 'zxcvbnm', 'hjklhjkl', 'mnbvcxz'],
  ...['1234567890', '99999', '0000000', '31415926', 'qz9x7', 'Minas Tirith', 'Hogwarts', 'Narnia'],
  ...['Wakanda', 'Gondwanaflux', 'Essosmark', 'Mordor', 'Ankh-Morpork', 'Zubrowka', 'Brobdingnag'],
  ...['ѪѪѪѪѪ', 'ψωξψωξ', 'אבגדהוז', 'ΣΦΨΩΣΦΨ', 'ᚠᚢᚦᚨᚱᚲ', '🦄🦄🦄', '%%%%', '"NEAR(zqx * %'],
  ...['*:*', "'; DROP TABLE source; --", '<script>zqx</script>qzx', '\u200f\u200e', '؟؟؟؟'],
];
