import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Switch } from 'react-aria-components/Switch';
import type { Visit } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { notebookStore, useNotebook } from '../../app/notebook/useNotebook.ts';
import { forgetPlaces } from '../../app/recentPlaces.ts';
import { usePreference } from '../../app/usePreference.ts';
import page from '../../ui/Page.module.css';
import { forgetSearches } from '../search/recent.ts';
import { EmptyPart } from './EmptyPart.tsx';
import css from './NotebookScreen.module.css';
import { useMoment } from './useMoment.ts';

/** What was read, by day, the last first; it can be switched off and cleared. */
export function HistoryList() {
  const t = useText();
  const { visits } = useNotebook().notebook;
  const [kept, keep] = usePreference('history', ['on', 'off'], 'on');
  const [isCleared, setCleared] = useState(false);
  const clear = () => {
    notebookStore.change({ change: 'forget' });
    forgetSearches();
    forgetPlaces();
    setCleared(true);
  };
  return (
    <>
      <div className={css.top}>
        <Switch
          className={css.switch ?? ''}
          isSelected={kept === 'on'}
          onChange={(on) => keep(on ? 'on' : 'off')}
        >
          <span className={css.track} aria-hidden="true" />
          {t('notebook.keepHistory')}
        </Switch>
        {visits.length > 0 && (
          <Button className={page.quietButton ?? ''} onPress={clear}>
            {t('notebook.clearHistory')}
          </Button>
        )}
      </div>
      <p role="status" className={css.told}>
        {isCleared && visits.length === 0 && t('notebook.historyCleared')}
      </p>
      {visits.length > 0 && <Days visits={visits} />}
      {visits.length === 0 && (
        <EmptyPart
          title={t(kept === 'on' ? 'notebook.noHistory.title' : 'notebook.historyOff.title')}
          text={t(kept === 'on' ? 'notebook.noHistory.text' : 'notebook.historyOff.text')}
        />
      )}
    </>
  );
}

function Days({ visits }: { readonly visits: readonly Visit[] }) {
  const { day, time } = useMoment();
  const days = new Map<string, Visit[]>();
  for (const visit of visits.toReversed()) {
    const name = day(visit.at);
    days.set(name, [...(days.get(name) ?? []), visit]);
  }
  return [...days].map(([name, ofDay]) => (
    <div key={name}>
      <h2 className={css.day}>{name}</h2>
      <ul className={css.visits}>
        {ofDay.map(({ at, address, title }) => (
          <li key={at}>
            <span className={css.meta}>{time(at)}</span>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  ));
}
