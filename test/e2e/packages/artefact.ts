import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../../electron/runtime/paths.ts';

/** Where `npm run package` puts what is given away. */
export const packages = inProject('dist/package');

/** The one file of it with this ending; `.tar.gz` is the desktop's, `-web.tar.gz` the browser's. */
export function artefact(ending: string): string {
  const isAsked = (file: string) =>
    file.endsWith(ending) && file.endsWith('-web.tar.gz') === (ending === '-web.tar.gz');
  const found = readdirSync(packages).find(isAsked);
  if (found === undefined) throw new Error(`no ${ending} in ${packages}`);
  return path.join(packages, found);
}
