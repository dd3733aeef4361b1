import type { AchievementKind, Achievements } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useAtlas } from '../../app/useAtlas.ts';
import { useFormat } from '../../app/useFormat.ts';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import type { ArticlePartProps } from '../process/articleParts.ts';
import { ErrorNotice } from '../trouble/ErrorNotice.tsx';
import css from './Achievements.module.css';

type Entry = Achievements['entries'][number];

/** What the process is said to have achieved and by whom, after the warnings on that source. */
export default function AchievementsPart({ frame }: ArticlePartProps) {
  const t = useText();
  const { day } = useDay();
  const answer = useAtlas('process.achievements', { on: day });
  if (!answer.ok) return frame(<ErrorNotice error={answer.error} />, []);
  const { entries, sources } = answer.value;
  const ofKind = (kind: AchievementKind) => entries.filter((entry) => entry.kind === kind);
  return frame(
    <div className={css.part}>
      <div className={css.quality}>
        <Section title={t('achievements.quality')}>
          <p className={css.lead}>{t('achievements.qualityLead')}</p>
          <Entries entries={ofKind('warning')} />
        </Section>
      </div>
      <Section title={t('achievements.claim')}>
        <Entries entries={ofKind('claim')} />
      </Section>
      <Section title={t('achievements.reservation')}>
        <Entries entries={ofKind('reservation')} />
      </Section>
    </div>,
    sources,
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useText();
  const { date } = useFormat();
  return (
    <ul className={css.entries}>
      {entries.map(({ kind, text, claimedBy }) => (
        <li key={text.value}>
          <p>
            <Glued text={text.value}>
              <Cite
                label={t(`achievements.kind.${kind}`)}
                cited={{ ...citedStatement(text, () => ''), value: null }}
              />
            </Glued>
          </p>
          <p className={css.by}>
            {t('achievements.by', { who: claimedBy })}
            {text.asOf !== null && (
              <span>
                {' · '}
                {t(kind === 'claim' ? 'achievements.about' : 'achievements.asOf', {
                  date: date(text.asOf),
                })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
