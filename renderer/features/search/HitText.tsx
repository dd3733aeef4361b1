import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { SearchHit } from '../../../electron/contract/search.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Search.module.css';

/**
 * A hit: what it is, and the name that matched, in its own script, with the match marked. Drawn
 * again only for another answer, not for each option that the cursor comes to.
 */
export const HitText = memo(function HitText({ hit }: { readonly hit: SearchHit }) {
  const t = useText();
  const { language } = useFormat();
  const field = useFieldName(hit.field);
  const matched = hit.matched.map((run) => run.text).join('');
  const place = hit.title.indexOf(matched);
  const runs = <Runs hit={hit} />;
  return (
    <span className={css.hit}>
      <span className={css.hitTitle}>
        {place < 0 ? (
          hit.title
        ) : (
          <>
            {hit.title.slice(0, place)}
            {runs}
            {hit.title.slice(place + matched.length)}
          </>
        )}
      </span>
      {place < 0 && <span className={css.hitMatch}>{runs}</span>}
      <span className={css.hitField}>
        {hit.language === null || hit.language === 'en'
          ? field
          : t('search.fieldIn', { field, language: language(hit.language) })}
      </span>
    </span>
  );
});

function Runs({ hit }: { readonly hit: SearchHit }) {
  return (
    <bdi lang={hit.language ?? undefined} dir={hit.direction}>
      {hit.matched.map((run, index) =>
        // A run has no identity but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
        run.match ? <mark key={index}>{run.text}</mark> : run.text,
      )}
    </bdi>
  );
}

function useFieldName(field: string): string {
  const { messages } = useIntl();
  const t = useText();
  const key = `search.field.${field}`;
  return key in messages ? t(key) : field;
}
