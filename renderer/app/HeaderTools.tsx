import { NotebookMenu } from '../features/notebook/NotebookMenu.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

/** The parts of the header which need widgets; fetched apart, so that the page can paint first. */
export function HeaderTools({ searchAsked }: { readonly searchAsked: number }) {
  return (
    <>
      <SearchBox asked={searchAsked} />
      <NotebookMenu />
      <ThemeMenu />
    </>
  );
}
