import type { MadeKind, SaveOutcome } from '../../contract/saving.ts';
import { madeFileSchema } from '../../contract/savingSchema.ts';
import { safeName } from './safeName.ts';
import { type SaveTools, writeWhereAsked } from './save.ts';

/** How a file of each kind begins. */
const beginnings: Readonly<Record<MadeKind, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  svg: [...new TextEncoder().encode('<?xml')],
  geojson: [...new TextEncoder().encode('{"type":"FeatureCollection"')],
  // Of all JSON only a notebook, and of all Markdown what begins with a heading.
  json: [...new TextEncoder().encode('{\n "format": "heart-of-asia-atlas/notebook"')],
  md: [...new TextEncoder().encode('# ')],
};

/**
 * Saves a file that the page has made where the reader wants it. Only what looks like its kind is
 * written, under that kind's extension. Never throws: what goes wrong is an outcome.
 */
export async function saveMade(
  file: unknown,
  tools: Pick<SaveTools, 'askWhere' | 'log'>,
): Promise<SaveOutcome> {
  const checked = madeFileSchema.safeParse(file);
  if (!checked.success) return refused('a file of the page was refused', tools);
  const { kind, name, bytes } = checked.data;
  if (!beginnings[kind].every((byte, i) => bytes[i] === byte))
    return refused(`a file of the page is no ${kind}`, tools);
  return writeWhereAsked({ name: `${safeName(name)}.${kind}`, bytes }, tools);
}

function refused(reason: string, { log }: Pick<SaveTools, 'log'>): SaveOutcome {
  log(reason);
  return { outcome: 'failed', why: 'refused' };
}
