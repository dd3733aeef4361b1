import type { Paper } from '../../../electron/contract/printing.ts';
import { pageId, pageOf } from './pages.ts';

/** More pages than the atlas has of one kind; what an address asks for beyond it is left out. */
const mostPages = 120;

/** All that is chosen of a dossier; a bookmark holds it. */
export interface DossierChoice {
  /** Pages in the order they are printed, each as `pageId` writes it, none twice. */
  readonly pages: readonly string[];
  /** A title page with the contents; null: where there is more than one page. */
  readonly cover: boolean | null;
}

/** The one paper of a dossier: text is read upright, and every printer has it. */
export const dossierPaper: Paper = { size: 'A4', orientation: 'portrait' };

export const hasCover = ({ cover, pages }: DossierChoice): boolean => cover ?? pages.length > 1;

/** Reads the query of an address. What is no page of the atlas is left out. */
export function parseChoice(query: string): DossierChoice {
  const said = new URLSearchParams(query);
  const routes = (said.get('p') ?? '').split(',').map(pageOf);
  const pages = routes.flatMap((route) => (route === null ? [] : [pageId(route)]));
  const cover = said.get('cover');
  return {
    pages: [...new Set(pages)].slice(0, mostPages),
    cover: cover === '1' ? true : cover === '0' ? false : null,
  };
}

/** Writes a choice as the query of an address: the pages, and the title page where it is not as usual. */
export function formatChoice({ pages, cover }: DossierChoice): string {
  const said = new URLSearchParams({ p: pages.join() });
  if (cover !== null) said.set('cover', cover ? '1' : '0');
  return said.toString();
}
