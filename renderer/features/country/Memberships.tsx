import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { linesOnDay, linesOtherwise, MembershipLines } from '../organisations/MembershipLines.tsx';

type Cell = CountryProfile['memberships'][number];

const subject = ({ organisation, name }: Cell) =>
  ({ name, to: { screen: 'organisation', code: organisation } }) as const;

/** The organisations a country belonged to on the day shown, and those at other times. */
export function Memberships({ memberships }: Pick<CountryProfile, 'memberships'>) {
  const t = useText();
  const { number } = useFormat();
  const onDay = linesOnDay(memberships, subject);
  const others = linesOtherwise(memberships, subject);
  return (
    <>
      <Section title={t('memberships.title')} aside={number(onDay.length)}>
        {onDay.length === 0 ? (
          <p className={facts.detail}>{t('memberships.none')}</p>
        ) : (
          <MembershipLines lines={onDay} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('memberships.otherTimes')}>
          <MembershipLines lines={others} />
        </Section>
      )}
    </>
  );
}
