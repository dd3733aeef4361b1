import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../app/messages/useText.ts';
import { useOnPaper } from '../../print/PaperContext.ts';
import overlay from '../../ui/Overlay.module.css';
import css from './Citation.module.css';
import { Citation } from './Citation.tsx';
import { useNumberedSources } from './CitationContext.ts';
import type { Cited } from './cited.ts';
import { numberRanges } from './numberRanges.ts';

export interface CiteProps {
  /** What the fact is, so that the marker makes sense when it is read alone. */
  readonly label: string;
  readonly cited: Cited;
  /** Beside a figure, where a long row of numbers would be in the way: only the first of them. */
  readonly brief?: boolean;
}

/** A marker like a footnote's; it opens the sources of the fact before it. */
export function Cite({ label, cited, brief = false }: CiteProps) {
  const t = useText();
  const all = useNumberedSources(cited.sourceIds).map(({ number }) => number);
  const numbers = numberRanges(all);
  const shown = brief && all.length > 2 ? `${all[0]} …` : numbers;
  const contested = cited.rivals.length > 0;
  const onPaper = useOnPaper();
  if (onPaper)
    return (
      <span className={css.marker} data-marker>
        {shown}
        {contested && '*'}
      </span>
    );
  return (
    <DialogTrigger>
      <Button
        className={css.marker ?? ''}
        data-marker
        aria-label={t(contested ? 'cite.markerContested' : 'cite.marker', { label, numbers })}
      >
        {shown}
        {contested && '*'}
      </Button>
      <Popover className={`${overlay.popover} ${css.popover}`} placement="bottom" offset={4}>
        <Dialog className={css.dialog ?? ''} aria-label={t('cite.dialog', { label })}>
          <Citation label={label} cited={cited} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
