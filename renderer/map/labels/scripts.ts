import type { Script } from '../../../electron/contract/countries.ts';

/** How a script other than Latin is set beside it. */
export interface ScriptType {
  /** The faces, as CSS has them; null where the face of the kind of label has the script. */
  readonly family: string | null;
  readonly heaviest: 400 | 600;
  /** How much larger than Latin letters it has to be to look as large. */
  readonly larger: number;
  /** Height of a line over the size of the letters. */
  readonly line: number;
  /** Letters may stand apart: where they join, or carry marks, that would break them. */
  readonly spaced: boolean;
  /** Has capital letters. */
  readonly cased: boolean;
}

const european: ScriptType = {
  family: null,
  heaviest: 600,
  larger: 1,
  line: 1.2,
  spaced: true,
  cased: true,
};
const joined = { spaced: false, cased: false } as const;
const han: ScriptType = {
  family: "'Noto Sans SC', 'Noto Sans', sans-serif",
  heaviest: 400,
  larger: 1.06,
  line: 1.2,
  spaced: true,
  cased: false,
};

/** The type of each script; a weight that a face lacks is never made up. */
export const scriptTypes: Readonly<Record<Script, ScriptType>> = {
  Latn: european,
  Cyrl: european,
  Grek: european,
  Arab: {
    family: "'Noto Naskh Arabic', 'Noto Sans', serif",
    heaviest: 600,
    larger: 1.2,
    line: 1.3,
    ...joined,
  },
  Aran: {
    family: "'Noto Nastaliq Urdu', 'Noto Naskh Arabic', serif",
    heaviest: 400,
    larger: 1,
    line: 1.6,
    ...joined,
  },
  Deva: {
    family: "'Noto Sans Devanagari', 'Noto Sans', sans-serif",
    heaviest: 400,
    larger: 1.1,
    line: 1.35,
    ...joined,
  },
  Hans: han,
  Jpan: han,
};
