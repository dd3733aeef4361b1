import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NotebookNotice as Notice } from '../../../electron/contract/notebook/channel.ts';
import { type Text, useText } from '../../app/messages/useText.ts';
import { notebookStore, useNotebook } from '../../app/notebook/useNotebook.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { host } from '../../host/host.ts';
import page from '../../ui/Page.module.css';
import prose from '../../ui/Prose.module.css';
import css from './Notice.module.css';
import { type Moment, useMoment } from './useMoment.ts';

/** At the foot of the page: that something is not saved, or what became of a damaged notebook. */
export function NotebookNotice() {
  const t = useText();
  const moment = useMoment();
  const { saving, why, where, notice, notebook } = useNotebook();
  const isEmpty = notebook.notes.length + notebook.bookmarks.length === 0;
  if (saving === 'failed' && why !== null)
    return (
      <Bar urgent>
        <p>
          <strong>{t('notebook.notSaved')}</strong> {t(`notebook.failed.${why}`)}
          {where !== null && <Place>{t('notebook.failedAt', { where })}</Place>}
        </p>
        <Button className={page.quietButton ?? ''} onPress={() => notebookStore.flush()}>
          {t('notebook.tryAgain')}
        </Button>
      </Bar>
    );
  // Who makes nothing need not hear that nothing is kept.
  if (notice === null || (notice.kind === 'memory' && isEmpty)) return null;
  return (
    <Bar urgent={notice.kind !== 'memory'}>
      <p>{sentence(notice, t, moment)}</p>
      {notice.kind === 'memory' && (
        <RouteLink to={{ screen: 'notebook', part: 'files' }} className={prose.link}>
          {t('notebook.notice.toFiles')}
        </RouteLink>
      )}
      <Button className={page.quietButton ?? ''} onPress={() => notebookStore.dismissNotice()}>
        {t('notebook.dismiss')}
      </Button>
    </Bar>
  );
}

function Bar({ urgent, children }: { readonly urgent: boolean; readonly children: ReactNode }) {
  return (
    <div className={css.bar} role={urgent ? 'alert' : 'status'} data-urgent={urgent}>
      {children}
    </div>
  );
}

const Place = ({ children }: { readonly children: ReactNode }) => (
  <span className={css.place}>{children}</span>
);

function sentence(notice: Notice, t: Text, moment: Moment): ReactNode {
  if (notice.kind === 'memory') return t('notebook.notice.memory');
  return (
    <>
      {notice.kind === 'lost'
        ? t('notebook.notice.lost')
        : t('notebook.notice.restored', { date: moment.both(notice.saved) })}
      {notice.aside !== null && (
        <Place>
          {host === 'desktop'
            ? t('notebook.notice.aside', { where: notice.aside })
            : t('notebook.notice.asideBrowser', { name: notice.aside })}
        </Place>
      )}
    </>
  );
}
