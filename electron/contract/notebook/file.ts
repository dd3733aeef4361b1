import { crc32 } from './crc32.ts';
import { longestDocument, type Notebook } from './document.ts';
import { currentVersion, type Migration, migrate, migrations } from './migrations.ts';
import { notebookSchema } from './schema.ts';

/** A notebook as it stands in a file: on the disk, in a copy, or taken elsewhere by the reader. */
export interface NotebookFile {
  readonly notebook: Notebook;
  /** Counts the times it was written; the copy with the highest is the last. */
  readonly revision: number;
  readonly saved: string;
}

/**
 * What a text turned out to be. `foreign`: no notebook of the atlas; `damaged`: it was one;
 * `future`: written by a later edition.
 */
export type ReadFile =
  | { readonly is: 'notebook'; readonly file: NotebookFile }
  | { readonly is: 'foreign' | 'damaged' | 'future' };

/** By this the file is known, so that no other program's is taken for it. */
export const fileFormat = 'heart-of-asia-atlas/notebook';

const checkOf = (version: unknown, revision: unknown, saved: unknown, notebook: unknown): string =>
  crc32(JSON.stringify([version, revision, saved, notebook]));

/** The text of a notebook's file: JSON, to be read by people too, with a check against damage. */
export function writeFileText({ notebook, revision, saved }: NotebookFile): string {
  const version = currentVersion;
  const check = checkOf(version, revision, saved, notebook);
  const whole = { format: fileFormat, version, revision, saved, check, notebook };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** Reads such a text, brought up to the present version. Never throws. */
export function readFileText(text: string, steps: readonly Migration[] = migrations): ReadFile {
  if (text.length > longestDocument) return { is: 'foreign' };
  const whole = parsed(text);
  // Damage can spare the name of the format alone.
  if (whole === null) return { is: text.includes(fileFormat) ? 'damaged' : 'foreign' };
  const { format, version, revision, saved, check, notebook } = whole;
  if (format !== fileFormat) return { is: 'foreign' };
  if (!isCount(version) || version < 1) return { is: 'damaged' };
  // Of a later edition nothing is known but this, not even how it checks itself.
  if (version > steps.length + 1) return { is: 'future' };
  if (!isCount(revision) || typeof saved !== 'string' || !isRecord(notebook))
    return { is: 'damaged' };
  if (check !== checkOf(version, revision, saved, notebook)) return { is: 'damaged' };
  const checked = notebookSchema.safeParse(migrate(notebook, version, steps));
  if (!checked.success) return { is: 'damaged' };
  return { is: 'notebook', file: { notebook: checked.data, revision, saved } };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    // A byte order mark is what some editors put before it.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
