import {
  type Orientation,
  orientations,
  type PaperSize,
  paperSizes,
} from '../../../electron/contract/printing.ts';
import { pageId, pageOf } from './pages.ts';

/** More pages than the atlas has of one kind; what an address asks for beyond it is left out. */
const mostPages = 120;

/** All that is chosen of a dossier; a bookmark holds it. */
export interface DossierChoice {
  /** Pages in the order they are printed, each as `pageId` writes it, none twice. */
  readonly pages: readonly string[];
  /** A title page with the contents; null: where there is more than one page. */
  readonly cover: boolean | null;
  readonly size: PaperSize;
  readonly turn: Orientation;
}

export const hasCover = ({ cover, pages }: DossierChoice): boolean => cover ?? pages.length > 1;

/** Reads the query of an address. What is no page of the atlas is left out. */
export function parseChoice(query: string): DossierChoice {
  const said = new URLSearchParams(query);
  const one = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value.toLowerCase() === said.get(name)?.toLowerCase());
  const routes = (said.get('p') ?? '').split(',').map(pageOf);
  const pages = routes.flatMap((route) => (route === null ? [] : [pageId(route)]));
  const cover = said.get('cover');
  return {
    pages: [...new Set(pages)].slice(0, mostPages),
    cover: cover === '1' ? true : cover === '0' ? false : null,
    size: one('paper', paperSizes) ?? 'A4',
    turn: one('turn', orientations) ?? 'portrait',
  };
}

/** Writes a choice as the query of an address: the pages, and what is not as usual. */
export function formatChoice({ pages, cover, size, turn }: DossierChoice): string {
  const said = new URLSearchParams({ p: pages.join() });
  if (cover !== null) said.set('cover', cover ? '1' : '0');
  if (size !== 'A4') said.set('paper', size);
  if (turn !== 'portrait') said.set('turn', turn);
  return said.toString();
}
