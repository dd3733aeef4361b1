import { useId, useState } from 'react';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { Meeting } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import type { Cited } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import css from './Bodies.module.css';
import { RhythmDiagram } from './RhythmDiagram.tsx';
import { RhythmTable } from './RhythmTable.tsx';
import { type Period, periodOn, periodsOf } from './rhythm.ts';

interface RhythmProps {
  readonly conferences: readonly ConferenceBrief[];
  readonly meetings: readonly Meeting[];
  /** The rule on technical groups, as its marker cites it. */
  readonly ruleCited: Cited | null;
}

const keyOf = ({ to }: Period): string => String(to.ordinal);

/** The rhythm between two conferences that the reader chooses, with its real dates. */
export function Rhythm({ conferences, meetings, ruleCited }: RhythmProps) {
  const t = useText();
  const { day } = useDay();
  const id = useId();
  const periods = periodsOf(conferences);
  const [chosen, setChosen] = useState<string | null>(null);
  const period = periods.find((one) => keyOf(one) === chosen) ?? periods[periodOn(periods, day)];
  if (period === undefined) return null;
  const { from, to, rule } = period;
  const years = (one: Period) => `${one.from.date.slice(0, 4)}–${one.to.date.slice(2, 4)}`;
  const found = meetings.filter(({ date }) => from.date <= date && date < to.date);
  return (
    <Section title={t('bodies.rhythm')}>
      <div className={css.choice}>
        <Choice
          label={t('bodies.choose')}
          options={periods.map((one) => ({ value: keyOf(one), label: years(one) }))}
          value={keyOf(period)}
          onChange={setChosen}
        />
      </div>
      <figure className={css.rhythm} aria-labelledby={id}>
        <figcaption id={id}>
          {t('bodies.between', {
            from: from.city,
            fromYear: from.date.slice(0, 4),
            to: to.city,
            toYear: to.date.slice(0, 4),
          })}
        </figcaption>
        <div className={css.scroll}>
          <RhythmDiagram period={period} meetings={found} />
        </div>
      </figure>
      <p className={css.explained}>
        <Glued text={t(rule === null ? 'bodies.noRule' : 'bodies.ruleExplained')}>
          {ruleCited !== null && <Cite label={t('bodies.ruleOf')} cited={ruleCited} />}
        </Glued>
      </p>
      <RhythmTable period={period} meetings={found} ruleCited={ruleCited} />
    </Section>
  );
}
