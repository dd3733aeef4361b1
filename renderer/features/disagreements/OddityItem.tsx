import type { OddityView } from '../../../electron/contract/oddities.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { routeOfSubject } from '../../app/subjects.ts';
import { useWanted } from '../../app/useWanted.ts';
import prose from '../../ui/Prose.module.css';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import css from './Disagreements.module.css';

interface OddityItemProps {
  readonly oddity: OddityView;
  /** The reader came for this one: it is brought into view and takes the focus. */
  readonly wanted: boolean;
}

/** One disagreement: what the seed says, what was found, what the atlas shows and where. */
export function OddityItem({ oddity, wanted }: OddityItemProps) {
  const t = useText();
  const item = useWanted(wanted);
  return (
    <article
      ref={item}
      tabIndex={-1}
      className={css.item}
      data-wanted={wanted}
      aria-labelledby={`oddity-${oddity.id}`}
    >
      <h3 id={`oddity-${oddity.id}`} className={css.place}>
        <RouteLink to={{ screen: 'disagreements', oddity: oddity.id }} className={css.number}>
          {oddity.id}
        </RouteLink>{' '}
        {oddity.place}
      </h3>
      <p className={css.kind}>{t(`disagreements.severity.${oddity.severity}`)}</p>
      <dl className={css.parts}>
        <div>
          <dt>{t('disagreements.seedSays')}</dt>
          <dd>{oddity.seedSays ?? t('disagreements.seedSilent')}</dd>
        </div>
        <div>
          <dt>{t('disagreements.finding')}</dt>
          <dd>
            <Glued text={oddity.finding}>
              <Cite
                label={t('disagreements.of', { id: oddity.id })}
                cited={citedSources(oddity.sourceIds, oddity.asOf)}
              />
            </Glued>
          </dd>
        </div>
        <div>
          <dt>{t('disagreements.shown')}</dt>
          <dd>{oddity.shown}</dd>
        </div>
        {oddity.subjects.length > 0 && (
          <div>
            <dt>{t('disagreements.where')}</dt>
            <dd className={css.subjects}>
              {oddity.subjects.map((subject) => (
                <RouteLink
                  key={`${subject.kind} ${subject.id}`}
                  to={routeOfSubject(subject)}
                  className={prose.link}
                >
                  {subject.name}
                </RouteLink>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
