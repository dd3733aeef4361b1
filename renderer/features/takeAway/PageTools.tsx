import { useState } from 'react';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { formatAddress, type Route } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import { Icon } from '../../ui/Icon.tsx';
import { formatChoice, parseChoice } from '../dossier/choice.ts';
import { isForPaper, pageId } from '../dossier/pages.ts';
import css from './PageTools.module.css';
import { pageText } from './pageText.ts';

/** What can be done with the page that is open: copy it as text with its citation, or print it. */
export function PageTools({ route }: { readonly route: Route }) {
  const t = useText();
  const copy = useCopyPage(route);
  if (!isForPaper(route)) return null;
  const pages = { ...parseChoice(''), pages: [pageId(route)] };
  return (
    <div className={`${css.tools} screen-only`}>
      <span role="status" className={css.outcome} data-failed={copy.outcome === 'failed'}>
        {copy.outcome === 'copied' && t('takeAway.copied')}
        {copy.outcome === 'failed' && t('ui.copyFailed')}
      </span>
      <button
        type="button"
        title={t('takeAway.copy')}
        aria-label={t('takeAway.copy')}
        onClick={copy.start}
      >
        <Icon name="copy" />
      </button>
      <RouteLink
        to={{ screen: 'dossier', choice: formatChoice(pages) }}
        title={t('takeAway.print')}
        aria-label={t('takeAway.print')}
      >
        <Icon name="print" />
      </RouteLink>
    </div>
  );
}

/** Copies the page's text, and after it what it is and where it is found again. */
function useCopyPage(route: Route) {
  const t = useText();
  const { date } = useFormat();
  const { day, today } = useDay();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const start = () => {
    const page = document.getElementById('page');
    const title = page?.querySelector('h1')?.textContent.trim() ?? '';
    const citation = t('takeAway.citation', {
      title,
      version: __VERSION__,
      day: date(day),
      today: date(today),
      address: formatAddress(route, day),
    });
    const text = page === null ? '' : pageText(page);
    navigator.clipboard.writeText(`${text}\n\n${citation}\n`).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return { outcome, start };
}
