import type { Claim, Dispute } from '../../../electron/contract/borders.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useWanted } from '../../app/useWanted.ts';
import prose from '../../ui/Prose.module.css';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import css from './Borders.module.css';

interface DisputeItemProps {
  readonly dispute: Dispute;
  /** The reader came for this one: it is brought into view and takes the focus. */
  readonly wanted: boolean;
}

/** One contested matter: what it is, what each party says, and how the maps draw it. */
export function DisputeItem({ dispute, wanted }: DisputeItemProps) {
  const t = useText();
  const item = useWanted(wanted);
  const { id, name, also, asOf, sourceIds } = dispute;
  const heading = `dispute-${id}`;
  return (
    <article
      ref={item}
      tabIndex={-1}
      className={css.item}
      data-wanted={wanted}
      aria-labelledby={heading}
    >
      <h3 id={heading}>
        <RouteLink
          to={{ screen: 'borders', dispute: id }}
          title={t('borders.onMap')}
          className={prose.link}
        >
          {name}
        </RouteLink>
      </h3>
      {also.length > 0 && (
        <p className={css.also}>{t('borders.also', { names: also.join(', ') })}</p>
      )}
      <p>
        <Glued text={dispute.summary}>
          <Cite label={t('borders.ofWhat', { name })} cited={citedSources(sourceIds, asOf)} />
        </Glued>
      </p>
      <dl className={css.claims}>
        {dispute.claims.map((claim) => (
          <ClaimLine key={`${claim.party} ${claim.text}`} claim={claim} name={name} />
        ))}
        <div>
          <dt>{t('borders.drawn')}</dt>
          <dd>{dispute.drawn}</dd>
        </div>
      </dl>
    </article>
  );
}

function ClaimLine({ claim, name }: { readonly claim: Claim; readonly name: string }) {
  const t = useText();
  const { party, country, stance, text, asOf, sourceIds } = claim;
  return (
    <div>
      <dt>
        {country === null ? (
          party
        ) : (
          <RouteLink to={{ screen: 'country', code: country }} className={prose.link}>
            {party}
          </RouteLink>
        )}{' '}
        <span className={css.stance}>{t(`borders.stance.${stance}`)}</span>
      </dt>
      <dd>
        <Glued text={text}>
          <Cite label={t('borders.of', { party, name })} cited={citedSources(sourceIds, asOf)} />
        </Glued>
      </dd>
    </div>
  );
}
