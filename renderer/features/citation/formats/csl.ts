import type { Source } from '../../../../electron/contract/sources.ts';
import { sourceKind } from './kind.ts';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A partial ISO date (YYYY, YYYY-MM, YYYY-MM-DD) as CSL has it. */
const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** An item of CSL-JSON in a list, as citation managers (Zotero and others) import it. */
export function cslCitation(source: Source): string {
  const { author, publisher, published, accessed, archive_address, archived } = source;
  const kind = sourceKind(source);
  const container =
    kind === 'article-newspaper' || kind === 'webpage' || kind === 'entry-encyclopedia';
  const item = {
    id: source.id,
    type: kind,
    title: source.title,
    // An institution or a name of which the parts are not known.
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { [container ? 'container-title' : 'publisher']: publisher }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
    ...(source.address === null ? {} : { URL: source.address }),
    ...(archive_address === null ? {} : { archive: archive_address }),
    // There is no field for the date of an archived copy.
    ...(archived === null ? {} : { note: `Archived ${archived}` }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
