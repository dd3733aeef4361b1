import { type CSSProperties, useId, useMemo } from 'react';
import type { Chairs, ChairTerm } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Section } from '../../ui/Section.tsx';
import { type RibbonScale, ribbonScale } from '../ribbon/scale.ts';
import css from './ChairChart.module.css';
import { lastEnd, stateOn } from './termState.ts';

/** One lane for the permanent chair, one for the co-chairs, and the conferences under both. */
export function ChairChart({ terms, conferences }: Pick<Chairs, 'terms' | 'conferences'>) {
  const t = useText();
  const { date, shortDate } = useFormat();
  const { day, today } = useDay();
  const id = useId();
  const scale = useMemo(() => ribbonScale(today), [today]);
  const ofRole = (role: ChairTerm['role']) => terms.filter((term) => term.role === role);
  const end = lastEnd(terms);
  const now = scale.place(day);
  return (
    <Section title={t('chairs.chart')}>
      <figure aria-describedby={id} className={css.scroll}>
        <div className={css.plot}>
          <div className={css.nowTrack} aria-hidden="true">
            <div className={css.now} style={place(now)} data-late={now > 0.85}>
              <span>{shortDate(day)}</span>
            </div>
          </div>
          <p className={css.laneName}>{t('chairs.lane.permanent-chair')}</p>
          <div className={css.permanent} aria-hidden="true">
            {ofRole('permanent-chair').map((term) => (
              <Bar
                key={`${term.countryCode} ${term.term.validFrom ?? term.term.validTo}`}
                term={term}
                scale={scale}
              />
            ))}
          </div>
          <p className={css.laneName}>{t('chairs.lane.co-chair')}</p>
          <div className={css.coChairs} aria-hidden="true">
            {ofRole('co-chair').map((term) => (
              <Bar
                key={`${term.countryCode} ${term.term.validFrom ?? term.term.validTo}`}
                term={term}
                scale={scale}
              />
            ))}
            {end !== null && (
              <div className={css.bar} style={span(scale.place(end), 1)} data-state="unknown">
                <div>{t('chairs.void')}</div>
              </div>
            )}
          </div>
          <p className={css.laneName}>{t('chairs.lane.conferences')}</p>
          <div className={css.axis}>
            <ol className={css.years} aria-hidden="true">
              {scale.years.map(({ year, start, end: until }) => (
                <li key={year} style={span(start, until)}>
                  {year}
                </li>
              ))}
            </ol>
            <ol>
              {conferences.map(({ ordinal, city, date: day, held }) => (
                <li key={ordinal} className={css.dot} style={place(scale.place(day))}>
                  <RouteLink
                    to={{ screen: 'conference', ordinal }}
                    data-held={held}
                    aria-label={t('chairs.dot', { ordinal, city, date: date(day) })}
                  >
                    {ordinal}
                  </RouteLink>
                </li>
              ))}
            </ol>
          </div>
        </div>
        <figcaption id={id} className={css.legend}>
          {t('chairs.legend')}
        </figcaption>
      </figure>
    </Section>
  );
}

function Bar({ term, scale }: { readonly term: ChairTerm; readonly scale: RibbonScale }) {
  const t = useText();
  const { day } = useDay();
  const { validFrom, validTo, value } = term.term;
  const from = validFrom === null ? 0 : scale.place(validFrom);
  const to = validTo === null ? 1 : scale.place(validTo);
  const isPermanent = term.role === 'permanent-chair';
  return (
    <div
      className={css.bar}
      style={span(from, to)}
      data-state={stateOn(term, day)}
      data-standing={value}
    >
      <div>
        {value === 'held' && <Flag flag={term.flag} size="small" label="" />}
        {isPermanent && (
          <span>{value === 'held' ? term.countryName : t('chairs.disputedBar')}</span>
        )}
      </div>
      {!isPermanent && <span className={css.name}>{term.countryName}</span>}
    </div>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;
const place = (share: number): CSSProperties => ({ insetInlineStart: percent(share) });
const span = (from: number, to: number): CSSProperties => ({
  insetInlineStart: percent(from),
  inlineSize: percent(to - from),
});
