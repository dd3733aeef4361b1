import type { Source } from '../../../electron/contract/sources.ts';
import { useText } from '../../app/messages/useText.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import css from './Citation.module.css';
import { bibtexCitation } from './formats/bibtex.ts';
import { cslCitation } from './formats/csl.ts';
import { plainCitation } from './formats/plain.ts';

/** Copies how to cite a source: as a line of text, for BibTeX, or for a citation manager. */
export function CopyCitation({ source }: { readonly source: Source }) {
  const t = useText();
  return (
    <fieldset className={css.copies}>
      <legend className="visually-hidden">{t('cite.copyOf', { title: source.title })}</legend>
      <CopyButton text={plainCitation(source)} label={t('cite.copy')} />
      <CopyButton text={bibtexCitation(source)} label={t('cite.copyBibtex')} />
      <CopyButton text={cslCitation(source)} label={t('cite.copyCsl')} />
    </fieldset>
  );
}
