import { useIntl } from 'react-intl';
import type { SearchHit } from '../../../electron/contract/search.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Search.module.css';

/** A hit: what it is, and the name that matched, in its own script, with the match marked. */
export function HitText({ hit }: { readonly hit: SearchHit }) {
  const t = useText();
  const { language } = useFormat();
  const field = useFieldName(hit.field);
  const date = useConferenceDate(hit);
  const matched = hit.matched.map((run) => run.text).join('');
  const runs = (
    <bdi lang={hit.language ?? undefined} dir={hit.direction}>
      {hit.matched.map((run, index) =>
        // A run has no identity but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
        run.match ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
      )}
    </bdi>
  );
  const what =
    hit.language === null || hit.language === 'en'
      ? field
      : t('search.fieldIn', { field, language: language(hit.language) });
  return (
    <span className={css.hit}>
      <span className={css.hitTitle}>{matched === hit.title ? runs : hit.title}</span>
      {matched !== hit.title && <span className={css.hitMatch}>{runs}</span>}
      <span className={css.hitField}>{date ?? what}</span>
    </span>
  );
}

function useFieldName(field: string): string {
  const { messages } = useIntl();
  const t = useText();
  const key = `search.field.${field}`;
  return key in messages ? t(key) : field;
}

function useConferenceDate(hit: SearchHit): string | null {
  const { day } = useDay();
  const { date } = useFormat();
  const list = useAtlas('conferences.list', { on: day });
  if (hit.kind !== 'conference' || !list.ok) return null;
  const conference = list.value.conferences.find((one) => String(one.ordinal) === hit.id);
  return conference === undefined ? null : date(conference.date);
}
